/** A filter as parameters of fixed texts: neither its values nor its shape become part of a text. */
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import { EDITORS } from '../editors.ts'
import type { DateFilter, EntityFilter, HavingFilter, ValueFilter } from '../store.ts'
import { attributeColumn, columnsOf, valueColumns } from './columns.ts'

/** What the texts below expect under the name of the filter. */
export function filterParameters(kind: EntityKind, filter: EntityFilter | undefined, level: Level) {
  const columns = (property: string) => columnsOf(kind, property, level)
  return {
    groups: (filter?.linkedTo ?? []).map(({ anyOf }) =>
      anyOf.map(({ key, kinds, standings }) => ({ key, kinds: kinds ?? null, standings: standings ?? null })),
    ),
    values: valueParameters(filter?.values, columns),
    dates: dateParameters(filter?.dates, columns),
    having: (filter?.having ?? []).map((having) => havingParameters(having, level)),
    text: filter?.text ?? null,
    disputed: filter?.disputed ?? null,
    sources: filter?.sources ?? null,
    enteredSince: filter?.enteredSince ?? null,
    duration: durationParameters(filter, columns),
    editors: EDITORS,
  }
}

/** Whether a filter asks for more than the texts of everyday questions look at. */
export const isNarrow = (filter: EntityFilter | undefined): boolean =>
  filter !== undefined &&
  Boolean(
    filter.having?.length ||
      filter.text ||
      filter.disputed !== undefined ||
      filter.sources ||
      filter.enteredSince !== undefined ||
      filter.duration,
  )

type Columns = (property: string) => ReturnType<typeof columnsOf>

const valueParameters = (filters: readonly ValueFilter[] | undefined, columns: Columns) =>
  (filters ?? []).map(({ property, anyOf }) => ({
    column: columns(property)?.values ?? null,
    anyOf: anyOf.filter((value) => value !== null).map(String),
    orMissing: anyOf.includes(null),
  }))

const dateParameters = (filters: readonly DateFilter[] | undefined, columns: Columns) =>
  (filters ?? []).map(({ property, earliest, latest, certain }) => ({
    earliest: columns(property)?.earliest ?? null,
    latest: columns(property)?.latest ?? null,
    from: earliest,
    to: latest,
    certain: certain ?? false,
  }))

function havingParameters(
  { kinds, attribute, to, values, dates, near, text, none }: HavingFilter,
  level: Level,
) {
  const columns = (property: string) => valueColumns(property, level)
  return {
    kinds,
    column: attribute ? attributeColumn(attribute.name, level) : null,
    anyOf: attribute?.anyOf ?? [],
    to: to ?? null,
    values: valueParameters(values, columns),
    dates: dateParameters(dates, columns),
    near: near ?? null,
    text: text ?? null,
    none: none ?? false,
  }
}

function durationParameters(filter: EntityFilter | undefined, columns: Columns) {
  if (!filter?.duration) return null
  const { from, to, least, most, certain } = filter.duration
  const [start, end] = [columns(from), columns(to)]
  return {
    startEarliest: start?.earliest ?? null,
    startLatest: start?.latest ?? null,
    endEarliest: end?.earliest ?? null,
    endLatest: end?.latest ?? null,
    least,
    most,
    certain: certain ?? false,
  }
}

/** Whether `e`, or what is called otherwise, has the values and dates that the map called `filter` wants. */
export const hasValues = (filter: string, e = 'e'): string =>
  `all(v IN ${filter}.values WHERE any(x IN ${e}[v.column] WHERE x IN v.anyOf) OR (v.orMissing AND ${e}[v.column] IS NULL))
   AND all(d IN ${filter}.dates WHERE any(i IN range(0, coalesce(size(${e}[d.earliest]), 0) - 1) WHERE
     CASE WHEN d.certain THEN ${e}[d.earliest][i] >= d.from AND ${e}[d.latest][i] <= d.to
       ELSE ${e}[d.latest][i] >= d.from AND ${e}[d.earliest][i] <= d.to END))`
