import { type Span, spanOf } from './span.ts'

const DAY_MS = 86_400_000
export const yearStart = (year: number): number => Date.UTC(year, 0, 1) / DAY_MS
export const yearOfDay = (day: number): number => new Date(day * DAY_MS).getUTCFullYear()

/** One case on the scale, in parts of the whole width from 0 to 1. */
export type Bar = {
  /** Sure: under way for certain from here to there. Missing where the two dates may touch. */
  sure?: { from: number; to: number }
  /** Where it may have begun and where it may have ended: a day of no width where the date is exact. */
  begun?: { from: number; to: number }
  ended?: { from: number; to: number }
}

export type TimeScale = {
  first: number
  last: number
  at: (day: number) => number
  day: (at: number) => number
}

type Dated = { submitted: string | null; decided: string | null }

/** Whole years from the first possible day of any case to the last. Undefined where none has a date. */
export function timeScale(cases: readonly Dated[]): TimeScale | undefined {
  const days = cases
    .flatMap(({ submitted, decided }) => [spanOf(submitted), spanOf(decided)])
    .flatMap((span) => (span ? [span.earliest, span.latest] : []))
    .filter(Number.isFinite)
  if (!days.length) return undefined
  const [first, last] = [yearOfDay(Math.min(...days)), yearOfDay(Math.max(...days)) + 1]
  const [start, end] = [yearStart(first), yearStart(last)]
  return {
    first,
    last,
    at: (day) => Math.min(1, Math.max(0, (day - start) / (end - start))),
    day: (at) => start + at * (end - start),
  }
}

/** A case from complaint to decision, as vague as its dates are. */
export function barOf({ submitted, decided }: Dated, { at }: TimeScale): Bar {
  const part = ({ earliest, latest }: Span) => ({ from: at(earliest), to: at(latest + 1) })
  const [from, to] = [spanOf(submitted), spanOf(decided)]
  return {
    ...(from && { begun: part(from) }),
    ...(to && { ended: part(to) }),
    ...(from &&
      to &&
      to.earliest > from.latest && { sure: { from: at(from.latest + 1), to: at(to.earliest) } }),
  }
}

/** The years at which lines are drawn: every one, every second or every fifth, at most about a dozen. */
export function yearMarks({ first, last }: TimeScale): number[] {
  const step = [1, 2, 5, 10].find((each) => (last - first) / each <= 12) ?? 20
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => start + at * step)
}
