/** Rows by key, for planning a write. */
import type { Level } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import { emptyHead } from '../chain.ts'
import type { ChangeRow, ClaimRow, EditRow, EntityRow, FileRow, LinkRow, Mark, RowLoader } from '../rows.ts'
import { anyLink, endColumn, endsOf, standingColumn } from './columns.ts'
import type { Row, Run } from './driver.ts'

const BATCH = 5_000

export const entityColumns =
  'e.key AS key, e.kind AS kind, e.level AS level, e.seq AS seq, e.born AS born, e.views AS views'
/** Enough of an entity to show it: each property costs the database a look. */
export const shownEntityColumns = 'e.key AS key, e.kind AS kind, e.level AS level, e.views AS views'
/** Enough of a link to show it. */
export const shownLinkColumns =
  'r.key AS key, type(r) AS kind, r.from AS from, r.to AS to, r.seen AS seen, r.views AS views'
const endColumns = levels
  .flatMap((level: Level) => [endColumn('OUT', level), endColumn('IN', level), standingColumn(level)])
  .map((column) => `r.${column} AS ${column}`)
  .join(', ')
export const wholeLinkColumns = `${shownLinkColumns}, r.level AS level, r.claimLevel AS claimLevel, ${endColumns}`

export function rowLoader(run: Run): RowLoader {
  const byKeys = async (text: string, keys: readonly string[]): Promise<Row[]> => {
    const rows: Row[] = []
    for (let at = 0; at < keys.length; at += BATCH)
      for (const row of await run(`UNWIND $keys AS key ${text}`, { keys: keys.slice(at, at + BATCH) }))
        rows.push(row)
    return rows
  }
  return {
    async entities(keys) {
      return (await byKeys(`MATCH (e:Entity {key: key}) RETURN ${entityColumns}`, keys)).map(entityRow)
    },
    async links(keys) {
      // Most keys are of no link, and to look among all types is dear; a link is a thing that claims are about.
      return (
        await byKeys(
          `MATCH (c:Claim) WHERE c.about = key AND c.order IS NOT NULL
           WITH DISTINCT key WHERE NOT EXISTS { (:Entity {key: key}) }
           MATCH ()-[r:${anyLink} {key: key}]->() RETURN ${wholeLinkColumns}`,
          keys,
        )
      ).map(linkRow)
    },
    async linksOf(keys) {
      const rows = await byKeys(
        `MATCH (:Entity {key: key})-[r:${anyLink}]-() RETURN DISTINCT ${wholeLinkColumns}`,
        keys,
      )
      return [...new Map(rows.map((row) => [row.key, linkRow(row)])).values()]
    },
    async claims(keys) {
      return (await byKeys('MATCH (c:Claim {key: key}) RETURN c.row AS row', keys)).map(claimRow)
    },
    async claimsAbout(keys) {
      return (
        await byKeys('MATCH (c:Claim) WHERE c.about = key AND c.order IS NOT NULL RETURN c.row AS row', keys)
      ).map(claimRow)
    },
    async claimsBySource(keys) {
      return (await byKeys('MATCH (:Entity {key: key})<-[:SAID_BY]-(c:Claim) RETURN c.row AS row', keys)).map(
        claimRow,
      )
    },
    async marks(keys) {
      return (await byKeys(`MATCH (t:Tombstone {key: key}) RETURN ${markColumns}`, keys)).map(markRow)
    },
    async keysById(ids) {
      const rows = await byKeys(
        'MATCH (i:Id) WHERE i.id = key AND i.lo IS NOT NULL RETURN i.id AS id, i.key AS key',
        ids,
      )
      return new Map(rows.map((row) => [String(row.id), String(row.key)]))
    },
    async changesById(ids) {
      const rows = await byKeys('MATCH (c:Change {id: key}) RETURN c.id AS id, c.seq AS seq', ids)
      return new Map(rows.map((row) => [String(row.id), Number(row.seq)]))
    },
    async files(keys) {
      return (await byKeys(`MATCH (f:File {key: key}) RETURN ${fileColumns}`, keys)).map(fileRow)
    },
    async filesSaying(keys) {
      if (keys.length === 0) return []
      const rows = await run(
        `MATCH (f:File) WHERE any(key IN $keys WHERE f.statements CONTAINS key) RETURN ${fileColumns}`,
        { keys },
      )
      return rows.map(fileRow)
    },
    async changesAfter(seq, first = Number.MAX_SAFE_INTEGER) {
      const rows = await run(
        `MATCH (c:Change) WHERE c.seq > $seq RETURN ${changeColumns} ORDER BY c.seq LIMIT $first`,
        { seq, first },
      )
      return rows.map(changeRow)
    },
    async head() {
      return headOf(await run(selectHead))
    },
  }
}

export const selectHead =
  'MATCH (c:Change) WHERE c.seq > 0 RETURN c.seq AS seq, c.hash AS hash ORDER BY c.seq DESC LIMIT 1'

export const headOf = ([row]: readonly Row[]): { seq: number; hash: string } =>
  row ? { seq: Number(row.seq), hash: String(row.hash) } : emptyHead

export const entityRow = (row: Row): EntityRow =>
  ({
    key: row.key,
    kind: row.kind,
    level: row.level,
    seq: row.seq,
    born: row.born,
    views: JSON.parse(String(row.views)),
  }) as EntityRow

/** An entity as far as it is shown. */
export const shownEntity = ({ key, kind, level, views }: Row) =>
  ({ key, kind, level, views: JSON.parse(String(views)) }) as Pick<
    EntityRow,
    'key' | 'kind' | 'level' | 'views'
  >

/** A link as far as it is shown. */
export const shownLink = ({ key, kind, from, to, seen, views }: Row) =>
  ({ key, kind, from, to, seen, views: JSON.parse(String(views)) }) as Omit<
    LinkRow,
    'level' | 'claimLevel' | 'ends'
  >

export function linkRow(row: Row): LinkRow {
  const { key, kind, from, to, level, claimLevel, seen, views } = row
  const link = { key, kind, from, to, level, claimLevel, seen, views: JSON.parse(String(views)) } as LinkRow
  return { ...link, ends: endsOf(link, row) }
}

export const claimRow = (row: Row): ClaimRow => JSON.parse(String(row.row))

export const fileColumns = 'f.key AS key, f.statements AS statements, f.last AS last'
export const fileRow = (row: Row): FileRow => ({ ...row }) as FileRow

export const markColumns = 't.key AS key, t.cause AS cause, t.by AS by'
export const markRow = ({ key, cause, by }: Row): Mark => ({ key, cause, by: by ?? null }) as Mark

export const changeColumns =
  'c.seq AS seq, c.id AS id, c.at AS at, c.body AS body, c.texts AS texts, c.hash AS hash'
export const changeRow = (row: Row): ChangeRow =>
  ({ ...row, texts: JSON.parse(String(row.texts)) }) as ChangeRow

export const editColumns = `d.name AS name, ${['seq', 'key', 'did', 'what', 'about', 'kind', 'from', 'to', 'property', 'before', 'after'].map((name) => `d.${name} AS ${name}`).join(', ')}`

export const editRow = ({ name: _name, ...row }: Row): EditRow => row as EditRow
