/** The store for teams: a Neo4j server, of which Community Edition is enough. */
import { notEmpty, patchFromHistory } from '../backup/patchFromHistory.ts'
import { writeLines } from '../backup/writeLines.ts'
import type { ChangeSet, Receipt } from '../changeSet.ts'
import { LiveNames } from '../liveNames.ts'
import { type Plan, planChanges } from '../plan.ts'
import type { GraphStore, Progress } from '../store.ts'
import { verifyRows } from '../verify.ts'
import { Connection, type Neo4jOptions, type Parameters, type Row, type Run } from './driver.ts'
import { exportThroughFile } from './exportFile.ts'
import { importFirst, isFirstImport, removeLeftovers } from './firstImport.ts'
import { namesSince } from './namesSince.ts'
import { neo4jReader } from './reader.ts'
import { headOf, rowLoader, selectHead } from './rowLoader.ts'
import { neo4jScan } from './rowScan.ts'
import { prepareTables } from './tables.ts'
import { tamperedRows } from './tampered.ts'
import { warmUp } from './warmUp.ts'
import { lockChain, writePatch } from './writePatch.ts'

/**
 * Connects to a server, and makes the store in a database that is empty. Throws an Error with a sentence where there is
 * no server, the password is wrong, or the database holds something else. Tests give a `connect` that fails.
 */
export async function openNeo4j(
  options: Neo4jOptions,
  connect = (to: Neo4jOptions) => new Connection(to),
): Promise<GraphStore> {
  const connection = connect(options)
  try {
    await prepareTables(connection, options.uri)
  } catch (error) {
    await connection.close()
    throw error
  }
  let isClosed = false
  const warming = options.warm ? warmUp(connection, () => isClosed) : Promise.resolve()
  const names = new LiveNames((since) => namesSince(connection, since))
  let queue: Promise<unknown> = Promise.resolve()

  /** One write of ours at a time, so that those who wait hold no connection. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  const plan = async (
    run: Run,
    changeSets: readonly ChangeSet[],
    onProgress?: (progress: Progress) => void,
  ) => {
    await lockChain(run)
    await removeLeftovers(connection, run)
    return planChanges(changeSets, rowLoader(run), { now: () => new Date().toISOString(), onProgress })
  }

  async function write(changeSets: readonly ChangeSet[], onProgress?: (progress: Progress) => void) {
    let sent: Plan | undefined
    return connection.write(async (run): Promise<Receipt[]> => {
      if (sent && (await hasArrived(run, sent))) return sent.receipts
      sent = await plan(run, changeSets, onProgress)
      if (isFirstImport(sent.patch)) await importFirst(connection, run, sent.patch, onProgress)
      else await writePatch(run, sent.patch, onProgress)
      return sent.receipts
    })
  }

  return {
    kind: 'neo4j',
    as: (viewer) => neo4jReader(connection, names, viewer),
    write: (changeSets, options) => inTurn(() => write(changeSets, options?.onProgress)),
    preview: (changeSets) =>
      inTurn(() => connection.trial(async (run) => (await plan(run, changeSets)).receipts)),
    verify: () =>
      connection.trial(async (run) => {
        await lockChain(run)
        const tampered = await tamperedRows(run)
        return tampered.length > 0 ? tampered : verifyRows(neo4jScan(run))
      }),
    async lastImports(files) {
      const run = <T extends Row>(text: string, parameters?: Parameters) =>
        connection.read<T>(text, parameters)
      return new Map((await rowLoader(run).files(files)).map(({ key, last }) => [key, last]))
    },
    backup: (path) =>
      connection.trial(async (run) => {
        await lockChain(run)
        await writeLines(path, neo4jScan(run).changes())
      }),
    async restore(history, onProgress) {
      const patch = await patchFromHistory(history)
      const last = patch.changes.at(-1)
      await inTurn(() =>
        connection.write(async (run) => {
          await lockChain(run)
          await removeLeftovers(connection, run)
          const head = headOf(await run(selectHead))
          // An attempt whose answer was lost may have been kept.
          if (head.hash === last?.hash) return
          if (head.seq > 0) throw notEmpty
          if (isFirstImport(patch)) await importFirst(connection, run, patch, onProgress)
          else await writePatch(run, patch, onProgress)
        }),
      )
    },
    purge: async () => [remainsInFiles],
    exportRows: () => exportThroughFile(connection),
    head: async () => headOf(await connection.read(selectHead)),
    warmed: warming,
    ping: async () => void (await connection.read('RETURN 1')),
    get queries() {
      return connection.queries
    },
    async close() {
      isClosed = true
      await Promise.all([queue, warming])
      await connection.close()
    },
  }
}

/** Found by looking for a deleted name in the files of a server. */
const remainsInFiles =
  'Neo4j does not overwrite what it deletes: bytes of it stay in its store files and transaction logs. To be rid of them, write a backup, empty the database folder of the server, and restore (docs/backup.md).'

/** Whether an attempt whose answer was lost was kept all the same: nobody else can have made its hash. */
async function hasArrived(run: Run, { patch }: Plan): Promise<boolean> {
  const last = patch.changes.at(-1)
  if (!last) return false
  const [kept] = await run('MATCH (c:Change {seq: $seq}) RETURN c.hash AS hash', { seq: last.seq })
  return kept?.hash === last.hash
}
