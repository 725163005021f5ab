/** What entered the record, when, and what was done to it since. Levels are those of today. */
import type { Viewer } from '../../../schema/levels.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { pageOf } from '../decode.ts'
import { changeCursor, changeFor, seesAll, toldToAll, unknownChange } from '../historyView.ts'
import type { ChangedStatement, ChangedThing, GraphReader, Page } from '../store.ts'
import type { Database, Parameter, Row } from './driver.ts'

type History = Pick<GraphReader, 'changes' | 'history' | 'changedThings' | 'changedStatements'>

const shownColumns =
  "change.shown, change.at, json_extract(change.texts, '$[0][1]') AS author, json_extract(change.texts, '$[#-1][1]') AS reason"
/** Where a page begins: below this change. A cursor of nothing is found out by `isKnown`. */
const BEFORE = '(SELECT seq FROM change WHERE shown = :after)'
const isKnown = '(:after IS NULL OR EXISTS (SELECT 1 FROM change WHERE shown = :after)) AS isKnown'

/** Entities before links, and cases before other entities. */
const thingOrder = "what, kind <> 'case', CASE what WHEN 'entity' THEN kind ELSE '' END, key"

export function sqliteHistory(database: Database, viewer: Viewer): History {
  const isFull = seesAll(viewer)
  const all = (sql: string, parameters: Record<string, Parameter>) =>
    database.all(sql, { level: viewer.level, ...parameters })
  /** Of the table `edit` beside the claim with its key, where there is one. */
  const isTold = isFull
    ? 'TRUE'
    : `edit.did IN (${toldToAll.map((did) => `'${did}'`).join(', ')}) AND said.key = edit.key AND said.seen <= :level`
  const editAndClaim = isFull ? 'edit' : 'edit CROSS JOIN claim AS said'
  const changeOf = (row: Row) => ({
    item: changeFor(row as Parameters<typeof changeFor>[0], viewer),
    cursor: encodeCursor([String(row.shown)]),
  })
  const known = (rows: Row[]): Row[] => {
    if (rows.some((row) => row.isKnown === 0)) throw unknownChange()
    return rows
  }
  /** The page of each of the places that were asked for. */
  const inOrder = <T>(count: number, rows: Row[], first: number, read: (row: Row) => T): Page<T>[] =>
    Array.from({ length: count }, (_, place) => {
      const own = rows.filter((row) => row.place === place)
      const found = own.map((row) => ({ item: read(row), cursor: String(row.cursor) }))
      return pageOf(
        found.map(({ item, cursor }) => ({ item, cursor: encodeCursor(JSON.parse(cursor)) })),
        first,
        Number(own[0]?.total ?? 0),
      )
    })

  return {
    async changes({ filter, first, after }) {
      const isOfKind = filter?.kinds
        ? (kind: string) => `AND ${kind} IN (SELECT value FROM json_each(:kinds))`
        : () => ''
      const isSeen =
        isFull && !filter?.kinds
          ? ':level IS NOT NULL'
          : `(EXISTS (SELECT 1 FROM entity WHERE entity.born = change.seq AND entity.level <= :level ${isOfKind('entity.kind')})
             OR EXISTS (SELECT 1 FROM claim ${filter?.kinds ? 'CROSS JOIN entity ON entity.key = claim.about' : ''} WHERE claim.since = change.seq AND claim.seen <= :level ${isOfKind('entity.kind')})
             OR EXISTS (SELECT 1 FROM ${editAndClaim} WHERE edit.seq = change.seq AND ${isTold} ${isOfKind('edit.kind')}))`
      const rows = all(
        `WITH found AS MATERIALIZED (SELECT seq FROM change
           WHERE (:from IS NULL OR at >= :from) AND (:before IS NULL OR at < :before) AND ${isSeen})
         SELECT ${shownColumns}, (SELECT count(*) FROM found) AS total, ${isKnown}
         FROM (SELECT NULL)
         LEFT JOIN (SELECT seq FROM found WHERE :after IS NULL OR seq < ${BEFORE} ORDER BY seq DESC LIMIT :limit) AS page
         LEFT JOIN change ON change.seq = page.seq ORDER BY page.seq DESC`,
        {
          from: filter?.from ?? null,
          before: filter?.before ?? null,
          ...(filter?.kinds && { kinds: JSON.stringify(filter.kinds) }),
          after: changeCursor(after),
          limit: first + 1,
        },
      )
      const found = known(rows).filter((row) => row.shown !== null)
      return pageOf(found.map(changeOf), first, Number(rows[0]?.total ?? 0))
    },

    async history({ of, first, after }) {
      const rows = all(
        `WITH owner AS (SELECT value AS key FROM json_each(:keys)),
         touched AS MATERIALIZED (
           SELECT owner.key AS owner, entity.born AS seq FROM owner CROSS JOIN entity ON entity.key = owner.key WHERE entity.level <= :level
           UNION SELECT owner.key, claim.since FROM owner CROSS JOIN claim ON claim.about = owner.key WHERE claim.seen <= :level
           UNION SELECT owner.key, claim.since FROM owner CROSS JOIN link ON link.source = owner.key CROSS JOIN claim ON claim.about = link.key WHERE claim.seen <= :level
           UNION SELECT owner.key, claim.since FROM owner CROSS JOIN link ON link.target = owner.key CROSS JOIN claim ON claim.about = link.key WHERE claim.seen <= :level
           UNION SELECT owner.key, edit.seq FROM owner CROSS JOIN ${editAndClaim} ON edit.source = owner.key WHERE ${isTold}
           UNION SELECT owner.key, edit.seq FROM owner CROSS JOIN ${editAndClaim} ON edit.target = owner.key WHERE ${isTold}),
         ranked AS (SELECT owner, seq, row_number() OVER (PARTITION BY owner ORDER BY seq DESC) AS place
           FROM touched WHERE :after IS NULL OR seq < ${BEFORE})
         SELECT owner.key AS owner, ${shownColumns}, (SELECT count(*) FROM touched WHERE touched.owner = owner.key) AS total, ${isKnown}
         FROM owner LEFT JOIN ranked ON ranked.owner = owner.key AND ranked.place <= :limit
         LEFT JOIN change ON change.seq = ranked.seq ORDER BY owner.key, ranked.seq DESC`,
        { keys: JSON.stringify([...new Set(of)]), after: changeCursor(after), limit: first + 1 },
      )
      known(rows)
      return new Map(
        of.map((owner) => {
          const own = rows.filter((row) => row.owner === owner)
          const found = own.filter((row) => row.shown !== null).map(changeOf)
          return [owner, pageOf(found, first, Number(own[0]?.total ?? 0))]
        }),
      )
    },

    async changedThings({ of, first, after }) {
      const [what, isCase, kind, key] =
        after === undefined
          ? [null, null, null, null]
          : decodeCursor(after, ['string', 'number', 'string', 'string'])
      const rows = all(
        `WITH asked AS MATERIALIZED (SELECT one.key AS place, change.seq, json_extract(one.value, '$.entity') AS entity
           FROM json_each(:asked) AS one CROSS JOIN change ON change.shown = json_extract(one.value, '$.change')),
         touched(place, seq, key) AS (
           SELECT asked.place, asked.seq, entity.key FROM asked CROSS JOIN entity ON entity.born = asked.seq WHERE asked.entity IS NULL AND entity.level <= :level
           UNION SELECT asked.place, asked.seq, entity.key FROM asked CROSS JOIN entity ON entity.key = asked.entity AND entity.born = asked.seq WHERE entity.level <= :level
           UNION SELECT asked.place, asked.seq, claim.about FROM asked CROSS JOIN claim ON claim.since = asked.seq WHERE asked.entity IS NULL AND claim.seen <= :level
           UNION SELECT asked.place, asked.seq, claim.about FROM asked CROSS JOIN claim ON claim.about = asked.entity AND claim.since = asked.seq WHERE claim.seen <= :level
           UNION SELECT asked.place, asked.seq, claim.about FROM asked CROSS JOIN link ON link.source = asked.entity CROSS JOIN claim ON claim.about = link.key AND claim.since = asked.seq WHERE claim.seen <= :level
           UNION SELECT asked.place, asked.seq, claim.about FROM asked CROSS JOIN link ON link.target = asked.entity CROSS JOIN claim ON claim.about = link.key AND claim.since = asked.seq WHERE claim.seen <= :level
           UNION SELECT asked.place, asked.seq, edit.about FROM asked CROSS JOIN ${editAndClaim} ON edit.seq = asked.seq WHERE (asked.entity IS NULL OR asked.entity IN (edit.source, edit.target)) AND ${isTold}),
         thing AS MATERIALIZED (
           SELECT touched.place, touched.seq, touched.key, coalesce(entity.kind, link.kind, gone.kind) AS kind,
             CASE WHEN entity.key IS NOT NULL THEN 'entity' WHEN link.key IS NOT NULL THEN 'link' ELSE gone.what END AS what,
             coalesce(link.source, CASE gone.what WHEN 'link' THEN gone.source END) AS source,
             coalesce(link.target, CASE gone.what WHEN 'link' THEN gone.target END) AS target,
             gone.before AS label, gone.seq AS goneAt, entity.born
           FROM touched LEFT JOIN entity ON entity.key = touched.key LEFT JOIN link ON link.key = touched.key
           LEFT JOIN edit AS gone ON gone.about = touched.key AND gone.key = touched.key AND gone.did = 'removed'),
         ranked AS (SELECT *, row_number() OVER (PARTITION BY place ORDER BY ${thingOrder}) AS number
           FROM thing WHERE :key IS NULL OR (${thingOrder}) > (:what, :isCase, :kind, :key))
         SELECT place, what, kind, key, source, target, label, json_array(${thingOrder}) AS cursor,
           CASE WHEN goneAt = seq THEN 'removed' WHEN born = seq THEN 'added'
             WHEN goneAt IS NULL AND what = 'link' AND EXISTS (SELECT 1 FROM claim WHERE claim.about = ranked.key AND claim.since = ranked.seq AND claim.seen <= :level)
               AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.about = ranked.key AND claim.since < ranked.seq AND claim.seen <= :level) THEN 'added'
             ELSE 'changed' END AS did,
           (SELECT count(*) FROM thing WHERE thing.place = ranked.place) AS total
         FROM ranked WHERE number <= :limit ORDER BY place, number`,
        {
          asked: JSON.stringify(of),
          what: what ?? null,
          isCase: isCase ?? null,
          kind: kind ?? null,
          key: key ?? null,
          limit: first + 1,
        },
      )
      return inOrder(of.length, rows, first, (row) => {
        const { did, what, key, kind, source: from, target: to, label } = row
        return { did, what, key, kind, from, to, label } as ChangedThing
      })
    },

    async changedStatements({ of, first, after }) {
      const [property, key, did] =
        after === undefined ? [null, null, null] : decodeCursor(after, ['string', 'string', 'string'])
      const words = isFull ? 'edit.before, edit.after' : 'NULL AS before, NULL AS after'
      const rows = all(
        `WITH asked AS MATERIALIZED (SELECT one.key AS place, change.seq, json_extract(one.value, '$.thing') AS thing
           FROM json_each(:asked) AS one CROSS JOIN change ON change.shown = json_extract(one.value, '$.change')),
         statement AS MATERIALIZED (
           SELECT place, claim.property, claim.key, 'added' AS did, NULL AS before, NULL AS after
             FROM asked CROSS JOIN claim ON claim.about = asked.thing AND claim.since = asked.seq WHERE claim.seen <= :level
           UNION ALL SELECT place, coalesce(edit.property, '') AS property, edit.key, edit.did, ${words}
             FROM asked CROSS JOIN ${editAndClaim} ON edit.about = asked.thing AND edit.seq = asked.seq
             WHERE NOT (edit.key = edit.about AND edit.did = 'removed') AND ${isTold}),
         ranked AS (SELECT *, row_number() OVER (PARTITION BY place ORDER BY property, key, did) AS number
           FROM statement WHERE :key IS NULL OR (property, key, did) > (:property, :key, :did))
         SELECT ranked.*, json_array(property, key, did) AS cursor,
           (SELECT count(*) FROM statement WHERE statement.place = ranked.place) AS total
         FROM ranked WHERE number <= :limit ORDER BY place, number`,
        {
          asked: JSON.stringify(of),
          property: property ?? null,
          key: key ?? null,
          did: did ?? null,
          limit: first + 1,
        },
      )
      return inOrder(of.length, rows, first, ({ did, key, property, before, after }) => ({
        ...({ did, key, before, after } as ChangedStatement),
        property: property === '' ? null : String(property),
      }))
    },
  }
}
