/** What entered the record, when, and what was done to it since. Levels are those of today. */
import { HIGHEST, type Level, levels, type Viewer } from '../../../schema/levels.ts'
import { type CursorPart, decodeCursor, encodeCursor } from '../cursor.ts'
import { pageOf } from '../decode.ts'
import { changeCursor, changeFor, seesAll, toldToAll, unknownChange } from '../historyView.ts'
import type { ChangedStatement, ChangedThing, GraphReader, Page } from '../store.ts'
import { anyLink, placeOf } from './columns.ts'
import type { Connection, Row } from './driver.ts'

type History = Pick<GraphReader, 'changes' | 'history' | 'changedThings' | 'changedStatements'>

const shownColumns = 'ch.shown AS shown, ch.at AS at, CASE WHEN $withTexts THEN ch.texts END AS texts'
/** Where a page begins: below the change with this key; null where no change has it. */
const before = `OPTIONAL MATCH (last:Change {shown: $after})
  WITH CASE WHEN $after = '' THEN ${Number.MAX_SAFE_INTEGER} ELSE last.seq END AS before`

/** Of the claims about `about` only these; the index needs to know that they have an order. */
const claimsAbout = (about: string, level: Level) =>
  `MATCH (c:Claim) WHERE c.about = ${about} AND c.order IS NOT NULL AND c.seen <= ${level}`

