/** Counts by the values of facets, all in one query. */
import type { Level } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import { withoutOwn } from '../facetFilter.ts'
import type { Facet, GraphReader } from '../store.ts'
import { columnsOf, orderColumn } from './columns.ts'
import type { Connection } from './driver.ts'
import { entitiesUnder, filterParameters } from './filter.ts'

type Query = Parameters<GraphReader['facets']>[0]

/** Rows of the best values of each facet, in order. */
export const facetTexts = levels.map(
  (level) => `UNWIND range(0, size($facets) - 1) AS number
   WITH number, $facets[number] AS facet
   CALL (facet) {
     WITH facet WHERE facet.link IS NULL
     ${entitiesUnder('facet', level)}
     UNWIND e[facet.column] AS text
     WITH DISTINCT e, CASE WHEN facet.year THEN substring(text, 0, 4) ELSE text END AS value
     RETURN value, count(*) AS count, '' AS sort
   UNION ALL
     WITH facet WHERE facet.link IS NOT NULL
     ${entitiesUnder('facet', level)}
     MATCH (e)-[r:$(facet.link)]-(near:Entity) WHERE r.seen <= ${level}
     WITH facet, near, collect(DISTINCT e) AS those
     MATCH (near)((:Article)-[part:PART_OF WHERE part.seen <= ${level}]->()){0,}(far) WHERE far.kind IN facet.to
     UNWIND those AS e
     WITH DISTINCT e, far
     RETURN far.key AS value, count(*) AS count, far.${orderColumn(level)} AS sort
   }
   WITH number, value, count, sort ORDER BY number, count DESC, sort, value
   WITH number, collect({value: value, count: count}) AS values
   RETURN number, size(values) AS distinctValues, values[..$first] AS values`,
)

export async function readFacets(
  connection: Connection,
  level: Level,
  { kind, filter, facets, first }: Query,
): Promise<Facet[]> {
  const rows = await connection.read(facetTexts[level] as string, {
    kind,
    first,
    facets: facets.map((facet) => ({
      ...filterParameters(kind, withoutOwn(filter, facet), level),
      link: 'link' in facet ? facet.link : null,
      to: 'link' in facet ? facet.to : [],
      year: 'yearOf' in facet,
      column:
        'link' in facet
          ? null
          : (columnsOf(kind, 'property' in facet ? facet.property : facet.yearOf, level)?.values ?? null),
    })),
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
