/** One operation against the working set: checks it, does it, and says whether it had an effect. */
import type { Operation } from '../changeSet.ts'
import type { WorkingSet } from '../workingSet.ts'
import { prefer, repoint, setLevel } from './adjust.ts'
import { putClaim, putEntity, putLink } from './putStatements.ts'
import { drop, reinstate, remove, supersede, withdraw } from './takeOut.ts'

export type Stamp = {
  id: string
  seq: number
  at: string
  author: string
  isImport: boolean
  /** What was accepted once is not checked again: texts of it may have been deleted since. */
  isReplay: boolean
}

/** True where it changed something. What was removed before stays removed: such operations have no effect. */
export function applyOperation(set: WorkingSet, operation: Operation, stamp: Stamp, path: string): boolean {
  switch (operation.op) {
    case 'putEntity':
      return putEntity(set, operation, stamp, path)
    case 'putLink':
      return putLink(set, operation, path)
    case 'putClaim':
      return putClaim(set, operation, stamp, path)
    case 'prefer':
      return prefer(set, operation, path)
    case 'setLevel':
      return setLevel(set, operation, path)
    case 'repoint':
      return repoint(set, operation, path)
    case 'remove':
      return remove(set, operation.key, path)
    case 'withdraw':
      return withdraw(set, operation.key, path)
    case 'drop':
      return drop(set, operation.key, path)
    case 'supersede':
      return supersede(set, operation.key, operation.by, path)
    case 'fileSays': {
      const { key, statements, last = stamp.id } = operation
      if (set.files.get(key)?.statements === statements) return false
      set.putFile({ key, statements, last })
      return true
    }
    case 'redact':
      return true
    case 'reinstate':
      return reinstate(set, operation.key)
  }
}