function textsFor(level: Level, isFull: boolean) {
  const isTold = isFull
    ? 'true'
    : `d.did IN [${toldToAll.map((did) => `'${did}'`).join(', ')}] AND EXISTS { MATCH (said:Claim {key: d.key}) WHERE said.seen <= ${level} }`
  const words = isFull ? 'd.before AS before, d.after AS after' : 'null AS before, null AS after'
  const isSeen = (isOfKind: (kind: string) => string) =>
    `(EXISTS { MATCH (e:Entity) WHERE e.born = ch.seq AND e.level <= ${level} ${isOfKind('e.kind')} }
      OR EXISTS { MATCH (c:Claim) WHERE c.since = ch.seq AND c.seen <= ${level} ${isOfKind('COLLECT { MATCH (e:Entity {key: c.about}) RETURN e.kind }[0]')} }
      OR EXISTS { MATCH (d:Edit) WHERE d.seq = ch.seq AND ${isTold} ${isOfKind('d.kind')} })`
  const changes = (condition: string) => `${before}
    CALL () { MATCH (ch:Change) WHERE ch.seq > 0 AND ch.at >= $from AND ch.at < $to AND ${condition} RETURN collect(ch) AS found }
    OPTIONAL CALL (found, before) { UNWIND found AS ch WITH ch WHERE ch.seq < before RETURN ch ORDER BY ch.seq DESC LIMIT $limit }
    RETURN before IS NOT NULL AS isKnown, size(found) AS total, ${shownColumns} ORDER BY ch.seq DESC`
  return {
    changes: changes(isFull ? 'true' : isSeen(() => '')),
    changesOfKinds: changes(isSeen((kind) => `AND ${kind} IN $kinds`)),

    history: `${before} UNWIND $of AS owner
      CALL (owner) {
        CALL (owner) {
          MATCH (e:Entity {key: owner}) WHERE e.level <= ${level} RETURN e.born AS seq
          UNION ${claimsAbout('owner', level)} RETURN c.since AS seq
          UNION MATCH (:Entity {key: owner})-[r:${anyLink}]-() ${claimsAbout('r.key', level)} RETURN c.since AS seq
          UNION MATCH (d:Edit) WHERE d.from = owner AND ${isTold} RETURN d.seq AS seq
          UNION MATCH (d:Edit) WHERE d.to = owner AND ${isTold} RETURN d.seq AS seq
        }
        WITH seq ORDER BY seq DESC RETURN collect(seq) AS found
      }
      OPTIONAL CALL (found, before) { UNWIND found AS seq WITH seq WHERE seq < before LIMIT $limit MATCH (ch:Change {seq: seq}) RETURN ch }
      RETURN owner, before IS NOT NULL AS isKnown, size(found) AS total, ${shownColumns} ORDER BY owner, ch.seq DESC`,

    changedThings: `UNWIND $asked AS ask MATCH (ch:Change {shown: ask.change})
      WITH ask, ch.seq AS at
      CALL (ask, at) {
        CALL (ask, at) {
          WITH ask, at WHERE ask.entity = '' MATCH (e:Entity) WHERE e.born = at AND e.level <= ${level} RETURN e.key AS key
          UNION MATCH (e:Entity {key: ask.entity}) WHERE e.born = at AND e.level <= ${level} RETURN e.key AS key
          UNION WITH ask, at WHERE ask.entity = '' MATCH (c:Claim) WHERE c.since = at AND c.seen <= ${level} RETURN c.about AS key
          UNION ${claimsAbout('ask.entity', level)} AND c.since = at RETURN c.about AS key
          UNION MATCH (:Entity {key: ask.entity})-[r:${anyLink}]-() ${claimsAbout('r.key', level)} AND c.since = at RETURN c.about AS key
          UNION MATCH (d:Edit) WHERE d.seq = at AND (ask.entity = '' OR ask.entity IN [d.from, d.to]) AND ${isTold} RETURN d.about AS key
        }
        OPTIONAL MATCH (e:Entity {key: key})
        OPTIONAL MATCH (gone:Edit) WHERE gone.about = key AND gone.key = key AND gone.did = 'removed'
        WITH key, e, gone, CASE WHEN e IS NOT NULL THEN 'entity' ELSE coalesce(gone.what, 'link') END AS what
        WITH key, e, gone, what, CASE what WHEN 'entity' THEN coalesce(e.kind, gone.kind) ELSE '' END AS sorted
        WITH key, e, gone, what, what + '\\t' + CASE sorted WHEN 'case' THEN '0' ELSE '1' END + '\\t' + sorted + '\\t' + key AS place
        ORDER BY place
        RETURN collect({key: key, what: what, place: place, kind: coalesce(e.kind, gone.kind), born: e.born, gone: gone.seq,
          from: CASE gone.what WHEN 'link' THEN gone.from END, to: CASE gone.what WHEN 'link' THEN gone.to END, label: gone.before}) AS found
      }
      OPTIONAL CALL (found, at) {
        UNWIND found AS one WITH one, at WHERE one.place > $place LIMIT $limit
        CALL (one, at) {
          WITH one WHERE one.what = 'entity' OR one.gone IS NOT NULL
          RETURN one.kind AS kind, one.from AS from, one.to AS to,
            CASE WHEN one.gone = at THEN 'removed' WHEN one.born = at THEN 'added' ELSE 'changed' END AS did
          UNION
          WITH one, at WHERE one.what = 'link' AND one.gone IS NULL
          MATCH ()-[r:${anyLink} {key: one.key}]->()
          RETURN type(r) AS kind, r.from AS from, r.to AS to,
            CASE WHEN EXISTS { ${claimsAbout('one.key', level)} AND c.since = at } AND NOT EXISTS { ${claimsAbout('one.key', level)} AND c.since < at }
              THEN 'added' ELSE 'changed' END AS did
        }
        RETURN one, kind, from, to, did
      }
      RETURN ask.place AS at, size(found) AS total, one.place AS place, one.what AS what, one.key AS key, one.label AS label, kind, from, to, did
      ORDER BY at, place`,

    changedStatements: `UNWIND $asked AS ask MATCH (ch:Change {shown: ask.change})
      WITH ask, ch.seq AS at
      CALL (ask, at) {
        CALL (ask, at) {
          ${claimsAbout('ask.thing', level)} AND c.since = at
          RETURN c.property AS property, c.key AS key, 'added' AS did, null AS before, null AS after
          UNION ALL
          MATCH (d:Edit) WHERE d.about = ask.thing AND d.seq = at AND NOT (d.key = d.about AND d.did = 'removed') AND ${isTold}
          RETURN coalesce(d.property, '') AS property, d.key AS key, d.did AS did, ${words}
        }
        WITH *, property + '\\t' + key + '\\t' + did AS place ORDER BY place
        RETURN collect({property: property, key: key, did: did, before: before, after: after, place: place}) AS found
      }
      OPTIONAL CALL (found) { UNWIND found AS one WITH one WHERE one.place > $place RETURN one LIMIT $limit }
      RETURN ask.place AS at, size(found) AS total, one.place AS place, one.property AS property, one.key AS key, one.did AS did, one.before AS before, one.after AS after
      ORDER BY at, place`,
  }
}

