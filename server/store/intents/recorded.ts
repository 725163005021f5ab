/** Changes of the past as what they say. */
import { type ChangeContent, unseal } from '../chain.ts'
import { BadInput } from '../changeSet.ts'
import type { ChangeRow } from '../rows.ts'
import type { Surroundings } from './workOut.ts'

export type Recorded = { seq: number; at: string; content: ChangeContent }

/** A change, by its id, and all that came after it. */
export async function recordedSince(
  id: string,
  { loader, changes, path }: Surroundings,
): Promise<{ target: Recorded; later: Recorded[] }> {
  const stored = (await loader.rows.changesById([id])).get(id)
  const seq = stored ?? changes.find((change) => change.id === id)?.seq
  const rows =
    seq === undefined
      ? []
      : [...(await loader.rows.changesAfter(seq - 1)), ...changes.filter((row) => row.seq >= seq)]
  const [target, ...later] = rows.map((row) => recordedOf(row, path))
  if (!target) throw new BadInput(path, 'There is no such change.')
  return { target, later }
}

function recordedOf(row: ChangeRow, path: string): Recorded {
  const content = unseal(row)
  if (!content)
    throw new BadInput(path, 'Of this change, or of one that came after it, texts were deleted for good.')
  return { seq: row.seq, at: row.at, content }
}
