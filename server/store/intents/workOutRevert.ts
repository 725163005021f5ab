/** Undoing a change: loads what it touched and what came since, and refuses in a sentence where later changes build on it. */
import { Conflict, type Intent, type Operation } from '../changeSet.ts'
import { nameFor } from '../expectations.ts'
import { pastOf } from '../past.ts'
import type { WorkingSet } from '../workingSet.ts'
import { inverseOf, latestToTouch, touchedKeys } from './inverse.ts'
import { recordedSince } from './recorded.ts'
import type { Surroundings } from './workOut.ts'

const MOST_NAMED = 3

export async function workOutRevert(
  { change, level }: Extract<Intent, { intent: 'revert' }>,
  around: Surroundings,
): Promise<Operation[]> {
  const { set, loader, path } = around
  const { target, later } = await recordedSince(change, around)
  const keys = touchedKeys(target)
  await loader.loadFor(keys.map((key) => ({ op: 'drop', key })))
  const { operations, inTheWay, goes } = inverseOf(target, later, (key) => pastOf(set, key))
  const dependents = [...goes].flatMap((key) => dependentsOf(set, key).filter((one) => !goes.has(one)))
  if (inTheWay.length + dependents.length === 0) return operations
  const isChanged = inTheWay.length > 0
  const blocking = [...new Set(isChanged ? inTheWay : dependents)]
  const names = [...new Set(blocking.map((key) => nameFor(set, set.claims.get(key)?.about ?? key, level)))]
  const by = latestToTouch(later, blocking)
  const what = `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''}`
  throw new Conflict(
    path,
    `This change cannot be undone: ${isChanged ? `what it did to ${what} was changed again since` : `${what} has come to depend on it since`}${by ? ` (last on ${by.at.slice(0, 10)}: "${by.content.reason}")` : ''}. Undo what came later first.`,
    blocking,
  )
}

/** What cannot be there without this. */
function dependentsOf(set: WorkingSet, key: string): string[] {
  return [...set.linksAt(key), ...set.claimsOf(key), ...set.claimsBySource(key)].map((one) => one.key)
}
