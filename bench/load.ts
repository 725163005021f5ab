/** Fills empty stores with a generated graph, a part at a time, so that a large one is never in memory at once. */

import { emptyHead } from '../server/store/chain.ts'
import type { ChangeSet } from '../server/store/changeSet.ts'
import { nothingStored } from '../server/store/nothingStored.ts'
import { planChanges } from '../server/store/plan.ts'
import type { EntityRow, Patch, RowLoader } from '../server/store/rows.ts'

/** Takes the rows of one part. */
export type Sink = (patch: Patch) => Promise<void>

const CHANGES_A_PART = 40

/** Runs the same plan as a write does; only what the first change set brought is kept for later ones to refer to. */
export async function loadInParts(
  changeSets: Iterable<ChangeSet>,
  sinks: readonly Sink[],
  report: (line: string) => void,
): Promise<void> {
  const shared = new Map<string, EntityRow>()
  let head = emptyHead
  let count = 0
  const loader: RowLoader = {
    ...nothingStored,
    entities: async (keys) => keys.flatMap((key) => shared.get(key) ?? []),
    head: async () => head,
  }
  const part = async (sets: readonly ChangeSet[]) => {
    const { patch } = await planChanges(sets, loader, { now: () => '2024-01-01T00:00:00.000Z' })
    if (shared.size === 0) for (const entity of patch.entities) shared.set(entity.key, entity)
    // Each part names the editors again, who are there already and the same.
    else patch.entities = patch.entities.filter(({ key }) => !shared.has(key))
    head = patch.changes.at(-1) ?? head
    for (const sink of sinks) await sink(patch)
    count += patch.entities.length
    report(`${count} entities`)
  }
  let waiting: ChangeSet[] = []
  for (const set of changeSets) {
    waiting.push(set)
    if (shared.size > 0 && waiting.length < CHANGES_A_PART) continue
    await part(waiting)
    waiting = []
  }
  if (waiting.length > 0) await part(waiting)
}
