/** The index of names, kept up with the store: before each search it takes in what changed since. */
import { type IndexedEntity, NameIndex } from './nameIndex.ts'
import type { EntityRow } from './rows.ts'

/** What changed after a change number: entities as they are now, keys that are gone, and the number reached. */
export type NameChanges = {
  entities: Pick<EntityRow, 'key' | 'kind' | 'views'>[]
  gone: string[]
  seq: number
}

export class LiveNames {
  private readonly index = new NameIndex()
  private seq = 0
  private refreshing: Promise<void> | undefined

  /** @param changesSince one query; sees every change accepted before it was called */
  constructor(private readonly changesSince: (seq: number) => Promise<NameChanges>) {}

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
    const { entities, gone, seq } = await this.changesSince(this.seq)
    for (const key of gone) this.index.remove(key)
    for (const [at, entity] of entities.entries()) {
      this.index.put(indexed(entity))
      if (at % 500 === 499) await new Promise(setImmediate)
    }
    this.seq = Math.max(this.seq, seq)
  }
}

const indexed = ({ key, kind, views }: NameChanges['entities'][number]): IndexedEntity => ({
  key,
  kind,
  views: views.map(({ lo, hi, sort, search }) => ({ lo, hi, sort, names: search })),
})
