/** The rows that a history gives, from nothing. */
import { derivePatch } from './derivePatch.ts'
import { nothingStored } from './nothingStored.ts'
import { retrace } from './retrace.ts'
import type { ChangeRow, Patch } from './rows.ts'
import { SetLoader } from './setLoader.ts'

/** Throws BadInput where operations contradict what came before them. */
export async function replay(changes: ChangeRow[]): Promise<Patch> {
  const { set, edits } = retrace(changes)
  const patch = await derivePatch(set, new SetLoader(set, nothingStored), changes)
  return { ...patch, edits, editsAnew: true, redacted: [] }
}
