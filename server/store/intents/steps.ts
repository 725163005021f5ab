/** From one state of a thing to another, as operations. Pure. */
import type { Operation } from '../changeSet.ts'
import { canonical } from '../keys.ts'
import { isThing, type Past, type PastClaim, type PastThing } from '../past.ts'

export type Step = { rank: number; operation: Operation }

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

export const step = (name: keyof typeof ranks, operation: Operation): Step => ({
  rank: ranks[name],
  operation,
})

export function stepsBetween(key: string, current: Past | undefined, then: Past | undefined): Step[] {
  if (current?.op === 'fileSays' || then?.op === 'fileSays') return fileSteps(key, then)
  if (isThing(current) && isThing(then) && current.op === then.op) return adjustments(current, then)
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

/** What a file states is one thing: it is said anew, or was never said. */
const fileSteps = (key: string, then: Past | undefined): Step[] =>
  then?.op === 'fileSays' ? [step('mark', then)] : [step('mark', { op: 'drop', key })]

function coming(then: Exclude<Past, { op: 'fileSays' }> | undefined): Step[] {
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

function adjustments(current: PastThing, then: PastThing): Step[] {
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

export const inOrder = (steps: readonly Step[]): Operation[] =>
  steps.toSorted((a, b) => a.rank - b.rank).map(({ operation }) => operation)
