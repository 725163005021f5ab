/** The operations that undo a recorded change. Pure. */
import type { ChangeContent } from '../chain.ts'
import type { Operation } from '../changeSet.ts'
import { canonical } from '../keys.ts'
import { isSame, type Past, type PastClaim } from '../past.ts'

export type Recorded = { seq: number; at: string; content: ChangeContent }

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
  const steps = wanted.flatMap(({ key, then, current }) => stepsBetween(key, current, then))
  const operations = steps.sort((a, b) => a.rank - b.rank).map(({ operation }) => operation)
  return { operations, inTheWay, goes }
}

const pastIn = ({ content }: Recorded): Map<string, Past | undefined> =>
  new Map((content.past ?? []).map((past) => [past.key, something(past)]))

/** What the first later change to touch a key found there. */
function stateAfter(later: readonly Recorded[]): Map<string, Past | undefined> {
  const found = new Map<string, Past | undefined>()
  for (const change of later) {
    const past = pastIn(change)
    for (const key of touchedKeys(change)) if (!found.has(key)) found.set(key, past.get(key))
  }
  return found
}

/** That an entity was dropped is for those who follow along: nothing is there. */
const something = (past: Past | undefined): Past | undefined =>
  past?.op === 'mark' && past.cause === 'dropped' ? undefined : past

const isThing = (past: Past | undefined): boolean => past !== undefined && past.op !== 'mark'

type Step = { rank: number; operation: Operation }

/** Things come before what hangs on them, and go after it. */
const ranks = {
  lift: 0,
  putEntity: 1,
  dropClaim: 2,
  putLink: 3,
  repoint: 4,
  putClaim: 5,
  adjust: 6,
  dropLink: 7,
  dropEntity: 8,
  mark: 9,
} as const

const step = (name: keyof typeof ranks, operation: Operation): Step => ({ rank: ranks[name], operation })

function stepsBetween(key: string, current: Past | undefined, then: Past | undefined): Step[] {
  if (current && then && current.op === then.op && then.op !== 'mark') return adjustments(current, then)
  const leaving: Step[] =
    current === undefined
      ? []
      : current.op === 'mark'
        ? [step('lift', { op: 'reinstate', key })]
        : [step(dropOf(current), { op: 'drop', key })]
  return [...leaving, ...coming(then)]
}

const dropOf = (past: Past) =>
  past.op === 'putEntity' ? 'dropEntity' : past.op === 'putLink' ? 'dropLink' : 'dropClaim'

function coming(then: Past | undefined): Step[] {
  if (then === undefined) return []
  switch (then.op) {
    case 'mark':
      return [step('mark', markOperation(then))]
    case 'putClaim': {
      const { preferred, ...claim } = then
      return [
        step('putClaim', claim),
        ...(preferred ? [step('adjust', { op: 'prefer', key: then.key, preferred })] : []),
      ]
    }
    default:
      return [step(then.op, then)]
  }
}

function markOperation({ key, cause, by }: Extract<Past, { op: 'mark' }>): Operation {
  if (cause === 'superseded' && by !== null) return { op: 'supersede', key, by }
  return { op: cause === 'withdrawn' ? 'withdraw' : 'remove', key }
}

function adjustments(current: Past, then: Past): Step[] {
  if (current.op === 'mark' || then.op === 'mark') return []
  const { key } = then
  const steps: Step[] = []
  if (current.op === 'putClaim' && then.op === 'putClaim') {
    if (wordsOf(current) !== wordsOf(then)) return [step('dropClaim', { op: 'drop', key }), ...coming(then)]
    const { about, source, preferred } = then
    if (current.about !== about || current.source !== source)
      steps.push(step('repoint', { op: 'repoint', key, about, source }))
    if (current.preferred !== preferred) steps.push(step('adjust', { op: 'prefer', key, preferred }))
  }
  if (current.op === 'putLink' && then.op === 'putLink') {
    const { from, to } = then
    if (current.from !== from || current.to !== to)
      steps.push(step('repoint', { op: 'repoint', key, from, to }))
  }
  if (current.level !== then.level) steps.push(step('adjust', { op: 'setLevel', key, level: then.level }))
  return steps
}

/** What of a claim only saying it anew can change. */
const wordsOf = ({
  about: _about,
  source: _source,
  preferred: _preferred,
  level: _level,
  ...words
}: PastClaim) => canonical(words)
