/** Undoing a change: loads what it touched and what came since, and refuses in a sentence where later changes build on it. */
import { unseal } from '../chain.ts'
import { BadInput, Conflict, type Intent, type Operation } from '../changeSet.ts'
import { nameFor } from '../expectations.ts'
import { pastOf } from '../past.ts'
import type { ChangeRow } from '../rows.ts'
import type { WorkingSet } from '../workingSet.ts'
import { inverseOf, latestToTouch, type Recorded, touchedKeys } from './inverse.ts'
import type { Surroundings } from './workOut.ts'

const MOST_NAMED = 3

export async function workOutRevert(
  { change, level }: Extract<Intent, { intent: 'revert' }>,
  { set, loader, changes, path }: Surroundings,
): Promise<Operation[]> {
  const stored = (await loader.rows.changesById([change])).get(change)
  const seq = stored ?? changes.find(({ id }) => id === change)?.seq
  if (seq === undefined) throw new BadInput(path, 'There is no such change.')
  const rows = [...(await loader.rows.changesAfter(seq - 1)), ...changes.filter((row) => row.seq >= seq)]
  const [target, ...later] = rows.map((row) => recordedOf(row, path))
  if (!target) throw new BadInput(path, 'There is no such change.')
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

function recordedOf(row: ChangeRow, path: string): Recorded {
  const content = unseal(row)
  if (!content)
    throw new BadInput(path, 'Of this change, or of one that came after it, texts were deleted for good.')
  return { seq: row.seq, at: row.at, content }
}

/** What cannot be there without this. */
function dependentsOf(set: WorkingSet, key: string): string[] {
  return [...set.linksAt(key), ...set.claimsOf(key), ...set.claimsBySource(key)].map((one) => one.key)
}
