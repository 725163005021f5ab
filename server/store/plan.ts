/** From change sets to rows: pure but for the loader, and the same for every store. */
import { seal } from './chain.ts'
import { BadInput, type ChangeSet, type Operation, type Receipt } from './changeSet.ts'
import { derivePatch } from './derivePatch.ts'
import { editsOf } from './edits.ts'
import { checkExpectations } from './expectations.ts'
import { workOut } from './intents/workOut.ts'
import { applyOperation, type Stamp } from './operations/applyOperation.ts'
import { isSame, isThing, type Past, pastOf } from './past.ts'
import { redactHistory } from './redactHistory.ts'
import type { ChangeRow, EditRow, Patch, RowLoader } from './rows.ts'
import { SetLoader } from './setLoader.ts'
import type { Progress } from './store.ts'
import { openUp, takeBack } from './takeBack.ts'
import { checkShape } from './validate.ts'
import { WorkingSet } from './workingSet.ts'

export type Plan = { patch: Patch; receipts: Receipt[] }
export type PlanOptions = { now: () => string; onProgress?: ((progress: Progress) => void) | undefined }

export async function planChanges(
  changeSets: readonly ChangeSet[],
  rows: RowLoader,
  options: PlanOptions,
): Promise<Plan> {
  const set = new WorkingSet()
  const loader = new SetLoader(set, rows)
  await loader.load(changeSets)
  const receipts: Receipt[] = []
  const changes: ChangeRow[] = []
  const edits: EditRow[] = []
  let head = await rows.head()
  for (const [index, change] of changeSets.entries()) {
    const {
      receipt,
      row,
      done = [],
    } = await acceptOne(set, loader, change, { head, changes, at: options.now() })
    receipts.push(receipt)
    if (row) {
      changes.push(row)
      edits.push(...done)
      head = row
      set.accepted.set(change.id, row.seq)
    }
    if (index % 10 === 9) {
      options.onProgress?.({ stage: 'computing', done: index + 1, total: changeSets.length })
      await new Promise(setImmediate)
    }
  }
  const patch = await derivePatch(set, loader, changes)
  const history = await redactHistory(receipts, loader, { changes, edits })
  return { patch: { ...patch, ...history }, receipts }
}

type Place = { head: { seq: number; hash: string }; changes: readonly ChangeRow[]; at: string }

async function acceptOne(
  set: WorkingSet,
  loader: SetLoader,
  change: ChangeSet,
  { head, changes, at }: Place,
): Promise<{ receipt: Receipt; row?: ChangeRow; done?: EditRow[] }> {
  const { id, author, reason, file, intents } = change
  const seen = set.accepted.get(id)
  if (seen !== undefined) return { receipt: { id, seq: seen, repeated: true, ...nothingDone } }
  await checkExpectations(change.expects ?? [], set, loader)
  const touched = set.beginChange()
  const stamp = { id, seq: head.seq + 1, at, author, isImport: file !== undefined, isReplay: false }
  const effective: Operation[] = []
  for (const [index, intent] of (intents ?? []).entries()) {
    const path = `intents[${index}]`
    const operations = await workOut(intent, { set, loader, changes, path })
    await loader.loadFor(operations)
    effective.push(...applyAll(set, operations, stamp, path))
  }
  const opened = file === undefined ? [] : await openUp(change.operations, set, loader)
  const says = change.operations.filter((operation) => operation.op === 'fileSays')
  const stated = change.operations.filter((operation) => operation.op !== 'fileSays')
  effective.push(...applyAll(set, opened, stamp, 'operations'), ...applyAll(set, stated, stamp, 'operations'))
  for (const operation of says) {
    const gone = file === undefined ? [] : await takeBack(operation, set, loader)
    effective.push(...applyAll(set, [...gone, operation], stamp, 'operations'))
  }
  checkClaimed(set, touched)
  const receipt = { id, repeated: false, effective, ...countOf(set, touched) }
  if (effective.length === 0) return { receipt: { ...receipt, seq: undefined } }
  const past = [...touched.values()].filter((before) => before !== undefined)
  const content = {
    author,
    reason,
    operations: effective,
    ...(intents && intents.length > 0 && { intents }),
    ...(file !== undefined && { file }),
    ...(past.length > 0 && { past }),
  }
  const row = seal(content, { seq: stamp.seq, id, at, previous: head.hash })
  return { receipt: { ...receipt, seq: row.seq }, row, done: editsOf(set, touched, row.seq) }
}

/** Those that had an effect. */
function applyAll(
  set: WorkingSet,
  operations: readonly Operation[],
  stamp: Stamp,
  path: string,
): Operation[] {
  return operations.filter((operation, index) => {
    const place = `${path}[${index}]`
    checkShape(operation, place)
    return applyOperation(set, operation, stamp, place)
  })
}

function checkClaimed(set: WorkingSet, touched: ReadonlyMap<string, Past | undefined>): void {
  for (const [key, before] of touched)
    for (const named of [key, before?.op === 'putClaim' ? before.about : key]) {
      const link = set.links.get(named)
      if (link && set.claimsOf(named).length === 0)
        throw new BadInput('operations', `A link ${link.kind} has no claim: nobody says so.`)
    }
}

const nothingDone = {
  effective: [],
  added: { entities: 0, links: 0, claims: 0 },
  removed: 0,
  changed: 0,
} satisfies Partial<Receipt>

function countOf(
  set: WorkingSet,
  touched: ReadonlyMap<string, Past | undefined>,
): Pick<Receipt, 'added' | 'removed' | 'changed'> {
  const added = { entities: 0, links: 0, claims: 0 }
  let removed = 0
  let changed = 0
  for (const [key, before] of touched) {
    const now = pastOf(set, key)
    const was = isThing(before)
    if (!isThing(now)) removed += was ? 1 : 0
    else if (was) changed += isSame(before, now) ? 0 : 1
    else if (now.op === 'putEntity') added.entities++
    else if (now.op === 'putLink') added.links++
    else added.claims++
  }
  return { added, removed, changed }
}
