/** Reads for one viewer. Every text filters by level before it orders, counts or limits. */
import { isId } from '../../../schema/ids.ts'
import { entityKindNames } from '../../../schema/kinds.ts'
import type { Level, Viewer } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { claimFor, entityFor, linkFor, pageOf, totalOf } from '../decode.ts'
import type { LiveNames } from '../liveNames.ts'
import { type LinksOf, type NeighbourQuery, searchPaths } from '../pathSearch.ts'
import { findSimilar } from '../similarity.ts'
import type { Entity, GraphReader, Link, LinkCount } from '../store.ts'
import { anyLink, LAST, orderColumn, placeOf } from './columns.ts'
import { countsByKind, countsOf } from './crowds.ts'
import type { Connection, Row } from './driver.ts'
import { readEntityPage } from './entityPages.ts'
import { readFacets } from './facets.ts'
import { neo4jHistory } from './history.ts'
import { readLinkPages } from './linkPages.ts'
import { countKinds, countLinks, readNeighbours } from './neighbours.ts'
import { claimRow, shownEntity, shownEntityColumns, shownLink, shownLinkColumns } from './rowLoader.ts'
import { readTally } from './tally.ts'
import { traitSource } from './traits.ts'

const textsFor = (level: Level) => ({
  entities: `UNWIND $keys AS ref MATCH (e:Entity {key: ref}) WHERE e.level <= ${level} RETURN ref, ${shownEntityColumns}
    UNION ALL
    UNWIND $ids AS ref MATCH (i:Id) WHERE i.id = ref AND i.lo <= ${level} AND i.hi >= ${level}
    MATCH (e:Entity {key: i.key}) RETURN ref, ${shownEntityColumns}`,

  counts: countsByKind(level),

  mostConnected: `MATCH (e:Entity) WHERE e.kind IN $kinds AND e.${orderColumn(level)} IS NOT NULL
    MATCH (e)-[r:${anyLink}]-(other:Case) WHERE r.seen <= ${level}
    WITH e, count(DISTINCT other) AS cases ORDER BY cases DESC, e.${orderColumn(level)} LIMIT $first
    RETURN cases, ${shownEntityColumns} ORDER BY cases DESC, e.${orderColumn(level)}`,

  linksByKey: `UNWIND $keys AS key MATCH ()-[r:${anyLink} {key: key}]->() WHERE r.seen <= ${level} RETURN ${shownLinkColumns}`,

  degrees: `UNWIND $keys AS owner MATCH (e:Entity {key: owner}) ${countsOf('e', level)}
    RETURN owner, kind, direction, count ORDER BY kind, direction`,

  // Outwards, since those with very many links have them inwards.
  between: `UNWIND $keys AS key MATCH (:Entity {key: key})-[r:${anyLink}]->() WHERE r.seen <= ${level} AND r.to IN $keys
    RETURN ${shownLinkColumns} ORDER BY r.key LIMIT $first`,

  claims: `UNWIND $about AS owner
    CALL (owner) { WITH owner WHERE $counted MATCH (c:Claim) WHERE c.about = owner AND c.order > $from AND c.order < $to AND c.seen <= ${level} RETURN count(*) AS total }
    OPTIONAL CALL (owner) { MATCH (c:Claim) WHERE c.about = owner AND c.order > CASE WHEN $after > $from THEN $after ELSE $from END AND c.order < $to AND c.seen <= ${level}
      RETURN c ORDER BY c.about, c.order LIMIT $limit }
    RETURN owner, total, c.order AS place, c.row AS row ORDER BY owner, place`,

  claimsByKey: `UNWIND $keys AS key MATCH (c:Claim {key: key}) WHERE c.seen <= ${level} RETURN c.row AS row`,
})

const allTexts = levels.map(textsFor)

/** Every text of this file, so that a server can plan them before anybody waits. */
export const readerTexts = (level: Level): string[] => Object.values(allTexts[level] as Texts)

