import { countryName } from '../text/names.ts'
import type { Translate } from '../text/translate.ts'
import type { Named } from './sheetQuestions.ts'
import type { SheetTranslate } from './sheetText.ts'

const MOST_REASONS = 2

/** Why an entity may be the one that is meant: under which name it was found, what it does most, and where. */
export function reasonsFor({ matched, entity }: Named, t: Translate, s: SheetTranslate): string[] {
  const links = entity.degrees
    .filter(({ kind }) => kind !== 'IN' && kind !== 'AGAINST')
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_REASONS)
    .map(({ kind, count }) => s('why.links', { word: t(`link.${kind}`), count }))
  const end = entity.links.nodes[0]?.to
  const country = end && 'country' in end ? end.country : end?.id.startsWith('country:') ? end : undefined
  return [
    ...(matched === entity.label ? [] : [s('why.alsoCalled', { name: matched })]),
    ...links,
    ...(country ? [countryName(t, country)] : []),
  ]
}
