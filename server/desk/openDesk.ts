/** Where drafts lie until they are decided: a small database beside the record, so that no draft is ever part of it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Viewer } from '../../schema/levels.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import { Database, type Row } from '../store/sqlite/driver.ts'
import type { PageRequest } from '../store/store.ts'
import { type Draft, type DraftState, mayDecide, mayPropose, withoutContent } from './draft.ts'
import { type Reports, reportOf, reportsIn, reportTable } from './reportsIn.ts'
import type { Holds } from './textsToForget.ts'

export type DraftPage = { items: Draft[]; cursors: string[]; total: number; hasNext: boolean }
export type Desk = {
  reports: Reports
  get(id: string): Draft | undefined
  /** Stores it if it still is what `before` says; false where somebody else was faster. A new draft has no `before`. */
  put(draft: Draft, before?: Draft): boolean
  /** Those that the viewer may see, newest first. */
  list(viewer: Viewer, query: { state?: DraftState | undefined } & PageRequest): DraftPage
  /** Empties whatever holds something that is deleted for good, in the file too, but for one draft. */
  forget(holds: Holds, except: string): void
  close(): void
}

const table = `CREATE TABLE IF NOT EXISTS draft (id TEXT PRIMARY KEY, author TEXT NOT NULL, level INTEGER NOT NULL, state TEXT NOT NULL, proposedAt TEXT NOT NULL, row TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS draft_proposed ON draft (proposedAt DESC, id)`

/** As `seesDraft` has it, so that a page can be counted without reading every draft. */
const SEEN = 'level <= :level AND (:decides OR author = :name) AND (:state IS NULL OR state = :state)'

/** Opens the desk in a folder, making it where there is none. */
export function openDesk(folder: string): Desk {
  mkdirSync(folder, { recursive: true })
  const database = new Database(join(folder, 'desk.sqlite'))
  database.run('PRAGMA journal_mode = WAL')
  database.run('PRAGMA secure_delete = ON')
  database.run(table)
  database.run(reportTable)
  const draftOf = (row: Row): Draft => JSON.parse(String(row.row))
  return {
    reports: reportsIn(database),
    get(id) {
      const [row] = database.all('SELECT row FROM draft WHERE id = :id', { id })
      return row && draftOf(row)
    },
    put(draft, before) {
      const { id, author, level, state, proposedAt } = draft
      const row = { id, author, level, state, proposedAt, row: JSON.stringify(draft) }
      const [kept] = before
        ? database.all(
            `UPDATE draft SET author = :author, level = :level, state = :state, proposedAt = :proposedAt, row = :row
             WHERE id = :id AND row = :before RETURNING id`,
            { ...row, before: JSON.stringify(before) },
          )
        : database.all(
            'INSERT INTO draft VALUES (:id, :author, :level, :state, :proposedAt, :row) ON CONFLICT DO NOTHING RETURNING id',
            row,
          )
      return kept !== undefined
    },
    list(viewer, { state, first, after }) {
      if (!mayPropose(viewer)) return { items: [], cursors: [], total: 0, hasNext: false }
      const seen = {
        level: viewer.level,
        decides: mayDecide(viewer) ? 1 : 0,
        name: viewer.name,
        state: state ?? null,
      }
      const [at, id] = after === undefined ? [null, null] : decodeCursor(after, ['string', 'string'])
      const rows = database.all(
        `SELECT row FROM draft WHERE ${SEEN} AND (:at IS NULL OR proposedAt < :at OR (proposedAt = :at AND id > :id))
         ORDER BY proposedAt DESC, id LIMIT :limit`,
        { ...seen, at: at ?? null, id: id ?? null, limit: first + 1 },
      )
      const [count] = database.all(`SELECT count(*) AS total FROM draft WHERE ${SEEN}`, seen)
      const items = rows.slice(0, first).map(draftOf)
      return {
        items,
        cursors: items.map((draft) => encodeCursor([draft.proposedAt, draft.id])),
        total: Number(count?.total),
        hasNext: rows.length > first,
      }
    },
    forget(holds, except) {
      for (const row of database.all('SELECT id, row FROM draft', {})) {
        const draft = draftOf(row)
        if (draft.id === except || !holds(draft)) continue
        const emptied = withoutContent(draft)
        database.run('UPDATE draft SET state = :state, row = :row WHERE id = :id', {
          id: String(row.id),
          state: emptied.state,
          row: JSON.stringify(emptied),
        })
      }
      for (const row of database.all('SELECT id, row FROM report', {}))
        if (holds(reportOf(row))) database.run('DELETE FROM report WHERE id = :id', { id: String(row.id) })
      database.run('VACUUM')
      database.run('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    close: () => database.close(),
  }
}
