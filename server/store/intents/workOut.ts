/** From what somebody wants to the operations that it comes to, against what is stored now. */
import type { Intent, Operation } from '../changeSet.ts'
import type { ChangeRow } from '../rows.ts'
import type { SetLoader } from '../setLoader.ts'
import type { WorkingSet } from '../workingSet.ts'
import { merge } from './merge.ts'
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

export function workOut(intent: Intent, around: Surroundings): Promise<Operation[]> {
  switch (intent.intent) {
    case 'revert':
      return workOutRevert(intent, around)
    case 'renameId':
      return renameId(intent, around)
    case 'merge':
      return merge(intent, around)
    case 'split':
      return split(intent, around)
  }
}
