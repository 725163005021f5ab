import type { FacetName } from '../state/caseFacets.ts'
import type { Chosen } from '../state/chosen.ts'
import { dateText } from './dates.ts'
import type { Language } from './language.ts'
import { bodyName, countryName } from './names.ts'
import { type Translate, term } from './translate.ts'

/** The name of a filter, as in "without this filter". */
export const chosenTitle = (t: Translate, chosen: Chosen): string =>
  chosen.by === 'condition'
    ? t(`condition.${chosen.condition}`)
    : t(`facet.${chosen.by === 'facet' ? chosen.facet : chosen.by}`)

/** What is chosen, in words: the value of a facet, a date as vague as it is, or nothing where the name says it all. */
export function chosenText(
  t: Translate,
  language: Language,
  chosen: Chosen,
  names: ReadonlyMap<string, string>,
): string {
  if (chosen.by === 'condition') return ''
  const { value } = chosen
  if (chosen.by === 'facet')
    return valueText(t, chosen.facet, { id: value, label: names.get(value) ?? value })
  if (chosen.by === 'decided') return dateText(value, language, t)
  return chosen.by === 'years' ? t('cases.atLeastYears', { years: Number(value) }) : `“${value}”`
}

/** A value of a facet in the reader's language where we have it, else as the record writes it. */
export function valueText(t: Translate, facet: FacetName, value: { id: string; label: string }): string {
  if (facet === 'state') return countryName(t, value)
  if (facet === 'body') return bodyName(t, value)
  if (facet === 'outcome' || facet === 'stage' || facet === 'result' || facet === 'reason')
    return term(t, facet, value.id, value.label)
  return value.label
}
