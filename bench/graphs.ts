/** Both stores filled with one generated graph; kept in a folder where one is named, since loading a large one takes long. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalNeo4j, startNeo4j } from '../server/store/neo4j/local/start.ts'
import { openNeo4j } from '../server/store/neo4j/openStore.ts'
import { openSqlite } from '../server/store/sqlite/openStore.ts'
import { generatedChangeSets } from './graph/changeSets.ts'
import { loadInParts } from './load.ts'
import { neo4jSink, sqliteSink } from './sinks.ts'

export const SEED = 1

export type Graphs = { server: LocalNeo4j; sqliteFolder: string }

/**
 * @param folder where the data are, or will be
 * @param fastStart a server that is quick to start and slow to run, for tests that count and do not time
 */
export async function provideGraphs(
  folder: string,
  nodes: number,
  { fastStart, report }: { fastStart: boolean; report: (line: string) => void },
): Promise<Graphs> {
  const complete = join(folder, 'complete')
  const sqliteFolder = join(folder, 'sqlite')
  mkdirSync(folder, { recursive: true })
  const server = await startNeo4j({
    version: '5.26.30',
    home: join(folder, 'neo4j'),
    ...(fastStart ? { fastStart, heap: '512m' } : { heap: nodes > 50_000 ? '3g' : '1g' }),
  })
  try {
    if (!existsSync(complete)) {
      await (await openNeo4j(server)).close()
      await openSqlite({ folder: sqliteFolder }).close()
      const sinks = [sqliteSink(join(sqliteFolder, 'dalil.sqlite')), neo4jSink(server)] as const
      await loadInParts(generatedChangeSets(nodes, SEED), sinks, report)
      for (const sink of sinks) await sink.close()
      writeFileSync(complete, '')
    }
    return { server, sqliteFolder }
  } catch (error) {
    await server.stop()
    throw error
  }
}
