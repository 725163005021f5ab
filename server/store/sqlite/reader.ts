/** Reads for one viewer. Every statement filters by level before it orders, counts or limits. */
import { entityKindNames } from '../../../schema/kinds.ts'
import type { Viewer } from '../../../schema/levels.ts'
import { type CursorPart, decodeCursor, encodeCursor } from '../cursor.ts'
import { claimFor, entityFor, linkFor, pageOf, totalOf } from '../decode.ts'
import type { LiveNames } from '../liveNames.ts'
import { UNDATED } from '../order.ts'
import { type LinksOf, type NeighbourQuery, searchPaths } from '../pathSearch.ts'
import { findSimilar } from '../similarity.ts'
import type { Entity, EntityOrder, GraphReader, Link, LinkCount, Page, PageRequest } from '../store.ts'
import type { Database, Parameter, Row } from './driver.ts'
import { readFacets } from './facets.ts'
import { conditionOf } from './filter.ts'
import { sqliteHistory } from './history.ts'
import type { LongReads } from './longReads.ts'
import { countKinds, countLinks, readNeighbours } from './neighbours.ts'
import { claimRow, entityRow, linkRow } from './rowLoader.ts'
import { readTally } from './tally.ts'
import { traitSource } from './traits.ts'

const VISIBLE = 'lo <= :level AND hi >= :level'
const inKeys = '(SELECT value FROM json_each(:keys))'

