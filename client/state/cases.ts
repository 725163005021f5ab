import { batch, signal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import type { CasePage, RecordSource } from '../api/record.ts'
import { type Choice, sameCases, sameOrder } from './choice.ts'
import type { Trouble } from './explorer.ts'
import { latestOnly } from './latest.ts'

export type Cases = ReturnType<typeof createCases>

/** What was read for a choice: the first pages of its list, and the facets of all of it. */
export type Listing = CasePage & { choice: Choice }

/** The state of the Cases page. The listing last read stays until the next one is there. */
export function createCases(source: Pick<RecordSource, 'casePage'>) {
  const choice = signal<Choice | undefined>(undefined)
  const listing = signal<Listing | undefined>(undefined)
  const loading = signal(false)
  const trouble = signal<Trouble | undefined>(undefined)
  const latest = latestOnly()

  async function read(wanted: Choice, before?: Listing): Promise<void> {
    loading.value = true
    trouble.value = undefined
    try {
      const outcome = await latest.run((abort) => source.casePage(wanted, before?.end, abort))
      if (outcome.superseded) return
      const page = outcome.value
      batch(() => {
        loading.value = false
        listing.value = before
          ? { ...before, nodes: [...before.nodes, ...page.nodes], end: page.end }
          : { ...page, choice: wanted }
      })
    } catch (error) {
      batch(() => {
        loading.value = false
        trouble.value = { reason: reasonOf(error), retry: () => void read(wanted, before) }
      })
    }
  }

  return {
    choice,
    listing,
    loading,
    trouble,
    /** Shows the cases of a choice; what is at hand for it is not read again. */
    open(wanted: Choice) {
      const before = choice.value ?? listing.value?.choice
      choice.value = wanted
      const known = listing.value?.choice
      if (known && sameCases(known, wanted) && sameOrder(known, wanted)) {
        latest.cancel()
        loading.value = false
        return
      }
      const underWay = loading.value && before && sameCases(before, wanted) && sameOrder(before, wanted)
      if (!underWay) void read(wanted)
    },
    /** Reads the next page of the list, where there is one. */
    more() {
      const now = listing.value
      if (now?.end && !loading.value) void read(now.choice, now)
    },
    /** Leaves the page. The listing stays at hand. */
    leave() {
      choice.value = undefined
    },
  }
}
