/** One page of the entities of a kind, with their total, in one query. */
import type { LinkKind } from '../../../schema/kinds.ts'
import { type Level, levels } from '../../../schema/levels.ts'
import { type CursorPart, decodeCursor, encodeCursor } from '../cursor.ts'
import { entityFor, pageOf, totalOf } from '../decode.ts'
import { UNDATED } from '../order.ts'
import type { Entity, EntityOrder, GraphReader, Page } from '../store.ts'
import { columnsOf, endColumn, LAST, orderColumn, partsOf, placeOf } from './columns.ts'
import { countsByKind, singleWays, visibleCount } from './crowds.ts'
import type { Connection } from './driver.ts'
import { entitiesUnder, entitiesUnderNarrow } from './filter.ts'
import { filterParameters, hasValues, isNarrow } from './filterParameters.ts'
import { shownEntity, shownEntityColumns } from './rowLoader.ts'

type Query = Parameters<GraphReader['list']>[0]

const anyPage = (under: typeof entitiesUnder, level: Level) => `WITH $filter AS filter
    CALL (filter) { ${under('filter', level)} RETURN collect(e) AS found }
    OPTIONAL CALL (found) {
      UNWIND found AS e
      WITH e, e.${orderColumn(level)} AS place,
        CASE WHEN $isByLabel THEN 0 ELSE coalesce($sign * e[$column], ${UNDATED}) END AS value
      WHERE value > $value OR (value = $value AND place > $place)
      RETURN e, place, value ORDER BY value, place LIMIT $limit }
    RETURN size(found) AS total, value, place, ${shownEntityColumns} ORDER BY value, place`

/**
 * What is linked to one hub, by the index that holds the hub's links by the label of their start. Among equal labels it has
 * the order of the links and not of the entities, so all of these that stand at the end of the page are looked at.
 */
const hubPage = (kind: LinkKind, level: Level) => {
  const column = `r.${endColumn('IN', level)}`
  const next = (until: string) => `MATCH (e)-[r:${kind}]->() WHERE r.to = $hub AND ${column} > $from ${until}`
  const isLater = `e.${orderColumn(level)} > $place`
  return `CALL () { OPTIONAL MATCH (hub:Entity {key: $hub}) WHERE $counted
      RETURN CASE WHEN hub IS NULL THEN 0 ELSE ${visibleCount('hub', { kind, direction: 'IN' }, level)} END AS total }
    OPTIONAL CALL () {
      CALL () { ${next('')} WITH e, r WHERE ${isLater} WITH r ORDER BY r.to, ${column} LIMIT $limit
        RETURN split(max(${column}), '\t')[0] + '\t${LAST}' AS end }
      ${next(`AND ${column} < end`)} AND ${isLater}
      RETURN e, e.${orderColumn(level)} AS place ORDER BY place LIMIT $limit }
    RETURN total, 0 AS value, place, ${shownEntityColumns} ORDER BY place`
}

const textsFor = (level: Level) => ({
  /** Walks the index, so that a page costs the same however long the list is; only the total counts it all. */
  byLabel: `WITH $filter AS filter
    CALL (filter) { CALL (filter) {
        WITH filter WHERE $counted AND NOT $isNarrowed CALL () { ${countsByKind(level, '$kind')} } RETURN count AS number
      UNION ALL
        WITH filter WHERE $counted AND $isNarrowed
        MATCH (e:Entity) WHERE e.kind = $kind AND e.${orderColumn(level)} IS NOT NULL AND ${hasValues('filter')} RETURN count(*) AS number }
      RETURN sum(number) AS total }
    OPTIONAL CALL (filter) { MATCH (e:Entity) WHERE e.kind = $kind AND e.${orderColumn(level)} > $place AND ${hasValues('filter')}
      RETURN e, e.${orderColumn(level)} AS place ORDER BY e.kind, e.${orderColumn(level)} LIMIT $limit }
    RETURN total, 0 AS value, place, ${shownEntityColumns} ORDER BY place`,

  any: anyPage(entitiesUnder, level),
  narrow: anyPage(entitiesUnderNarrow, level),
})

const texts = levels.map(textsFor)
const hubTexts = levels.map((level) => new Map(singleWays.map((kind) => [kind, hubPage(kind, level)])))

/** Every text that may be sent for a level. */
export const entityPageTexts = (level: Level): string[] => [
  ...Object.values(texts[level] as (typeof texts)[number]),
  ...(hubTexts[level] as (typeof hubTexts)[number]).values(),
]

export async function readEntityPage(
  connection: Connection,
  level: Level,
  query: Query,
): Promise<Page<Entity>> {
  const { kind, filter, order, first, after, uncounted } = query
  const { byLabel, any, narrow } = texts[level] as (typeof texts)[number]
  const [value, ...last] =
    after === undefined
      ? [Number.MIN_SAFE_INTEGER]
      : (decodeCursor(after, ['number', 'string', 'string']) as [number, string, string])
  const place = placeOf(...(last as string[]))
  const shared = {
    kind,
    filter: filterParameters(kind, filter, level),
    limit: first + 1,
    counted: !uncounted,
  }
  const isNarrowed = Boolean(filter?.values?.length || filter?.dates?.length)
  const isFine = isNarrow(filter)
  const walks = order?.by !== 'date' && !filter?.linkedTo?.length && !isFine
  const hub = order?.by !== 'date' && !isNarrowed && !isFine ? hubOf(query) : undefined
  const rows = hub
    ? await connection.read(hubTexts[level]?.get(hub.way) as string, {
        ...shared,
        hub: hub.key,
        place: value < 0 ? '' : value > 0 ? LAST : place,
        from: value < 0 ? '' : value > 0 ? LAST : String(last[0]),
      })
    : walks
      ? await connection.read(byLabel, {
          ...shared,
          isNarrowed,
          place: value < 0 ? '' : value > 0 ? LAST : place,
        })
      : await connection.read(isFine ? narrow : any, {
          ...shared,
          ...orderParameters(query, level),
          value,
          place,
        })
  const found = rows
    .filter((row) => row.key !== null)
    .map((row) => ({
      item: entityFor(shownEntity(row), level) as Entity,
      cursor: encodeCursor([row.value as CursorPart, ...partsOf(String(row.place))]),
    }))
  return pageOf(found, first, totalOf(rows[0], uncounted))
}

/** The hub whose links are all that a filter asks about, where these are of one kind that an index holds in order. */
function hubOf({ kind, filter }: Query): { key: string; way: LinkKind } | undefined {
  const [group, ...groups] = filter?.linkedTo ?? []
  const [one, ...others] = group?.anyOf ?? []
  if (kind !== 'case' || !one || groups.length + others.length > 0 || one.standings) return undefined
  const [way, ...ways] = one.kinds ?? []
  return way && ways.length === 0 && singleWays.includes(way) ? { key: one.key, way } : undefined
}

/** A text too, so that the server keeps one plan: it keeps them by the types of the parameters. */
export const NO_COLUMN = 'no_such_column'

function orderParameters(
  { kind, order }: { kind: Query['kind']; order?: EntityOrder | undefined },
  level: Level,
) {
  if (order?.by !== 'date') return { isByLabel: true, sign: 1, column: NO_COLUMN }
  const columns = columnsOf(kind, order.property, level)
  return order.descending
    ? { isByLabel: false, sign: -1, column: columns?.last ?? NO_COLUMN }
    : { isByLabel: false, sign: 1, column: columns?.first ?? NO_COLUMN }
}
