/** Dates as EDTF (ISO 8601-2) texts, exactly as precise as their source: "2013-05" never becomes a day. */
import edtf from 'edtf'

/** First and last day that a date may mean, in days since 1970-01-01. */
export type DateSpan = { earliest: number; latest: number }

/** Days that stand for "no known beginning" and "no known end". */
export const OPEN_START = -1_000_000
export const OPEN_END = 1_000_000

const MS_PER_DAY = 86_400_000
const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`
const accepted = new RegExp(String.raw`^(?:${point}|${point}/${point}|\.\./${point}|${point}/\.\.)$`)
const parsed = new Map<string, DateSpan | undefined>()

/**
 * What a date may mean. Accepts a year, a month or a day, each with ~ (about), ? (uncertain) or % (both),
 * and intervals of these, open at one end by "..". Undefined for anything else, such as 30 February.
 */
export function parseDate(text: string): DateSpan | undefined {
  if (!parsed.has(text)) {
    if (parsed.size > 20_000) parsed.clear()
    parsed.set(text, read(text))
  }
  return parsed.get(text)
}

export const isDate = (text: string): boolean => parseDate(text) !== undefined

/** Whether a date lies in a range: "certain" if all of it does, "possible" if some of it may, else "no". */
export function liesIn(date: DateSpan, range: DateSpan): 'certain' | 'possible' | 'no' {
  if (date.latest < range.earliest || date.earliest > range.latest) return 'no'
  return date.earliest >= range.earliest && date.latest <= range.latest ? 'certain' : 'possible'
}

/** Order of dates: by first day, the more precise first, then as text; undated last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const [x, y] = [a === undefined ? undefined : parseDate(a), b === undefined ? undefined : parseDate(b)]
  if (!x || !y) return x ? -1 : y ? 1 : 0
  return (
    x.earliest - y.earliest || x.latest - y.latest || ((a as string) < (b as string) ? -1 : a === b ? 0 : 1)
  )
}

function read(text: string): DateSpan | undefined {
  if (!accepted.test(text)) return undefined
  try {
    const { min, max } = edtf(text)
    const earliest = Number.isFinite(min) ? Math.floor(min / MS_PER_DAY) : OPEN_START
    const latest = Number.isFinite(max) ? Math.floor(max / MS_PER_DAY) : OPEN_END
    return earliest <= latest ? { earliest, latest } : undefined
  } catch {
    return undefined
  }
}
