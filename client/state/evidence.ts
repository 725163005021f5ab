import { batch, signal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import type { EntityEvidence, LinkEvidence, RecordSource } from '../api/record.ts'
import type { Trouble } from './explorer.ts'
import { keepLatest } from './keepLatest.ts'
import { latestOnly } from './latest.ts'
import type { Tie } from './ties.ts'

/** What the panel shows: one thing, or the links that one line stands for. */
export type Evidence =
  | { of: 'entity'; entity: EntityEvidence }
  | { of: 'links'; links: readonly LinkEvidence[] }

const MOST_LINKS = 20
const MOST_KEPT = 40

/** The evidence for what is selected. The last one read stays until the next one is there. */
export function createEvidence(source: Pick<RecordSource, 'entityEvidence' | 'linkEvidence'>) {
  const current = signal<Evidence | undefined>(undefined)
  const loading = signal(false)
  const trouble = signal<Trouble | undefined>(undefined)
  const latest = latestOnly()
  const read = keepLatest<Evidence>(MOST_KEPT)

  async function fetch(id: string, tie: Tie | undefined, abort: AbortSignal): Promise<Evidence | undefined> {
    if (id.startsWith('link:')) {
      const ids = tie ? tie.links.map((link) => link.id) : [id]
      const links = await source.linkEvidence(ids.slice(0, MOST_LINKS), abort)
      return links.length ? { of: 'links', links } : undefined
    }
    const entity = await source.entityEvidence(id, abort)
    return entity && { of: 'entity', entity }
  }

  let asked: [id: string, tie: Tie | undefined] | undefined

  async function open(id: string, tie: Tie | undefined): Promise<void> {
    asked = [id, tie]
    const known = read.get(tie?.id ?? id)
    loading.value = !known
    trouble.value = undefined
    try {
      const outcome = await latest.run(async (abort) => known ?? fetch(id, tie, abort))
      if (outcome.superseded) return
      batch(() => {
        loading.value = false
        current.value = outcome.value
      })
      if (outcome.value) read.set(tie?.id ?? id, outcome.value)
    } catch (error) {
      batch(() => {
        loading.value = false
        trouble.value = { reason: reasonOf(error), retry: () => void open(id, tie) }
      })
    }
  }

  return {
    current,
    loading,
    trouble,
    open,
    /** Reads it again, forgetting what was read before. */
    reread() {
      read.clear()
      if (asked) void open(...asked)
    },
  }
}
