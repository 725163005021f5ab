/** The store that the configuration names. */
import type { Config } from '../config.ts'
import { openSqlite } from './sqlite/openStore.ts'
import type { GraphStore } from './store.ts'

/**
 * Throws an Error with a sentence where it cannot be opened. The driver of Neo4j is loaded only where it is used.
 * @param readMs how long a read may take at most, where whoever asked does not wait longer
 */
export async function openStore(
  { neo4j, dataFolder }: Pick<Config, 'neo4j' | 'dataFolder'>,
  readMs?: number,
): Promise<GraphStore> {
  if (!neo4j) return openSqlite({ folder: dataFolder })
  const { openNeo4j } = await import('./neo4j/openStore.ts')
  return openNeo4j({ ...neo4j, warm: true, readMs })
}
