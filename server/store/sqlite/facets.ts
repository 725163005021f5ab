/** Counts by the values of a facet. */
import type { Level } from '../../../schema/levels.ts'
import { withoutOwn } from '../facetFilter.ts'
import type { Facet, FacetSpec, GraphReader } from '../store.ts'
import type { Database, Parameter } from './driver.ts'
import { conditionOf } from './filter.ts'

type Query = Parameters<GraphReader['facets']>[0]

export function readFacets(
  database: Database,
  level: Level,
  { kind, filter, facets, first }: Query,
): Facet[] {
  return facets.map((facet) => {
    const { sql, parameters } = conditionOf(kind, withoutOwn(filter, facet), level)
    const found = `(SELECT self.key FROM entity_sort AS self WHERE ${sql})`
    const counted = countSql(facet, found)
    const rows = database.all(
      `SELECT value, count, count(*) OVER () AS distinctValues FROM (${counted}) ORDER BY count DESC, sort, value LIMIT :first`,
      { ...parameters, ...facetParameters(facet), first },
    )
    return {
      name: facet.name,
      values: rows.map((row) => ({ value: String(row.value), count: Number(row.count) })),
      distinct: Number(rows[0]?.distinctValues ?? 0),
    }
  })
}

function countSql(facet: FacetSpec, found: string): string {
  if ('link' in facet)
    return `WITH RECURSIVE reached(near, far) AS (
        SELECT owner, far FROM link_end WHERE kind = :link AND owner IN ${found} AND lo <= :level AND hi >= :level
        UNION SELECT reached.near, up.far FROM reached JOIN link_end AS up ON up.owner = reached.far AND up.kind = 'PART_OF' AND up.direction = 'OUT' AND up.lo <= :level AND up.hi >= :level
          JOIN entity ON entity.key = reached.far AND entity.kind = 'article')
      SELECT reached.far AS value, count(*) AS count, min(entity_sort.sort) AS sort FROM reached
        JOIN entity_sort ON entity_sort.key = reached.far AND entity_sort.lo <= :level AND entity_sort.hi >= :level
      WHERE entity_sort.kind IN (SELECT value FROM json_each(:to)) GROUP BY reached.far`
  const value = 'property' in facet ? 'value' : 'substr(value, 1, 4)'
  return `SELECT ${value} AS value, count(DISTINCT key) AS count, '' AS sort FROM entity_value
    WHERE kind = :fkind AND property = :property AND key IN ${found} AND lo <= :level AND hi >= :level GROUP BY 1`
}

const facetParameters = (facet: FacetSpec): Record<string, Parameter> =>
  'link' in facet
    ? { link: facet.link, to: JSON.stringify(facet.to) }
    : { property: 'property' in facet ? facet.property : facet.yearOf }
