import { batch, signal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import type { Facets, Overview, RecordSource } from '../api/record.ts'
import { yearOf } from '../text/dates.ts'
import type { Named } from './card.ts'
import type { Trouble } from './explorer.ts'
import { latestOnly } from './latest.ts'

export type CountryRow = {
  country: Named
  cases: number
  violation: number
  unknown: number
  years: ReadonlyMap<number, number>
}

/** The values of a facet, whatever it may be called in this record. */
export const facetValues = (facets: Facets, field: string) =>
  facets.find((facet) => facet.field === field)?.values ?? []

/** One State's figures from the facets among its cases. */
export function countryRow(country: Named, cases: number, facets: Facets): CountryRow {
  const outcomes = facetValues(facets, 'outcome').filter((value) => value.id !== 'none')
  const known = outcomes.reduce((sum, value) => sum + value.count, 0)
  const years = new Map<number, number>()
  for (const { id, count } of facetValues(facets, 'year')) {
    const year = Number(yearOf(id))
    if (year) years.set(year, (years.get(year) ?? 0) + count)
  }
  return {
    country,
    cases,
    violation: outcomes.find((value) => value.id === 'violation')?.count ?? 0,
    unknown: Math.max(0, cases - known),
    years,
  }
}

/** What the record holds at a glance. */
export function createOverview(source: Pick<RecordSource, 'overview' | 'countryFigures'>) {
  const overview = signal<Overview | undefined>(undefined)
  const rows = signal<readonly CountryRow[]>([])
  const trouble = signal<Trouble | undefined>(undefined)
  const latest = latestOnly()

  async function load(): Promise<void> {
    trouble.value = undefined
    try {
      const outcome = await latest.run(async (abort) => {
        const whole = await source.overview(abort)
        overview.value = whole
        return Promise.all(
          facetValues(whole.facets, 'country').map(async ({ id, label }) => {
            const { totalCount, facets } = await source.countryFigures(id, abort)
            return countryRow({ id, label }, totalCount, facets)
          }),
        )
      })
      if (!outcome.superseded) rows.value = outcome.value
    } catch (error) {
      batch(() => {
        trouble.value = { reason: reasonOf(error), retry: () => void load() }
      })
    }
  }
  return { overview, rows, trouble, load }
}
