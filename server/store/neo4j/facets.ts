/** Counts by the values of facets, all in one query. */
import { OPEN_END, OPEN_START } from '../../../schema/dates.ts'
import type { Level } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import { withoutOwn } from '../facetFilter.ts'
import { canonical } from '../keys.ts'
import type { EntityFilter, Facet, GraphReader } from '../store.ts'
import { attributeColumn, columnsOf, orderColumn } from './columns.ts'
import type { Connection } from './driver.ts'
import { entitiesUnder, entitiesUnderNarrow } from './filter.ts'
import { filterParameters, isNarrow } from './filterParameters.ts'

type Query = Parameters<GraphReader['facets']>[0]

const yearOf = (days: string) => `(date('1970-01-01') + duration({days: ${days}})).year`

/**
 * Rows of the best values of each facet, in order. Facets that are counted under the same filter share its entities, which
 * are looked for once.
 */
const textFor = (level: Level, under: typeof entitiesUnder) =>
  `UNWIND range(0, size($filters) - 1) AS position
   WITH position, $filters[position] AS filter
   CALL (filter) { ${under('filter', level)} RETURN collect(e) AS found }
   WITH position, found ORDER BY position
   WITH collect(found) AS all
   UNWIND range(0, size($facets) - 1) AS number
   WITH number, $facets[number] AS facet, all[$facets[number].filter] AS found
   CALL (facet, found) {
     WITH facet, found WHERE facet.links IS NULL AND NOT facet.year
     UNWIND found AS e
     UNWIND e[facet.column] AS value
     WITH DISTINCT e, value
     RETURN value, count(*) AS count, '' AS sort
   UNION ALL
     WITH facet, found WHERE facet.year
     UNWIND found AS e
     UNWIND range(0, coalesce(size(e[facet.earliest]), 0) - 1) AS at
     WITH e, e[facet.earliest][at] AS earliest, e[facet.latest][at] AS latest
     WITH e, CASE WHEN earliest = ${OPEN_START} THEN latest ELSE earliest END AS start, CASE WHEN latest = ${OPEN_END} THEN earliest ELSE latest END AS end
     UNWIND range(${yearOf('start')}, ${yearOf('end')}) AS year
     WITH DISTINCT e, toString(year) AS value
     RETURN value, count(*) AS count, '' AS sort
   UNION ALL
     WITH facet, found WHERE facet.attribute IS NOT NULL
     UNWIND found AS e
     MATCH (e)-[r:$any(facet.links)]-() WHERE r.seen <= ${level}
     UNWIND r[facet.attribute] AS value
     WITH DISTINCT e, value
     RETURN value, count(*) AS count, '' AS sort
   UNION ALL
     WITH facet, found WHERE facet.links IS NOT NULL AND facet.attribute IS NULL
     UNWIND found AS e
     MATCH (e)-[r:$any(facet.links)]-(near:Entity) WHERE r.seen <= ${level}
     WITH facet, near, collect(DISTINCT e) AS those
     MATCH (near)((:Article)-[part:PART_OF WHERE part.seen <= ${level}]->()){0,}(far) WHERE far.kind IN facet.to
     UNWIND those AS e
     WITH DISTINCT e, far
     RETURN far.key AS value, count(*) AS count, far.${orderColumn(level)} AS sort
   }
   WITH number, value, count, sort ORDER BY number, count DESC, sort, value
   WITH number, collect({value: value, count: count}) AS values
   RETURN number, size(values) AS distinctValues, values[..$first] AS values`

const texts = levels.map(
  (level) => [textFor(level, entitiesUnder), textFor(level, entitiesUnderNarrow)] as const,
)

/** Every text that may be sent for a level. */
export const facetTexts = (level: Level): readonly string[] => texts[level] ?? []

export async function readFacets(
  connection: Connection,
  level: Level,
  { kind, filter, facets, first }: Query,
): Promise<Facet[]> {
  const filters = new Map<string, EntityFilter>()
  const parameters = facets.map((facet) => {
    const own = withoutOwn(filter, facet)
    if (!filters.has(canonical(own))) filters.set(canonical(own), own)
    const property = 'property' in facet ? facet.property : 'yearOf' in facet ? facet.yearOf : undefined
    const { values, earliest, latest } = (property && columnsOf(kind, property, level)) || {}
    return {
      filter: [...filters.keys()].indexOf(canonical(own)),
      links: 'links' in facet ? facet.links : null,
      to: 'to' in facet ? facet.to : [],
      attribute: 'attribute' in facet ? attributeColumn(facet.attribute, level) : null,
      year: 'yearOf' in facet,
      column: values ?? null,
      earliest: earliest ?? null,
      latest: latest ?? null,
    }
  })
  const text = facetTexts(level)[isNarrow(filter) ? 1 : 0]
  const rows = await connection.read(text as string, {
    kind,
    first,
    facets: parameters,
    filters: [...filters.values()].map((own) => filterParameters(kind, own, level)),
  })
  return facets.map(({ name }, number) => {
    const row = rows.find((found) => found.number === number)
    const values = (row?.values ?? []) as Facet['values']
    return {
      name,
      values: values.map(({ value, count }) => ({ value, count })),
      distinct: values.length === 0 ? 0 : Number(row?.distinctValues),
    }
  })
}
