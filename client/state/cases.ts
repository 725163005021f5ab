import { batch, signal } from '@preact/signals'
import type { CasePage } from '../api/caseQuestions.ts'
import { reasonOf } from '../api/failure.ts'
import type { RecordSource } from '../api/record.ts'
import { facetNames } from './caseFacets.ts'
import { type Choice, sameCases, sameOrder } from './choice.ts'
import type { Trouble } from './explorer.ts'
import { latestOnly } from './latest.ts'
import { type Way, waysOn } from './waysOn.ts'

export type Cases = ReturnType<typeof createCases>

/** What was read for a choice: the first pages of its list, and the facets of all of it. */
export type Listing = CasePage & {
  choice: Choice
  /** What to take back where nothing was found. */
  ways: readonly Way[]
}

type Source = Pick<RecordSource, 'casePage' | 'caseCount' | 'names'>

/** The state of the Cases page. The listing last read stays until the next one is there. */
export function createCases(source: Source) {
  const choice = signal<Choice | undefined>(undefined)
  const listing = signal<Listing | undefined>(undefined)
  const names = signal<ReadonlyMap<string, string>>(new Map())
  const loading = signal(false)
  const trouble = signal<Trouble | undefined>(undefined)
  const latest = latestOnly()

  async function read(wanted: Choice, before?: Listing): Promise<void> {
    loading.value = true
    trouble.value = undefined
    try {
      const outcome = await latest.run(async (abort) => {
        const page = await source.casePage(wanted, before?.end, abort)
        const known = withLabels(names.value, page)
        const unknown = facetNames.flatMap((facet) =>
          (wanted.picked[facet] ?? []).filter((id) => id.includes(':') && !known.has(id)),
        )
        for (const { id, label } of await source.names(unknown, abort)) known.set(id, label)
        return { page, known, ways: page.total ? [] : await waysOn(source, wanted, abort) }
      })
      if (outcome.superseded) return
      const { page, known, ways } = outcome.value
      batch(() => {
        loading.value = false
        names.value = known
        listing.value = before
          ? { ...before, nodes: [...before.nodes, ...page.nodes], end: page.end }
          : { ...page, choice: wanted, ways }
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
    names,
    loading,
    trouble,
    /** Shows the cases of a choice; what is at hand for it, or under way, is not read again. */
    open(wanted: Choice) {
      const asked = choice.value
      choice.value = wanted
      const known = listing.value?.choice
      if (known && same(known, wanted)) {
        latest.cancel()
        loading.value = false
      } else if (!(loading.value && asked && same(asked, wanted))) void read(wanted)
    },
    /** Reads the next page of the list, where there is one. */
    more() {
      const now = listing.value
      if (now?.end && !loading.value) void read(now.choice, now)
    },
    /** Reads the present choice again, from its first page. */
    reread() {
      if (choice.value) void read(choice.value)
    },
    /** Leaves the page. The listing stays at hand. */
    leave() {
      choice.value = undefined
    },
  }
}

const same = (a: Choice, b: Choice) => sameCases(a, b) && sameOrder(a, b)

function withLabels(known: ReadonlyMap<string, string>, page: CasePage): Map<string, string> {
  const labels = new Map(known)
  for (const { values } of page.facets) for (const { id, label } of values) labels.set(id, label)
  return labels
}
