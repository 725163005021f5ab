/** Checks and conversions that the filters of cases and of other entities share. */
import { OPEN_END, OPEN_START, parseDate } from '../../schema/dates.ts'
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import { wordsOf } from '../store/claimText.ts'
import type { DateFilter, EntityFilter, TextFilter } from '../store/store.ts'

export const TEXT = `Words of the record's own sentences and passages, in any case or script. Each word must begin a word of one and the same sentence; several texts are alternatives. At most ${limits.texts} of ${limits.searchText} characters.`

export function oneOf(
  path: string,
  given: readonly string[] | null | undefined,
  known: readonly string[],
): string[] {
  const wrong = given?.find((value) => !known.includes(value))
  if (wrong !== undefined)
    throw badInput(`filter.${path}`, `There is no ${path} "${wrong}"; known are: ${known.join(', ')}.`)
  return [...(given ?? [])]
}

/** Undefined where neither end is given. */
export function dateRange(
  property: string,
  from: string | null | undefined,
  to: string | null | undefined,
): DateFilter | undefined {
  if (!from && !to) return undefined
  return {
    property,
    earliest: parseDate(from ?? '')?.earliest ?? OPEN_START,
    latest: parseDate(to ?? '')?.latest ?? OPEN_END,
  }
}

export function textFilter(
  path: string,
  given: readonly string[] | null | undefined,
): TextFilter | undefined {
  if (!given) return undefined
  const long = given.find((text) => text.length > limits.searchText)
  if (given.length > limits.texts || long !== undefined)
    throw badInput(
      `filter.${path}`,
      `At most ${limits.texts} texts of ${limits.searchText} characters can be looked for at once.`,
    )
  return given.map(wordsOf)
}

export function sourcesRange(
  least: number | null | undefined,
  most: number | null | undefined,
): EntityFilter['sources'] {
  if (least == null && most == null) return undefined
  return { least: least ?? 0, most: most ?? Number.MAX_SAFE_INTEGER }
}
