import type { Edit } from '../api/desk.ts'
import type { Level, Standing } from '../api/generated/desk/graphql.ts'

/** What a form about one statement holds. */
export type SayDraft = {
  about: string
  property: string
  value: string
  standing: Standing
  level: Level
  /** Id of a source that is there; empty where `newSource` is meant. */
  source: string
  newSource: { title: string; publisher: string; type: string; url: string; date: string }
  locator: string
  quote: string
  language: string
  /** Id of the claim whose place it takes; undefined where it stands beside the others. */
  instead: string | undefined
  /** Ids of all claims on the property that were shown. */
  seen: readonly string[]
}

export type SayMistake = 'value' | 'source' | 'title' | 'publisher' | 'url'

/** Which fields are still missing. */
export function mistakesIn({ value, source, newSource }: SayDraft): SayMistake[] {
  const { title, publisher, url } = newSource
  return [
    ...(value.trim() ? [] : ['value' as const]),
    ...(source ? [] : (['title', 'publisher'] as const).filter((name) => !newSource[name].trim())),
    ...(source || (title && publisher && /^https?:\/\/\S+$/.test(url.trim())) ? [] : ['url' as const]),
  ]
}

/** The edit that the form comes to. */
export function sayEdit({ newSource, source, instead, seen, ...draft }: SayDraft): Edit {
  const { date, ...page } = newSource
  return {
    say: {
      about: draft.about,
      property: draft.property,
      value: draft.value.trim(),
      standing: draft.standing,
      level: draft.level,
      ...(source
        ? { source }
        : { newSource: { ...trimmed(page), ...(date.trim() && { date: date.trim() }) } }),
      ...filled({ locator: draft.locator, quote: draft.quote, language: draft.language }),
      ...(instead !== undefined && { instead: [instead] }),
      seen: [...seen],
    },
  }
}

const trimmed = <Texts extends Record<string, string>>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])) as Texts

const filled = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(trimmed(texts)).filter(([, text]) => text !== ''))
