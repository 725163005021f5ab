/** The index of names, kept up with the store: before each search it takes in what changed since. */
import { type IndexedEntity, NameIndex } from './nameIndex.ts'
import type { EntityRow } from './rows.ts'

/** What changed after a change number: entities as they are now, keys that are gone, and the number reached. */
export type NameChanges = {
  entities: Pick<EntityRow, 'key' | 'kind' | 'views'>[]
  gone: string[]
  seq: number
}

/** Names taken in before others may work: some ten milliseconds. */
const AT_ONCE = 200

export class LiveNames {
  private readonly index = new NameIndex()
  private seq = 0
  private refreshing: Promise<void> | undefined

  /**
   * @param changesSince sees every change accepted before it was called; of a large store in parts, since to read all names
   *   at once would take the memory and the time of everybody else
   */
  constructor(private readonly changesSince: (seq: number) => AsyncIterable<NameChanges>) {}

  /** The index as of now. Searches that come while it is refreshed share one refresh that began after them or run another. */
  async current(): Promise<NameIndex> {
    while (this.refreshing) await this.refreshing
    this.refreshing = this.refresh().finally(() => {
      this.refreshing = undefined
    })
    await this.refreshing
    return this.index
  }

  private async refresh(): Promise<void> {
    let reached = this.seq
    for await (const { entities, gone, seq } of this.changesSince(this.seq)) {
      for (const key of gone) this.index.remove(key)
      for (const [at, entity] of entities.entries()) {
        this.index.put(indexed(entity))
        if (at % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate)
      }
      reached = Math.max(reached, seq)
    }
    this.seq = reached
  }
}

const indexed = ({ key, kind, views }: NameChanges['entities'][number]): IndexedEntity => ({
  key,
  kind,
  views: views.map(({ lo, hi, sort, search }) => ({ lo, hi, sort, names: search })),
})
