/** Counts by the values of facets, all in one query. */
import { OPEN_END, OPEN_START } from '../../../schema/dates.ts'
import type { Level } from '../../../schema/levels.ts'
import { withoutOwn } from '../facetFilter.ts'
import { canonical } from '../keys.ts'
import type { Facet, FacetSpec, GraphReader } from '../store.ts'
import type { Parameter } from './driver.ts'
import { conditionOf } from './filter.ts'
import type { LongReads } from './longReads.ts'

type Query = Parameters<GraphReader['facets']>[0]

export async function readFacets(
  reads: LongReads,
  level: Level,
  { kind, filter, facets, first }: Query,
): Promise<Facet[]> {
  if (facets.length === 0) return []
  const parameters: Record<string, Parameter> = { level, first }
  const tables = new Map<string, string>()
  const selects = facets.map((facet, number) => {
    const own = withoutOwn(filter, facet)
    // Most facets are counted under the same filter, whose entities are then looked for once.
    const found = `found${[...tables.keys(), canonical(own)].indexOf(canonical(own))}`
    if (!tables.has(canonical(own))) {
      const condition = conditionOf(kind, own, level, `${found}_`)
      Object.assign(parameters, condition.parameters)
      tables.set(
        canonical(own),
        `${found}(key) AS MATERIALIZED (SELECT self.key FROM entity_sort AS self WHERE ${condition.sql})`,
      )
    }
    for (const [name, value] of Object.entries(facetParameters(facet))) parameters[`${name}${number}`] = value
    return `SELECT ${number} AS number, value, count, place, distinctValues FROM (
        SELECT value, count, row_number() OVER (ORDER BY count DESC, sort, value) AS place, count(*) OVER () AS distinctValues
        FROM (${countSql(facet, number, found)})) WHERE place <= :first`
  })
  const rows = await reads.all(
    `WITH ${[...tables.values()].join(', ')} ${selects.join(' UNION ALL ')} ORDER BY number, place`,
    parameters,
  )
  return facets.map(({ name }, number) => {
    const own = rows.filter((row) => row.number === number)
    return {
      name,
      values: own.map((row) => ({ value: String(row.value), count: Number(row.count) })),
      distinct: Number(own[0]?.distinctValues ?? 0),
    }
  })
}

function countSql(facet: FacetSpec, number: number, found: string): string {
  const links = `(SELECT value FROM json_each(:links${number}))`
  if ('attribute' in facet)
    return `SELECT a.value AS value, count(DISTINCT o.owner) AS count, '' AS sort FROM ${found} AS of
        JOIN link_end AS o ON o.owner = of.key AND o.kind IN ${links} AND o.lo <= :level AND o.hi >= :level
        JOIN link_value AS a ON a.link = o.link AND a.property = :attribute${number} AND a.lo <= :level AND a.hi >= :level
      GROUP BY a.value`
  if ('links' in facet)
    return `WITH RECURSIVE reached(near, far) AS (
        SELECT owner, far FROM link_end WHERE kind IN ${links} AND owner IN ${found} AND lo <= :level AND hi >= :level
        UNION SELECT reached.near, up.far FROM reached JOIN link_end AS up ON up.owner = reached.far AND up.kind = 'PART_OF' AND up.direction = 'OUT' AND up.lo <= :level AND up.hi >= :level
          JOIN entity ON entity.key = reached.far AND entity.kind = 'article')
      SELECT reached.far AS value, count(*) AS count, min(entity_sort.sort) AS sort FROM reached
        JOIN entity_sort ON entity_sort.key = reached.far AND entity_sort.lo <= :level AND entity_sort.hi >= :level
      WHERE entity_sort.kind IN (SELECT value FROM json_each(:to${number})) GROUP BY reached.far`
  const seen = `FROM entity_value WHERE kind = :${found}_kind AND property = :property${number} AND key IN ${found} AND lo <= :level AND hi >= :level`
  if ('property' in facet)
    return `SELECT value, count(DISTINCT key) AS count, '' AS sort ${seen} GROUP BY value`
  // A date without a beginning or an end counts where it is known.
  const from = yearOf(`CASE WHEN earliest = ${OPEN_START} THEN latest ELSE earliest END`)
  const to = yearOf(`CASE WHEN latest = ${OPEN_END} THEN earliest ELSE latest END`)
  return `WITH RECURSIVE span(key, year, last) AS (
      SELECT key, ${from}, ${to} ${seen}
      UNION SELECT key, year + 1, last FROM span WHERE year < last)
    SELECT CAST(year AS TEXT) AS value, count(DISTINCT key) AS count, '' AS sort FROM span GROUP BY year`
}

const yearOf = (days: string) => `CAST(strftime('%Y', (${days}) * 86400, 'unixepoch') AS INTEGER)`

const facetParameters = (facet: FacetSpec): Record<string, Parameter> => {
  if ('attribute' in facet) return { links: JSON.stringify(facet.links), attribute: facet.attribute }
  if ('links' in facet) return { links: JSON.stringify(facet.links), to: JSON.stringify(facet.to) }
  return { property: 'property' in facet ? facet.property : facet.yearOf }
}