export function sqliteReader(
  database: Database,
  long: LongReads,
  names: LiveNames,
  viewer: Viewer,
): GraphReader {
  const { level } = viewer
  const showRecorder = viewer.role !== 'reader'
  const all = <T extends Row>(sql: string, parameters: Record<string, Parameter>) =>
    database.all<T>(sql, { level, ...parameters })
  const longAll = <T extends Row>(sql: string, parameters: Record<string, Parameter>) =>
    long.all<T>(sql, { level, ...parameters })
  const entityOf = (row: Row) => entityFor(entityRow(row), level) as Entity
  const linkOf = (row: Row) => linkFor(linkRow({ ...row, ends: '[]' }), level) as Link

  return {
    viewer,

    async entities(refs) {
      const rows = all(
        `SELECT ref.value AS ref, entity.* FROM json_each(:refs) AS ref JOIN entity ON entity.key = ref.value WHERE entity.level <= :level
         UNION ALL
         SELECT ref.value, entity.* FROM json_each(:refs) AS ref JOIN entity_id ON entity_id.id = ref.value AND ${VISIBLE} JOIN entity ON entity.key = entity_id.key`,
        { refs: JSON.stringify(refs) },
      )
      return new Map(rows.map((row) => [String(row.ref), entityOf(row)]))
    },

    async list({ kind, filter, order, first, after, uncounted }) {
      const { sql, parameters } = conditionOf(kind, filter, level)
      const by = orderColumn(order)
      const [value, sort, key] =
        after === undefined ? [null, null, null] : decodeCursor(after, ['number', 'string', 'string'])
      const rows = await longAll(
        `WITH found AS MATERIALIZED (SELECT self.key, self.sort, ${by} AS value FROM entity_sort AS self WHERE ${sql})
         SELECT entity.*, page.value AS orderValue, page.sort, (SELECT count(*) FROM found) AS total
         FROM (SELECT NULL) LEFT JOIN (SELECT * FROM found WHERE :key IS NULL OR (value, sort, key) > (:value, :sort, :key) ORDER BY value, sort, key LIMIT :limit) AS page
         LEFT JOIN entity ON entity.key = page.key`,
        {
          ...parameters,
          ...orderParameters(order),
          value: value ?? null,
          sort: sort ?? null,
          key: key ?? null,
          limit: first + 1,
        },
      )
      const found = rows.filter((row) => row.key !== null)
      return pageOf(
        found.map((row) => ({
          item: entityOf(row),
          cursor: encodeCursor([row.orderValue, row.sort, row.key] as CursorPart[]),
        })),
        first,
        totalOf(rows[0], uncounted),
      )
    },

    async facets(query) {
      return readFacets(long, level, query)
    },

    async tally(query) {
      return readTally(long, level, query)
    },

    async counts() {
      const rows = await longAll(
        `SELECT kind, count(*) AS count FROM entity_sort WHERE ${VISIBLE} GROUP BY kind`,
        {},
      )
      const counted = new Map(rows.map((row) => [row.kind, Number(row.count)]))
      return new Map(entityKindNames.map((kind) => [kind, counted.get(kind) ?? 0]))
    },

    async mostConnected({ kinds, first }) {
      const rows = await longAll(
        `SELECT entity.*, connected.cases FROM (
           SELECT owner, count(DISTINCT far) AS cases FROM link_end JOIN entity AS near ON near.key = owner JOIN entity AS other ON other.key = far
           WHERE near.kind IN ${inKeys} AND other.kind = 'case' AND ${VISIBLE} GROUP BY owner) AS connected
         JOIN entity ON entity.key = connected.owner JOIN entity_sort ON entity_sort.key = entity.key AND ${VISIBLE}
         ORDER BY connected.cases DESC, entity_sort.sort, entity.key LIMIT :first`,
        { keys: JSON.stringify(kinds), first },
      )
      return rows.map((row) => ({ entity: entityOf(row), cases: Number(row.cases) }))
    },

    async search({ text, kinds, first }) {
      return (await names.current()).search({ text, level, first, ...(kinds && { kinds }) })
    },

    async links({ of, kinds, direction, first, after, uncounted }) {
      const [kind, way, sort, key] =
        after === undefined
          ? [null, null, null, null]
          : decodeCursor(after, ['string', 'string', 'string', 'string'])
      const chosen = `${VISIBLE} AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds))) AND (:direction IS NULL OR direction = :direction)`
      const rows = all(
        `SELECT owner.value AS owner, end.direction, end.sort, link.*,
           ${uncounted ? 'NULL' : `(SELECT count(*) FROM link_end WHERE owner = owner.value AND ${chosen})`} AS total
         FROM json_each(:keys) AS owner
         LEFT JOIN link_end AS end ON (end.owner, end.kind, end.direction, end.sort, end.link, end.lo) IN (
           SELECT owner, kind, direction, sort, link, lo FROM link_end
           WHERE owner = owner.value AND ${chosen} AND (:key IS NULL OR (kind, direction, sort, link) > (:kind, :way, :sort, :key))
           ORDER BY kind, direction, sort, link LIMIT :limit)
         LEFT JOIN link ON link.key = end.link ORDER BY owner.key, end.kind, end.direction, end.sort, end.link`,
        {
          keys: JSON.stringify([...new Set(of)]),
          kinds: kinds ? JSON.stringify(kinds) : null,
          direction: direction ?? null,
          kind: kind ?? null,
          way: way ?? null,
          sort: sort ?? null,
          key: key ?? null,
          limit: first + 1,
        },
      )
      return pagesByOwner(of, rows, { first, uncounted }, (row) => ({
        item: linkOf(row),
        cursor: encodeCursor([row.kind, row.direction, row.sort, row.key] as CursorPart[]),
      }))
    },

    async linksByKey(keys) {
      const rows = all(`SELECT * FROM link WHERE key IN ${inKeys} AND seen <= :level`, {
        keys: JSON.stringify(keys),
      })
      return new Map(rows.map((row) => [String(row.key), linkOf(row)]))
    },

    async degrees(keys) {
      const rows = all(
        `SELECT owner, kind, direction, count(*) AS count FROM link_end WHERE owner IN ${inKeys} AND ${VISIBLE} GROUP BY owner, kind, direction ORDER BY kind, direction`,
        { keys: JSON.stringify(keys) },
      )
      const counts = new Map<string, LinkCount[]>(keys.map((key) => [key, []]))
      for (const { owner, ...count } of rows) counts.get(String(owner))?.push(count as LinkCount)
      return counts
    },

    async between(keys, first) {
      return all(
        `SELECT * FROM link WHERE source IN ${inKeys} AND target IN ${inKeys} AND seen <= :level ORDER BY key LIMIT :first`,
        { keys: JSON.stringify(keys), first },
      ).map(linkOf)
    },

    async claims({ about, property, first, after, uncounted }) {
      const [last, key] = after === undefined ? [null, null] : decodeCursor(after, ['string', 'string'])
      const chosen = `about = owner.value AND seen <= :level AND (:property IS NULL OR property = :property)`
      const rows = all(
        `SELECT owner.value AS owner, claim.row, claim.property, claim.key, ${uncounted ? 'NULL' : `(SELECT count(*) FROM claim WHERE ${chosen})`} AS total
         FROM json_each(:keys) AS owner
         LEFT JOIN claim ON claim.key IN (SELECT key FROM claim WHERE ${chosen} AND (:key IS NULL OR (property, key) > (:last, :key)) ORDER BY property, key LIMIT :limit)
         ORDER BY owner.key, claim.property, claim.key`,
        {
          keys: JSON.stringify([...new Set(about)]),
          property: property === undefined ? null : (property ?? ''),
          last: last ?? null,
          key: key ?? null,
          limit: first + 1,
        },
      )
      return pagesByOwner(about, rows, { first, uncounted }, (row) => ({
        item: claimFor(claimRow(row), showRecorder),
        cursor: encodeCursor([row.property, row.key] as CursorPart[]),
      }))
    },

    async claimsByKey(keys) {
      const rows = all(`SELECT row FROM claim WHERE key IN ${inKeys} AND seen <= :level`, {
        keys: JSON.stringify(keys),
      })
      return new Map(rows.map(claimRow).map((row) => [row.key, claimFor(row, showRecorder)]))
    },

    ...sqliteHistory(database, viewer),

    paths(query) {
      const source = {
        ...this,
        neighbours: (of: NeighbourQuery) => readNeighbours(long, level, of),
        countLinks: (of: LinksOf) => countLinks(long, level, of),
        countKinds: (of: LinksOf) => countKinds(long, level, of),
      }
      return searchPaths(source, query)
    },

    similar(query) {
      return findSimilar(traitSource(long, level), query)
    },
  }
}

const orderColumn = (order: EntityOrder | undefined): string =>
  order?.by === 'date'
    ? `coalesce((SELECT min(${order.descending ? '-v.earliest' : 'v.earliest'}) FROM entity_value AS v WHERE v.key = self.key AND v.property = :orderBy AND v.lo <= :level AND v.hi >= :level), ${UNDATED})`
    : '0'

const orderParameters = (order: EntityOrder | undefined): Record<string, Parameter> =>
  order?.by === 'date' ? { orderBy: order.property } : {}

function pagesByOwner<T>(
  owners: readonly string[],
  rows: readonly Row[],
  { first, uncounted }: PageRequest,
  read: (row: Row) => { item: T; cursor: string },
): Map<string, Page<T>> {
  const groups = new Map<string, Row[]>(owners.map((owner) => [owner, []]))
  for (const row of rows) groups.get(String(row.owner))?.push(row)
  return new Map(
    [...groups].map(([owner, group]) => [
      owner,
      pageOf(group.filter((row) => row.key !== null).map(read), first, totalOf(group[0], uncounted)),
    ]),
  )
}
