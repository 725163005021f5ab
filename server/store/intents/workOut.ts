/** From what somebody wants to the operations that it comes to, against what is stored now. */
import { BadInput, type Intent, type Operation } from '../changeSet.ts'
import type { ChangeRow } from '../rows.ts'
import { REDACTED } from '../sealedTexts.ts'
import type { SetLoader } from '../setLoader.ts'
import type { WorkingSet } from '../workingSet.ts'
import { merge } from './merge.ts'
import { redact } from './redact.ts'
import { renameId } from './renameId.ts'
import { split } from './split.ts'
import { workOutRevert } from './workOutRevert.ts'

export type Surroundings = {
  set: WorkingSet
  loader: SetLoader
  /** Changes of this write that are not stored yet. */
  changes: readonly ChangeRow[]
  /** Where it stands, for errors. */
  path: string
}

export async function workOut(intent: Intent, around: Surroundings): Promise<Operation[]> {
  const operations = await operationsFor(intent, around)
  if (JSON.stringify(operations).includes(JSON.stringify(REDACTED)))
    throw new BadInput(around.path, 'What stood there before was deleted for good and cannot come back.')
  return operations
}

function operationsFor(intent: Intent, around: Surroundings): Promise<Operation[]> {
  switch (intent.intent) {
    case 'revert':
      return workOutRevert(intent, around)
    case 'renameId':
      return renameId(intent, around)
    case 'redact':
      return redact(intent, around)
    case 'merge':
      return merge(intent, around)
    case 'split':
      return split(intent, around)
  }
}
