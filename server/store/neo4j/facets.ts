/** Counts by the values of facets, all in one query. */
import { OPEN_END, OPEN_START } from '../../../schema/dates.ts'
import type { EntityKind, LinkKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import { withoutOwn } from '../facetFilter.ts'
import { canonical } from '../keys.ts'
import type { EntityFilter, Facet, FacetSpec, GraphReader } from '../store.ts'
import { anyLink, attributeColumn, columnsOf, orderColumn } from './columns.ts'
import { singleWays, visibleCount } from './crowds.ts'
import type { Connection } from './driver.ts'
import { entitiesUnder, entitiesUnderNarrow } from './filter.ts'
import { filterParameters, isNarrow } from './filterParameters.ts'

type Query = Parameters<GraphReader['facets']>[0]

const yearOf = (days: string) => `(date('1970-01-01') + duration({days: ${days}})).year`

/** Of everything, what hubs have is known without walking it. */
const hubsOf = (kind: LinkKind, level: Level) =>
  `UNWIND [facet IN filter.facets WHERE facet.way = '${kind}'] AS facet
   UNWIND facet.to AS farKind
   MATCH (far:Entity) WHERE far.kind = farKind AND far.${orderColumn(level)} IS NOT NULL
   WITH facet.number AS number, far, ${visibleCount('far', { kind, direction: 'IN' }, level)} AS count WHERE count > 0
   RETURN number, far.key AS value, count, far.${orderColumn(level)} AS sort`

/**
 * Rows of the best values of each facet, in order. Facets that are counted under the same filter share its entities, which
 * are looked for once, and what these are linked to is looked at once for all of them.
 */
const textFor = (level: Level, under: typeof entitiesUnder) =>
  `UNWIND $filters AS filter
   CALL (filter) { WITH filter WHERE filter.isWalked ${under('filter', level)} RETURN collect(e) AS found }
   CALL (filter, found) {
     UNWIND [facet IN filter.facets WHERE facet.way = 'value'] AS facet
     UNWIND found AS e
     UNWIND e[facet.column] AS value
     RETURN facet.number AS number, value, count(DISTINCT e) AS count, '' AS sort
   UNION ALL
     UNWIND [facet IN filter.facets WHERE facet.way = 'year'] AS facet
     UNWIND found AS e
     UNWIND range(0, coalesce(size(e[facet.earliest]), 0) - 1) AS at
     WITH facet, e, e[facet.earliest][at] AS earliest, e[facet.latest][at] AS latest
     WITH facet, e, CASE WHEN earliest = ${OPEN_START} THEN latest ELSE earliest END AS start, CASE WHEN latest = ${OPEN_END} THEN earliest ELSE latest END AS end
     UNWIND range(${yearOf('start')}, ${yearOf('end')}) AS year
     RETURN facet.number AS number, toString(year) AS value, count(DISTINCT e) AS count, '' AS sort
   UNION ALL
     UNWIND CASE WHEN size(filter.links) = 0 THEN [] ELSE found END AS e
     MATCH (e)-[r:${anyLink}]-(near)
     WITH filter, e, r, near, type(r) AS link WHERE link IN filter.links AND r.seen <= ${level}
     WITH filter, link, near, collect(DISTINCT e) AS those, collect(CASE WHEN link IN filter.attributeLinks THEN [e, r] END) AS pairs
     WITH filter, link, near, near.kind AS kind, those, pairs
     UNWIND [facet IN filter.facets WHERE link IN facet.links AND (facet.way <> 'far' OR kind IN facet.to)] AS facet
     CALL (facet, near, those, pairs) {
       WITH facet, near, those WHERE facet.way = 'far'
       UNWIND those AS e RETURN near AS reached, e
     UNION ALL
       WITH facet, near, those WHERE facet.way = 'up'
       MATCH (near)((:Article)-[part:PART_OF WHERE part.seen <= ${level}]->()){0,}(whole) WHERE whole.kind IN facet.to
       UNWIND those AS e RETURN whole AS reached, e
     UNION ALL
       WITH facet, pairs WHERE facet.way = 'attribute'
       UNWIND pairs AS pair
       UNWIND pair[1][facet.column] AS word RETURN word AS reached, pair[0] AS e
     }
     WITH facet, reached, count(DISTINCT e) AS count
     WITH facet.number AS number, facet.way = 'attribute' AS isWord, reached, count
     RETURN number, CASE WHEN isWord THEN reached ELSE reached.key END AS value, count,
       CASE WHEN isWord THEN '' ELSE reached.${orderColumn(level)} END AS sort
   ${singleWays.map((kind) => `UNION ALL ${hubsOf(kind, level)}`).join(' ')}
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
  const groups = new Map<string, { own: EntityFilter; facets: FacetParameters[] }>()
  for (const [number, facet] of facets.entries()) {
    const own = withoutOwn(filter, facet)
    const group = groups.get(canonical(own)) ?? { own, facets: [] }
    groups.set(canonical(own), group)
    group.facets.push({ ...facetParameters(facet, { kind, own, level }), number })
  }
  const text = facetTexts(level)[isNarrow(filter) ? 1 : 0]
  const rows = await connection.read(text as string, {
    kind,
    first,
    filters: [...groups.values()].map(({ own, facets: some }) => ({
      ...filterParameters(kind, own, level),
      facets: some,
      links: linksOf(some, ['far', 'up', 'attribute']),
      attributeLinks: linksOf(some, ['attribute']),
      isWalked: some.some(({ way }) => !singleWays.includes(way as LinkKind)),
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

/**
 * `way` says how values are reached: on the entity, by the years of a date, on its links, at their far ends, from these up
 * to what they are part of, or, named by a kind of link, by counting at the hubs.
 */
type FacetParameters = {
  number: number
  way: 'value' | 'year' | 'attribute' | 'far' | 'up' | LinkKind
  links: readonly LinkKind[]
  to: readonly EntityKind[]
  column: string | null
  earliest: string | null
  latest: string | null
}

function facetParameters(
  facet: FacetSpec,
  { kind, own, level }: { kind: EntityKind; own: EntityFilter; level: Level },
): Omit<FacetParameters, 'number'> {
  const nothing = { links: [], to: [], column: null, earliest: null, latest: null }
  if ('attribute' in facet)
    return {
      ...nothing,
      way: 'attribute',
      links: facet.links,
      column: attributeColumn(facet.attribute, level),
    }
  if ('links' in facet) return { ...nothing, way: wayTo(facet, kind, own), links: facet.links, to: facet.to }
  const columns = columnsOf(kind, 'property' in facet ? facet.property : facet.yearOf, level)
  if ('property' in facet) return { ...nothing, way: 'value', column: columns?.values ?? null }
  return { ...nothing, way: 'year', earliest: columns?.earliest ?? null, latest: columns?.latest ?? null }
}

function wayTo(
  { links, to }: { links: readonly LinkKind[]; to: readonly EntityKind[] },
  kind: EntityKind,
  filter: EntityFilter,
): FacetParameters['way'] {
  const [only = 'AGAINST'] = links
  const { linkedTo = [], values = [], dates = [] } = filter
  const isEverything = linkedTo.length + values.length + dates.length === 0 && !isNarrow(filter)
  if (isEverything && kind === 'case' && links.length === 1 && singleWays.includes(only)) return only
  return to.some((each) => each === 'article' || each === 'treaty') ? 'up' : 'far'
}

const linksOf = (facets: readonly FacetParameters[], ways: readonly FacetParameters['way'][]): LinkKind[] => [
  ...new Set(facets.filter(({ way }) => ways.includes(way)).flatMap(({ links }) => links)),
]
