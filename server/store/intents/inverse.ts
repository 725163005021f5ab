/** The operations that undo a recorded change. Pure. */
import type { Operation } from '../changeSet.ts'
import { isSame, isThing, type Past } from '../past.ts'
import type { Recorded } from './recorded.ts'
import { inOrder, stepsBetween } from './steps.ts'

export const touchedKeys = ({ content }: Recorded): string[] => [
  ...new Set([...content.operations, ...(content.past ?? [])].map(({ key }) => key)),
]

/** The last of these changes that touched one of the keys. */
export const latestToTouch = (changes: readonly Recorded[], keys: readonly string[]): Recorded | undefined =>
  changes.findLast((change) => touchedKeys(change).some((key) => keys.includes(key)))

export type Inverse = {
  operations: Operation[]
  /** Keys of what was changed again since. */
  inTheWay: string[]
  /** Keys of what has to go. */
  goes: Set<string>
}

/** @param later all changes since, oldest first */
export function inverseOf(
  change: Recorded,
  later: readonly Recorded[],
  now: (key: string) => Past | undefined,
): Inverse {
  const past = pastIn(change)
  const leftBy = stateAfter(later)
  const inTheWay: string[] = []
  const wanted: { key: string; then: Past | undefined; current: Past | undefined }[] = []
  for (const key of touchedKeys(change)) {
    const current = something(now(key))
    const after = leftBy.has(key) ? leftBy.get(key) : current
    if (!isSame(current, after)) inTheWay.push(key)
    const then = past.get(key)
    if (!isSame(then, current)) wanted.push({ key, then, current })
  }
  const goes = new Set(
    wanted.flatMap(({ key, then, current }) => (isThing(current) && !isThing(then) ? [key] : [])),
  )
  const operations = inOrder(wanted.flatMap(({ key, then, current }) => stepsBetween(key, current, then)))
  return { operations, inTheWay, goes }
}

export const pastIn = ({ content }: Recorded): Map<string, Past | undefined> =>
  new Map((content.past ?? []).map((past) => [past.key, something(past)]))

/** What the first later change to touch a key found there. */
export function stateAfter(later: readonly Recorded[]): Map<string, Past | undefined> {
  const found = new Map<string, Past | undefined>()
  for (const change of later) {
    const past = pastIn(change)
    for (const key of touchedKeys(change)) if (!found.has(key)) found.set(key, past.get(key))
  }
  return found
}

/** That an entity was dropped is for those who follow along: nothing is there. */
export const something = (past: Past | undefined): Past | undefined =>
  past?.op === 'mark' && past.cause === 'dropped' ? undefined : past
