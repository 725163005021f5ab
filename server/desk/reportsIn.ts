/** Mistakes that readers report: notes for editors, kept on the desk and never part of the record. */
import { randomBytes } from 'node:crypto'
import type { Level, Viewer } from '../../schema/levels.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { Database, Row } from '../store/sqlite/driver.ts'
import type { PageRequest } from '../store/store.ts'
import { mayDecide } from './draft.ts'

export type Report = {
  id: string
  /** ISO time. */
  at: string
  /** Name of whoever was signed in; "anonymous" otherwise. */
  by: string
  /** What its author could see: what they write may tell of it. */
  level: Level
  /** Key of the claim. */
  claim: string
  text: string
}
export type ReportPage = { items: Report[]; cursors: string[]; total: number; hasNext: boolean }
export type Reports = {
  add(report: Pick<Report, 'claim' | 'text'>, viewer: Viewer, at: string): void
  /** For editors, the latest first, those that are not dealt with. */
  list(viewer: Viewer, page: PageRequest): ReportPage
  /** False where there is none that the viewer sees. */
  settle(id: string, viewer: Viewer): boolean
}

const MOST_KEPT = 5_000

export const reportTable = `CREATE TABLE IF NOT EXISTS report (id TEXT PRIMARY KEY, at TEXT NOT NULL, level INTEGER NOT NULL, row TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS report_at ON report (at DESC, id)`

export const reportOf = (row: Row): Report => JSON.parse(String(row.row))

export function reportsIn(database: Database): Reports {
  return {
    add({ claim, text }, { name, level }, at) {
      const report: Report = { id: randomBytes(12).toString('base64url'), at, by: name, level, claim, text }
      const { id } = report
      database.run('INSERT INTO report VALUES (:id, :at, :level, :row)', {
        id,
        at,
        level,
        row: JSON.stringify(report),
      })
      database.run(
        'DELETE FROM report WHERE id IN (SELECT id FROM report ORDER BY at DESC, id LIMIT -1 OFFSET :most)',
        { most: MOST_KEPT },
      )
    },
    list(viewer, { first, after }) {
      if (!mayDecide(viewer)) return { items: [], cursors: [], total: 0, hasNext: false }
      const [at, id] = after === undefined ? [null, null] : decodeCursor(after, ['string', 'string'])
      const rows = database.all(
        `SELECT row FROM report WHERE level <= :level AND (:at IS NULL OR at < :at OR (at = :at AND id > :id))
         ORDER BY at DESC, id LIMIT :limit`,
        { level: viewer.level, at: at ?? null, id: id ?? null, limit: first + 1 },
      )
      const [count] = database.all('SELECT count(*) AS total FROM report WHERE level <= :level', {
        level: viewer.level,
      })
      const items = rows.slice(0, first).map(reportOf)
      return {
        items,
        cursors: items.map((report) => encodeCursor([report.at, report.id])),
        total: Number(count?.total),
        hasNext: rows.length > first,
      }
    },
    settle(id, viewer) {
      if (!mayDecide(viewer)) return false
      const [gone] = database.all('DELETE FROM report WHERE id = :id AND level <= :level RETURNING id', {
        id,
        level: viewer.level,
      })
      return gone !== undefined
    },
  }
}