type Texts = ReturnType<typeof textsFor>

export function neo4jReader(connection: Connection, names: LiveNames, viewer: Viewer): GraphReader {
  const { level } = viewer
  const showRecorder = viewer.role !== 'reader'
  const texts = allTexts[level] as Texts
  const entityOf = (row: Row) => entityFor(shownEntity(row), level) as Entity
  const linkOf = (row: Row) => linkFor(shownLink(row), level) as Link

  return {
    viewer,

    async entities(refs) {
      const rows = await connection.read(texts.entities, {
        keys: refs.filter((ref) => !isId(ref)),
        ids: refs.filter(isId),
      })
      return new Map(rows.map((row) => [String(row.ref), entityOf(row)]))
    },

    async list(query) {
      return readEntityPage(connection, level, query)
    },

    async facets(query) {
      return readFacets(connection, level, query)
    },

    async tally(query) {
      return readTally(connection, level, query)
    },

    async counts() {
      const rows = await connection.read(texts.counts)
      const counted = new Map(rows.map((row) => [row.kind, Number(row.count)]))
      return new Map(entityKindNames.map((kind) => [kind, counted.get(kind) ?? 0]))
    },

    async mostConnected({ kinds, first }) {
      const rows = await connection.read(texts.mostConnected, { kinds, first })
      return rows.map((row) => ({ entity: entityOf(row), cases: Number(row.cases) }))
    },

    async search({ text, kinds, first }) {
      return (await names.current()).search({ text, level, first, ...(kinds && { kinds }) })
    },

    async links(query) {
      return readLinkPages(connection, level, query)
    },

    async linksByKey(keys) {
      const rows = await connection.read(texts.linksByKey, { keys })
      return new Map(rows.map((row) => [String(row.key), linkOf(row)]))
    },

    async degrees(keys) {
      const rows = await connection.read(texts.degrees, { keys: [...new Set(keys)] })
      const counts = new Map<string, LinkCount[]>(keys.map((key) => [key, []]))
      for (const { owner, ...count } of rows) counts.get(String(owner))?.push(count as LinkCount)
      return counts
    },

    async between(keys, first) {
      const rows = await connection.read(texts.between, { keys: [...new Set(keys)], first })
      return rows.map(linkOf)
    },

    async claims({ about, property, first, after: cursor, uncounted }) {
      const owners = [...new Set(about)]
      const after =
        cursor === undefined ? '' : placeOf(...(decodeCursor(cursor, ['string', 'string']) as string[]))
      const from = property === undefined ? '' : placeOf(property ?? '', '')
      const rows = await connection.read(texts.claims, {
        about: owners,
        from,
        // The character after the tab: whatever begins with the property and a tab is smaller.
        to: property === undefined ? LAST : `${property ?? ''}\n`,
        after,
        limit: first + 1,
        counted: !uncounted,
      })
      return new Map(
        owners.map((owner) => {
          const own = rows.filter((row) => row.owner === owner)
          const found = own
            .filter((row) => row.row !== null)
            .map((row) => {
              const item = claimFor(claimRow(row), showRecorder)
              return { item, cursor: encodeCursor([item.property ?? '', item.key]) }
            })
          return [owner, pageOf(found, first, totalOf(own[0], uncounted))]
        }),
      )
    },

    async claimsByKey(keys) {
      const rows = await connection.read(texts.claimsByKey, { keys })
      return new Map(rows.map(claimRow).map((row) => [row.key, claimFor(row, showRecorder)]))
    },

    ...neo4jHistory(connection, viewer),

    paths(query) {
      const source = {
        ...this,
        neighbours: (of: NeighbourQuery) => readNeighbours(connection, level, of),
        countLinks: (of: LinksOf) => countLinks(connection, level, of),
        countKinds: (of: LinksOf) => countKinds(connection, level, of),
      }
      return searchPaths(source, query)
    },

    similar(query) {
      return findSimilar(traitSource(connection, level), query)
    },
  }
}
