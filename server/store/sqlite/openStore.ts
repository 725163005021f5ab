/** The embedded store: one SQLite file in a folder. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeSet, Receipt } from '../changeSet.ts'
import { LiveNames } from '../liveNames.ts'
import { planChanges } from '../plan.ts'
import { exportOperations } from '../rowScan.ts'
import type { GraphStore, Progress } from '../store.ts'
import { verifyRows } from '../verify.ts'
import { Database, isLocked } from './driver.ts'
import { sqliteReader } from './reader.ts'
import { entityRow, headOf, rowLoader } from './rowLoader.ts'
import { integrityProblems, sqliteScan } from './rowScan.ts'
import { prepareTables } from './tables.ts'
import { writePatch } from './writePatch.ts'

const LONGEST_WAIT_MS = 60_000

export type SqliteOptions = {
  folder: string
  /** Opens a connection; tests make ones that fail. */
  connect?: (path: string) => Database
}

/** Opens the store in a folder, making it where there is none. Throws an Error with a sentence where that cannot be done. */
export function openSqlite({ folder, connect = (path) => new Database(path) }: SqliteOptions): GraphStore {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'dalil.sqlite')
  const writer = connect(path)
  prepareTables(writer, path)
  writer.run('PRAGMA busy_timeout = 0')
  const readers = connect(path)
  const names = new LiveNames(async (since) => namesSince(readers, since))
  let queue: Promise<unknown> = Promise.resolve()

  /** One transaction at a time; nothing of it is kept unless `keep`. */
  function inTransaction(
    changeSets: readonly ChangeSet[],
    keep: boolean,
    onProgress?: (progress: Progress) => void,
  ): Promise<Receipt[]> {
    const run = async () => {
      await beginImmediate(writer, path)
      try {
        const now = () => new Date().toISOString()
        const { patch, receipts } = await planChanges(changeSets, rowLoader(writer), { now, onProgress })
        if (keep) writePatch(writer, patch, onProgress)
        writer.run(keep ? 'COMMIT' : 'ROLLBACK')
        return receipts
      } catch (error) {
        try {
          writer.run('ROLLBACK')
        } catch {
          // SQLite has rolled back by itself, as it does when the disk is full
        }
        throw error
      }
    }
    const result = queue.then(run)
    queue = result.catch(() => undefined)
    return result
  }

  return {
    kind: 'sqlite',
    as: (viewer) => sqliteReader(readers, names, viewer),
    write: (changeSets, options) => inTransaction(changeSets, true, options?.onProgress),
    preview: (changeSets) => inTransaction(changeSets, false),
    async verify() {
      const damaged = integrityProblems(readers)
      return damaged.length > 0 ? damaged : verifyRows(sqliteScan(readers))
    },
    exportRows: () => exportOperations(sqliteScan(readers)),
    head: async () => headOf(readers),
    ping: async () => void headOf(readers),
    get queries() {
      return readers.queries
    },
    async close() {
      await queue
      readers.close()
      writer.close()
    },
  }
}

/**
 * Takes the write lock, waiting for other connections without blocking the event loop: one of them may be ours, with its
 * transaction waiting for a turn.
 */
async function beginImmediate(writer: Database, path: string): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS
  for (;;) {
    try {
      writer.run('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isLocked(error)) throw error
      if (Date.now() > until) throw new Error(`Another program has been writing to ${path} for ${LONGEST_WAIT_MS / 1000} seconds. Try again when it is done.`)
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20))
    }
  }
}

function namesSince(database: Database, since: number) {
  const rows = database.all(
    `SELECT key, kind, level, seq, views FROM entity WHERE seq > :since
     UNION ALL SELECT key, NULL, NULL, seq, NULL FROM tombstone WHERE seq > :since`,
    { since },
  )
  const seq = rows.reduce((most, row) => Math.max(most, Number(row.seq)), since)
  const present = rows.filter((row) => row.views !== null)
  return {
    entities: present.map(entityRow),
    gone: rows.filter((row) => row.views === null).map((row) => String(row.key)),
    seq,
  }
}
