/** The embedded store: one SQLite file in a folder. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { notEmpty, patchFromHistory } from '../backup/patchFromHistory.ts'
import type { ChangeSet, Receipt } from '../changeSet.ts'
import { LiveNames } from '../liveNames.ts'
import { planChanges } from '../plan.ts'
import { exportOperations } from '../rowScan.ts'
import type { GraphStore, Problem, Progress } from '../store.ts'
import { verifyRows } from '../verify.ts'
import { Database, isLocked } from './driver.ts'
import { indexProblems } from './indexProblems.ts'
import { LongReads } from './longReads.ts'
import { namesSince } from './namesSince.ts'
import { purge } from './purge.ts'
import { sqliteReader } from './reader.ts'
import { headOf, rowLoader } from './rowLoader.ts'
import { integrityProblems, sqliteScan } from './rowScan.ts'
import { inASentence } from './sentences.ts'
import { prepareTables } from './tables.ts'
import { lostChanges, Witness } from './witness.ts'
import { writePatch } from './writePatch.ts'

const LONGEST_WAIT_MS = 60_000

export type SqliteOptions = {
  folder: string
  /** Opens a connection; tests make ones that fail. */
  connect?: Connect
  /** From how many cases on long reads run in threads of their own. */
  manyCases?: number
}

/** Opens the store in a folder, making it where there is none. Throws an Error with a sentence where that cannot be done. */
export function openSqlite({
  folder,
  connect = (path) => new Database(path),
  manyCases,
}: SqliteOptions): GraphStore {
  const path = join(folder, 'dalil.sqlite')
  const { writer, readers, witness } = openFiles(folder, path, connect)
  const long = new LongReads(path, readers, manyCases)
  const names = new LiveNames((since) => namesSince(readers, since))
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
        const last = patch.changes.at(-1)
        if (keep && last) witness.note(last)
        if (keep && deletesForGood(receipts)) await purge(writer, path)
        return receipts
      } catch (error) {
        try {
          rollBack(writer)
        } catch {
          // the next write tries again; this error says more
        }
        throw inASentence(error, path)
      }
    }
    const result = queue.then(run)
    queue = result.catch(() => undefined)
    return result
  }

  return {
    kind: 'sqlite',
    as: (viewer) => sqliteReader(readers, long, names, viewer),
    write: (changeSets, options) => inTransaction(changeSets, true, options?.onProgress),
    preview: (changeSets) => inTransaction(changeSets, false),
    async verify() {
      try {
        return await problemsOf(path, connect, witness)
      } catch (error) {
        const { message } = inASentence(error, path) as Error
        return [{ where: 'database file', sentence: `The file cannot be read: ${message}` }]
      }
    },
    async lastImports(files) {
      return new Map((await rowLoader(readers).files(files)).map(({ key, last }) => [key, last]))
    },
    async backup(to) {
      if (existsSync(to)) throw new Error(`${to} is there already. Name another file.`)
      const moment = connect(path)
      try {
        moment.all('VACUUM INTO :to', { to })
      } catch (error) {
        throw inASentence(error, to)
      } finally {
        moment.close()
      }
    },
    async restore(history, onProgress) {
      const patch = await patchFromHistory(history)
      const work = queue.then(async () => {
        await beginImmediate(writer, path)
        try {
          if (headOf(writer).seq > 0) throw notEmpty
          writePatch(writer, patch, onProgress)
          writer.run('COMMIT')
          witness.note(headOf(writer))
        } catch (error) {
          rollBack(writer)
          throw inASentence(error, path)
        }
      })
      queue = work.catch(() => undefined)
      return work
    },
    async purge() {
      await queue
      await purge(writer, path)
      return []
    },
    async *exportRows() {
      const moment = momentOf(path, connect)
      try {
        yield* exportOperations(sqliteScan(moment))
      } finally {
        moment.close()
      }
    },
    head: async () => headOf(readers),
    warmed: Promise.resolve(),
    ping: async () => void headOf(readers),
    get queries() {
      return readers.queries + long.queries
    },
    async close() {
      await queue
      await long.close()
      readers.close()
      writer.close()
      witness.close()
    },
  }
}

type Connect = (path: string) => Database

function openFiles(folder: string, path: string, connect: Connect) {
  const opened: { close(): void }[] = []
  const keep = <T extends { close(): void }>(file: T): T => {
    opened.push(file)
    return file
  }
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const writer = keep(connect(path))
    prepareTables(writer, path)
    const witness = keep(new Witness(join(folder, 'dalil.head')))
    const lost = lostChanges(writer, path, witness)
    if (lost) throw new Error(lost.sentence)
    writer.run('PRAGMA busy_timeout = 0')
    return { writer, readers: keep(connect(path)), witness }
  } catch (error) {
    for (const file of opened) file.close()
    throw inASentence(error, path)
  }
}

/** A connection of its own, which sees the store as it is at its first read, while others go on writing. */
function momentOf(path: string, connect: Connect): Database {
  const database = connect(path)
  database.run('BEGIN')
  return database
}

async function problemsOf(path: string, connect: Connect, witness: Witness): Promise<Problem[]> {
  const moment = momentOf(path, connect)
  try {
    const lost = lostChanges(moment, path, witness)
    if (lost) return [lost]
    const damaged = integrityProblems(moment)
    if (damaged.length > 0) return damaged
    const scan = sqliteScan(moment)
    const wrong = await verifyRows(scan)
    return wrong.length > 0 ? wrong : await indexProblems(moment, scan)
  } finally {
    moment.close()
  }
}

const deletesForGood = (receipts: readonly Receipt[]): boolean =>
  receipts.some(({ effective }) => effective.some(({ op }) => op === 'redact'))

/** Ends what a failed write left open, which SQLite may have done by itself, as it does when the disk is full. */
function rollBack(writer: Database): void {
  if (writer.isInTransaction) writer.run('ROLLBACK')
}

/**
 * Takes the write lock, waiting for other connections without blocking the event loop: one of them may be ours, with its
 * transaction waiting for a turn.
 */
async function beginImmediate(writer: Database, path: string): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS
  for (;;) {
    try {
      rollBack(writer)
      writer.run('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isLocked(error)) throw error
      if (Date.now() > until)
        throw new Error(
          `Another program has been writing to ${path} for ${LONGEST_WAIT_MS / 1000} seconds. Try again when it is done.`,
        )
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20))
    }
  }
}
