/** First and last day that a date may mean, in days since 1970-01-01; an open end is infinite. */
export type Span = { earliest: number; latest: number }

const DAY_MS = 86_400_000
const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

/** What a date of the record may mean, as its own rules have it; undefined for what is no date. */
export function spanOf(edtf: string | null | undefined): Span | undefined {
  if (!edtf) return undefined
  const [start = '', end = start] = edtf.split('/')
  const [from, to] = [edges(start), edges(end)]
  if (!from || !to) return undefined
  return { earliest: from.earliest, latest: to.latest }
}

function edges(text: string): Span | undefined {
  if (text === '..') return { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }
  const [, year, month, day] = point.exec(text) ?? []
  if (year === undefined) return undefined
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY_MS
  const [y, m, d] = [Number(year), Number(month) - 1, Number(day)]
  if (month === undefined) return { earliest: at(y, 0, 1), latest: at(y + 1, 0, 0) }
  if (day === undefined) return { earliest: at(y, m, 1), latest: at(y, m + 1, 0) }
  return { earliest: at(y, m, d), latest: at(y, m, d) }
}

/** Shortest and longest time that may lie between two dates, in days; undefined where either is missing or open. */
export function daysBetween(
  from: string | null | undefined,
  to: string | null | undefined,
): { shortest: number; longest: number } | undefined {
  const [a, b] = [spanOf(from), spanOf(to)]
  if (!a || !b) return undefined
  const [shortest, longest] = [Math.max(0, b.earliest - a.latest), b.latest - a.earliest]
  return Number.isFinite(shortest) && Number.isFinite(longest) && longest >= 0
    ? { shortest, longest }
    : undefined
}
