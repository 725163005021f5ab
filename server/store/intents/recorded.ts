/** Changes of the past as what they say. */
import { type ChangeContent, shownKey, unseal } from '../chain.ts'
import { BadInput } from '../changeSet.ts'
import { everyChange } from './redact.ts'
import type { Surroundings } from './workOut.ts'

export type Recorded = { seq: number; at: string; content: ChangeContent }

/** A change, by its id or by the key that viewers know it by, and all that came after it. */
export async function recordedSince(
  id: string,
  { loader, changes, path }: Surroundings,
): Promise<{ target: Recorded; later: Recorded[] }> {
  const stored = (await loader.rows.changesById([id])).get(id)
  const seq =
    stored ?? changes.find((change) => change.id === id)?.seq ?? (await seqOfShown(id, loader, changes))
  const rows =
    seq === undefined
      ? []
      : [...(await loader.rows.changesAfter(seq - 1)), ...changes.filter((row) => row.seq >= seq)]
  const [target, ...later] = rows.map((row) => ({ seq: row.seq, at: row.at, content: unseal(row) }))
  if (!target) throw new BadInput(path, 'There is no such change.')
  return { target, later }
}

async function seqOfShown(
  key: string,
  loader: Surroundings['loader'],
  changes: Surroundings['changes'],
): Promise<number | undefined> {
  for await (const { seq, hash } of everyChange(loader, changes)) if (shownKey(hash) === key) return seq
  return undefined
}
