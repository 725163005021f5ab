/** Goes through the changes of a store again: what they give, and which of them brought and did what. Checks nothing a second time. */
import { unseal } from './chain.ts'
import { editsOf } from './edits.ts'
import { applyOperation } from './operations/applyOperation.ts'
import type { ChangeRow, EditRow } from './rows.ts'
import { WorkingSet } from './workingSet.ts'

export type Retraced = {
  set: WorkingSet
  born: Map<string, number>
  since: Map<string, number>
  edits: EditRow[]
}

export function retrace(changes: Iterable<ChangeRow>): Retraced {
  const set = new WorkingSet()
  const edits: EditRow[] = []
  for (const row of changes) {
    const content = unseal(row)
    const { seq, at } = row
    const touched = set.beginChange()
    const stamp = {
      id: row.id,
      seq,
      at,
      author: content.author,
      isImport: content.file !== undefined,
      isReplay: true,
    }
    for (const [index, operation] of content.operations.entries())
      applyOperation(set, operation, stamp, `operations[${index}]`)
    edits.push(...editsOf(set, touched, seq))
  }
  return {
    set,
    born: new Map([...set.entities].map(([key, { born }]) => [key, born])),
    since: new Map([...set.claims].map(([key, { since }]) => [key, since])),
    edits,
  }
}
