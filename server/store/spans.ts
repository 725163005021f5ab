/** One form for each level where it differs: equal neighbours are joined, so that most things have one. */
import { isDeepStrictEqual } from 'node:util'
import { HIGHEST, type Level, levels } from '../../schema/levels.ts'
import type { Span } from './rows.ts'

/** Calls `form` for each level from `from` up and joins what is equal. `from` above the highest gives none. */
export function spansFrom<T extends object>(from: number, form: (level: Level) => T): (T & Span)[] {
  const spans: (T & Span)[] = []
  let last: T | undefined
  for (const level of levels) {
    if (level < from) continue
    const made = form(level)
    const previous = spans.at(-1)
    if (previous && isDeepStrictEqual(made, last)) previous.hi = level
    else spans.push({ ...made, lo: level, hi: level })
    last = made
  }
  return spans
}

/** For things that look the same to everybody who may see them. */
export const oneSpan = <T extends object>(from: Level, made: T): (T & Span)[] => [
  { ...made, lo: from, hi: HIGHEST },
]

/** The form for a viewer, undefined where there is none. */
export const spanAt = <T extends Span>(spans: readonly T[], level: Level): T | undefined =>
  spans.find((span) => span.lo <= level && level <= span.hi)
