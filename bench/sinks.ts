/** Where the rows of a generated graph go: past the stores' own planning, through the same writing. */
import { Connection, type Neo4jOptions, type Run } from '../server/store/neo4j/driver.ts'
import { writeChanges, writeRows } from '../server/store/neo4j/writePatch.ts'
import { Database } from '../server/store/sqlite/driver.ts'
import { writePatch } from '../server/store/sqlite/writePatch.ts'
import type { Sink } from './load.ts'

/** Into tables that are there already. */
export function sqliteSink(path: string): Sink & { close(): void } {
  const database = new Database(path)
  database.run('PRAGMA synchronous = OFF')
  const sink: Sink = async (patch) => {
    database.run('BEGIN IMMEDIATE')
    writePatch(database, patch)
    database.run('COMMIT')
  }
  return Object.assign(sink, { close: () => database.close() })
}

/** Into a database whose constraints and indexes are there already. */
export function neo4jSink(options: Neo4jOptions): Sink & { close(): Promise<void> } {
  const connection = new Connection(options)
  const run: Run = async (text, parameters) => {
    await connection.writeAlone(text, parameters)
    return []
  }
  const sink: Sink = async (patch) => {
    await writeRows(run, patch, 'Entity')
    await writeChanges(run, patch)
  }
  return Object.assign(sink, { close: () => connection.close() })
}
