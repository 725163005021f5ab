/** Rows by key, for planning a write. */

import { emptyHead } from '../chain.ts'
import type {
  ChangeRow,
  ClaimRow,
  EditRow,
  EntityRow,
  FileRow,
  LinkEnd,
  LinkRow,
  Mark,
  RowLoader,
} from '../rows.ts'
import type { Database, Row } from './driver.ts'

export function rowLoader(database: Database): RowLoader {
  const byKeys = <T extends Row>(sql: string, keys: readonly string[]) =>
    keys.length === 0 ? [] : database.all<T>(sql, { keys: JSON.stringify(keys) })
  const among = '(SELECT value FROM json_each(:keys))'
  return {
    async entities(keys) {
      return byKeys(`SELECT * FROM entity WHERE key IN ${among}`, keys).map(entityRow)
    },
    async links(keys) {
      return byKeys(`${selectLinks} WHERE key IN ${among}`, keys).map(linkRow)
    },
    async linksOf(keys) {
      return byKeys(`${selectLinks} WHERE source IN ${among} OR target IN ${among}`, keys).map(linkRow)
    },
    async claims(keys) {
      return byKeys(`SELECT row FROM claim WHERE key IN ${among}`, keys).map(claimRow)
    },
    async claimsAbout(keys) {
      return byKeys(`SELECT row FROM claim WHERE about IN ${among}`, keys).map(claimRow)
    },
    async claimsBySource(keys) {
      return byKeys(`SELECT row FROM claim WHERE source IN ${among}`, keys).map(claimRow)
    },
    async marks(keys) {
      return byKeys(`SELECT key, cause, heir FROM tombstone WHERE key IN ${among}`, keys).map(markRow)
    },
    async keysById(ids) {
      const rows = byKeys(`SELECT id, key FROM entity_id WHERE id IN ${among}`, ids)
      return new Map(rows.map((row) => [String(row.id), String(row.key)]))
    },
    async changesById(ids) {
      const rows = byKeys(`SELECT id, seq FROM change WHERE id IN ${among}`, ids)
      return new Map(rows.map((row) => [String(row.id), Number(row.seq)]))
    },
    async files(keys) {
      return byKeys(`SELECT * FROM file WHERE key IN ${among}`, keys).map(fileRow)
    },
    async filesSaying(keys) {
      return byKeys(
        'SELECT * FROM file WHERE EXISTS (SELECT 1 FROM json_each(:keys) WHERE instr(statements, value) > 0)',
        keys,
      ).map(fileRow)
    },
    async changesAfter(seq, first = -1) {
      return database
        .all('SELECT * FROM change WHERE seq > :seq ORDER BY seq LIMIT :first', { seq, first })
        .map(changeRow)
    },
    async head() {
      return headOf(database)
    },
  }
}

export function headOf(database: Database): { seq: number; hash: string } {
  const [row] = database.all('SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1', {})
  return row ? { seq: Number(row.seq), hash: String(row.hash) } : emptyHead
}

export const selectLinks = `SELECT *, (SELECT json_group_array(json_object('owner', owner, 'far', far, 'direction', direction, 'sort', sort, 'standing', standing, 'lo', lo, 'hi', hi)) FROM link_end WHERE link_end.link = link.key) AS ends FROM link`

export const entityRow = (row: Row): EntityRow =>
  ({
    key: row.key,
    kind: row.kind,
    level: row.level,
    seq: row.seq,
    born: row.born,
    views: JSON.parse(String(row.views)),
  }) as EntityRow

export function linkRow(row: Row): LinkRow {
  const { source, target, views, ends, ...rest } = row
  return {
    ...rest,
    from: source,
    to: target,
    views: JSON.parse(String(views)),
    ends: JSON.parse(String(ends)) as LinkEnd[],
  } as LinkRow
}

export const claimRow = (row: Row): ClaimRow => JSON.parse(String(row.row))

export const fileRow = (row: Row): FileRow => ({ ...row }) as FileRow

export const markRow = ({ key, cause, heir }: Row): Mark => ({ key, cause, by: heir }) as Mark

export function changeRow({ shown: _shown, ...row }: Row): ChangeRow {
  return { ...row, texts: JSON.parse(String(row.texts)) } as ChangeRow
}

export function editRow({ source, target, ...row }: Row): EditRow {
  return { ...row, from: source, to: target } as EditRow
}
