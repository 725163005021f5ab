/** What a history gives, once it is proved that it is whole. */
import { emptyHead, faultOf } from '../chain.ts'
import { deletionFault } from '../redaction.ts'
import { replay } from '../replay.ts'
import type { ChangeRow, Patch } from '../rows.ts'

/** Throws an Error with a sentence where a change is missing or not the one that was accepted. */
export async function patchFromHistory(history: AsyncIterable<ChangeRow>): Promise<Patch> {
  const changes: ChangeRow[] = []
  let previous = emptyHead
  for await (const row of history) {
    const fault = faultOf(row, previous)
    if (fault) throw new Error(`The backup is damaged: ${fault}. Nothing was restored.`)
    changes.push(row)
    previous = row
  }
  const fault = deletionFault(changes)
  if (fault) throw new Error(`The backup is damaged: ${fault}. Nothing was restored.`)
  if (changes.length === 0) throw new Error('The backup is empty. Nothing was restored.')
  return replay(changes)
}

export const notEmpty = new Error(
  'A backup is restored into an empty store only, and this one holds something. Name another folder in DALIL_DATA, or another database.',
)
