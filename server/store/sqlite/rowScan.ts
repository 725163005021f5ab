/** Everything, a page at a time, so that a large store is never in memory at once. */
import type { RowScan } from '../rowScan.ts'
import type { EditRow } from '../rows.ts'
import type { Problem } from '../store.ts'
import type { Database, Row } from './driver.ts'
import {
  changeRow,
  claimRow,
  editRow,
  entityRow,
  fileRow,
  linkRow,
  markRow,
  selectLinks,
} from './rowLoader.ts'

const PAGE = 1000

export function sqliteScan(database: Database): RowScan {
  async function* pages<T>(
    select: string,
    column: string,
    read: (row: Row) => T,
    after: string | number,
  ): AsyncIterable<T> {
    let last: string | number = after
    for (;;) {
      const rows = database.all(`${select} WHERE ${column} > :last ORDER BY ${column} LIMIT ${PAGE}`, {
        last,
      })
      for (const row of rows) yield read(row)
      if (rows.length < PAGE) return
      last = rows.at(-1)?.[column] as string | number
    }
  }
  async function* edits(): AsyncIterable<EditRow> {
    let last: Record<'seq' | 'key' | 'did', string | number> = { seq: 0, key: '', did: '' }
    for (;;) {
      const rows = database.all(
        `SELECT * FROM edit WHERE (seq, key, did) > (:seq, :key, :did) ORDER BY seq, key, did LIMIT ${PAGE}`,
        last,
      )
      yield* rows.map(editRow)
      const end = rows.at(-1)
      if (!end || rows.length < PAGE) return
      last = { seq: Number(end.seq), key: String(end.key), did: String(end.did) }
    }
  }
  return {
    entities: () => pages('SELECT * FROM entity', 'key', entityRow, ''),
    links: () => pages(selectLinks, 'key', linkRow, ''),
    claims: () => pages('SELECT key, row FROM claim', 'key', claimRow, ''),
    marks: () => pages('SELECT key, cause, heir FROM tombstone', 'key', markRow, ''),
    files: () => pages('SELECT * FROM file', 'key', fileRow, ''),
    edits,
    changes: () => pages('SELECT * FROM change', 'seq', changeRow, 0),
  }
}

/** What SQLite itself finds wrong with its file. */
export function integrityProblems(database: Database): Problem[] {
  try {
    const found = database
      .all('PRAGMA integrity_check', {})
      .flatMap((row) => String(row.integrity_check).split('\n'))
      .filter((line) => !line.startsWith('***'))
    return found[0] === 'ok'
      ? []
      : found.map((text) => ({
          where: 'database file',
          sentence: `The file is damaged: ${text.replace(/\.$/, '')}.`,
        }))
  } catch (error) {
    return [{ where: 'database file', sentence: `The file cannot be read: ${(error as Error).message}.` }]
  }
}
