/** The rows that a history gives, from nothing. */
import { emptyHead } from './chain.ts'
import { derivePatch } from './derivePatch.ts'
import { retrace } from './retrace.ts'
import type { ChangeRow, Patch, RowLoader } from './rows.ts'
import { SetLoader } from './setLoader.ts'

/** Throws BadInput where operations contradict what came before them. */
export async function replay(changes: ChangeRow[]): Promise<Patch> {
  const { set, edits } = retrace(changes)
  const patch = await derivePatch(set, new SetLoader(set, nothingStored), changes)
  return { ...patch, edits, editsAnew: true, redacted: [] }
}

const nothingStored: RowLoader = {
  entities: async () => [],
  links: async () => [],
  claims: async () => [],
  claimsAbout: async () => [],
  claimsBySource: async () => [],
  linksOf: async () => [],
  marks: async () => [],
  changesAfter: async () => [],
  keysById: async () => new Map(),
  changesById: async () => new Map(),
  head: async () => emptyHead,
}
