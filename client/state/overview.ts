import { batch, computed, signal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import type { Facets, Overview, RecordSource } from '../api/record.ts'
import { yearOf } from '../text/dates.ts'
import type { Named } from './card.ts'
import type { Trouble } from './explorer.ts'
import { valuesOf } from './facetValues.ts'
import { latestOnly } from './latest.ts'

export type CountryRow = {
  country: Named
  cases: number
  violation: number
  unknown: number
  years: ReadonlyMap<number, number>
}

/** One State's figures from the facets among its cases. */
export function countryRow(country: Named, cases: number, facets: Facets): CountryRow {
  const outcomes = valuesOf(facets, 'outcome').filter((value) => value.id !== 'none')
  const known = outcomes.reduce((sum, value) => sum + value.count, 0)
  const years = new Map<number, number>()
  for (const { id, count } of valuesOf(facets, 'year')) {
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

export type YearRow = { year: number; all: number; violation: number }

/** Decisions of every year from the first to the last. */
function yearRows({ facets, violationsByYear }: Overview): YearRow[] {
  const counts = (values: readonly { id: string; count: number }[]) =>
    new Map(values.map(({ id, count }) => [Number(id), count]))
  const [all, violation] = [counts(valuesOf(facets, 'year')), counts(violationsByYear)]
  if (!all.size) return []
  const [first, last] = [Math.min(...all.keys()), Math.max(...all.keys())]
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    all: all.get(first + at) ?? 0,
    violation: violation.get(first + at) ?? 0,
  }))
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
          valuesOf(whole.facets, 'country').map(async ({ id, label }) => {
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
  const years = computed(() => (overview.value ? yearRows(overview.value) : []))
  return { overview, rows, years, trouble, load }
}