const allTexts = levels.map((level) => textsFor(level, false))
const fullTexts = textsFor(HIGHEST, true)

/** Every text of this file, so that a server can plan them before anybody waits. */
export const historyTexts = (level: Level): string[] => [
  ...Object.values(allTexts[level] as typeof fullTexts),
  ...(level === HIGHEST ? Object.values(fullTexts) : []),
]

export function neo4jHistory(connection: Connection, viewer: Viewer): History {
  const texts = seesAll(viewer) ? fullTexts : (allTexts[viewer.level] as typeof fullTexts)
  const withTexts = viewer.role !== 'reader'

  function pageOfChanges(rows: readonly Row[], first: number) {
    if (rows.some(({ isKnown }) => isKnown === false)) throw unknownChange()
    const found = rows
      .filter(({ shown }) => shown !== null)
      .map(({ shown, at, texts }) => {
        // The author comes first in the body of a change, the reason last.
        const sealed: ([string, string] | null)[] = texts === null ? [] : JSON.parse(String(texts))
        const item = changeFor({ shown, at, author: sealed.at(0)?.[1], reason: sealed.at(-1)?.[1] }, viewer)
        return { item, cursor: encodeCursor([item.key]) }
      })
    return pageOf(found, first, Number(rows[0]?.total ?? 0))
  }

  /** The page of each of the places that were asked for. */
  const inOrder = <T>(
    count: number,
    rows: readonly Row[],
    first: number,
    read: (row: Row) => { item: T; cursor: CursorPart[] },
  ): Page<T>[] =>
    Array.from({ length: count }, (_, at) => {
      const own = rows.filter((row) => row.at === at)
      const found = own.filter(({ key }) => key !== null).map(read)
      return pageOf(
        found.map(({ item, cursor }) => ({ item, cursor: encodeCursor(cursor) })),
        first,
        Number(own[0]?.total ?? 0),
      )
    })

  return {
    async changes({ filter, first, after }) {
      const rows = await connection.read(filter?.kinds ? texts.changesOfKinds : texts.changes, {
        from: filter?.from ?? '',
        to: filter?.before ?? 'z',
        kinds: filter?.kinds ?? [],
        after: changeCursor(after) ?? '',
        limit: first + 1,
        withTexts,
      })
      return pageOfChanges(rows, first)
    },

    async history({ of, first, after }) {
      const owners = [...new Set(of)]
      const rows = await connection.read(texts.history, {
        of: owners,
        after: changeCursor(after) ?? '',
        limit: first + 1,
        withTexts,
      })
      return new Map(
        owners.map((owner) => [
          owner,
          pageOfChanges(
            rows.filter((row) => row.owner === owner),
            first,
          ),
        ]),
      )
    },

    async changedThings({ of, first, after }) {
      const last = after === undefined ? [] : decodeCursor(after, ['string', 'number', 'string', 'string'])
      const rows = await connection.read(texts.changedThings, {
        asked: of.map(({ change, entity }, place) => ({ change, entity: entity ?? '', place })),
        place: placeOf(...last.map(String)),
        limit: first + 1,
      })
      return inOrder(of.length, rows, first, ({ did, what, key, kind, from, to, label }) => ({
        item: { did, what, key, kind, from, to, label } as ChangedThing,
        cursor: [String(what), Number(kind !== 'case'), what === 'entity' ? String(kind) : '', String(key)],
      }))
    },

    async changedStatements({ of, first, after }) {
      const last = after === undefined ? [] : decodeCursor(after, ['string', 'string', 'string'])
      const rows = await connection.read(texts.changedStatements, {
        asked: of.map((ask, place) => ({ ...ask, place })),
        place: placeOf(...last.map(String)),
        limit: first + 1,
      })
      return inOrder(of.length, rows, first, ({ did, key, property, before, after: now }) => ({
        item: {
          did,
          key,
          property: property === '' ? null : property,
          before,
          after: now,
        } as ChangedStatement,
        cursor: [String(property), String(key), String(did)],
      }))
    },
  }
}
