/** Cases counted by what they have in common, with how they ended and how long they took; others may work meanwhile. */
import type { EntityKind, LinkKind } from '../schema/kinds.ts'
import { breather } from './store/breather.ts'
import { canonical } from './store/keys.ts'
import type { TallyRow } from './store/store.ts'

/** What cases may be grouped by: a property, the year of a date, or what is at the far ends of links. */
export const statKeys = {
  COUNTRY: { links: ['AGAINST'], to: ['country'] },
  BODY: { links: ['BEFORE'], to: ['treatyBody'] },
  COUNSEL: { links: ['COUNSEL'], to: ['person', 'organisation'] },
  ORGANISATION: { links: ['AUTHOR', 'COUNSEL', 'SUPPORTED', 'VICTIM'], to: ['organisation'] },
  COURT: { links: ['HEARD'], to: ['court'] },
  STATE_BODY: { links: ['HEARD'], to: ['stateBody'] },
  ARTICLE_FOUND: { links: ['VIOLATED'], to: ['article'] },
  ARTICLE_ALLEGED: { links: ['ALLEGED'], to: ['article'] },
  PLACE: { links: ['AT'], to: ['place'] },
  OUTCOME: { property: 'outcome' },
  STAGE: { property: 'stage' },
  YEAR: { yearOf: 'decided' },
} as const satisfies Record<string, StatSpec>
type StatSpec =
  | { links: readonly LinkKind[]; to: readonly EntityKind[] }
  | { property: string }
  | { yearOf: string }
export type StatKey = keyof typeof statKeys

export type Duration = { key: string; minDays: number; maxDays: number; years: number }
export type StatGroup = {
  /** One for each key: the value of a property, a year, or the key of an entity; null where nothing is known. */
  values: (string | null)[]
  cases: number
  outcomes: { outcome: string | null; count: number }[]
  durations: Duration[]
}

/** Most cases first, then by value. A case is in every group of which it has a value. */
export async function statsOf(rows: readonly TallyRow[], by: readonly StatKey[]): Promise<StatGroup[]> {
  const breathe = breather()
  const groups = new Map<string, { values: (string | null)[]; rows: TallyRow[] }>()
  for (const row of rows) {
    await breathe()
    for (const values of combinations(by.map((key) => valuesOf(row, statKeys[key])))) {
      const name = canonical(values)
      const group = groups.get(name) ?? { values, rows: [] }
      group.rows.push(row)
      groups.set(name, group)
    }
  }
  return [...groups]
    .sort(([a, x], [b, y]) => y.rows.length - x.rows.length || (a < b ? -1 : 1))
    .map(([, { values, rows: own }]) => ({
      values,
      cases: own.length,
      outcomes: outcomesOf(own),
      durations: own.flatMap((row) => durationOf(row) ?? []),
    }))
}

function valuesOf({ values, ends }: TallyRow, spec: StatSpec): (string | null)[] {
  const found =
    'links' in spec
      ? ends
          .filter(([link, , kind]) => spec.links.includes(link) && spec.to.includes(kind))
          .map(([, far]) => far)
      : 'property' in spec
        ? values.filter(([property]) => property === spec.property).map(([, value]) => value)
        : values
            .filter(([property]) => property === spec.yearOf)
            .flatMap(([, , earliest]) => (earliest === null ? [] : [String(yearOf(earliest))]))
  return found.length === 0 ? [null] : [...new Set(found)]
}

function combinations(lists: readonly (readonly (string | null)[])[]): (string | null)[][] {
  return lists.reduce<(string | null)[][]>(
    (all, list) => all.flatMap((before) => list.map((value) => [...before, value])),
    [[]],
  )
}

function outcomesOf(rows: readonly TallyRow[]): StatGroup['outcomes'] {
  const counts = new Map<string | null, number>()
  for (const row of rows)
    for (const outcome of valuesOf(row, statKeys.OUTCOME)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts]
    .map(([outcome, count]) => ({ outcome, count }))
    .sort((a, b) => b.count - a.count || ((a.outcome ?? '~') < (b.outcome ?? '~') ? -1 : 1))
}

/** From the first complaint, where several were joined, to the decision: the least and the most that the dates allow. */
function durationOf({ key, values }: TallyRow): Duration | undefined {
  const days = (property: string, at: 2 | 3) =>
    values.filter(([name]) => name === property).flatMap((value) => value[at] ?? [])
  const start = { earliest: days('submitted', 2), latest: days('submitted', 3) }
  const end = { earliest: days('decided', 2), latest: days('decided', 3) }
  if (start.earliest.length === 0 || end.earliest.length === 0) return undefined
  const [first, firstAtLatest] = [Math.min(...start.earliest), Math.min(...start.latest)]
  const [last, lastAtLatest] = [Math.min(...end.earliest), Math.min(...end.latest)]
  return {
    key,
    minDays: Math.max(0, last - firstAtLatest),
    maxDays: lastAtLatest - first,
    years: yearOf(last) - yearOf(first),
  }
}

const yearOf = (days: number): number => new Date(days * 86_400_000).getUTCFullYear()

/** The middle one, or halfway between the two in the middle; undefined of nothing. */
export function median(of: readonly number[]): number | undefined {
  const sorted = of.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
