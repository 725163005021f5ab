import type { StoreUnderTest } from '../contract/storeUnderTest.ts'
import type { GraphStore } from '../store.ts'
import { Connection } from './driver.ts'
import type { LocalNeo4j } from './local/start.ts'
import { openNeo4j } from './openStore.ts'

/** Empties the database, but keeps its indexes, which take seconds to make. */
export async function emptyDatabase(server: LocalNeo4j): Promise<void> {
  const connection = new Connection(server)
  await connection.writeAlone('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
  await connection.close()
}

/** The one database of a running server, emptied for each store. */
export function neo4jUnderTest(server: () => LocalNeo4j): StoreUnderTest {
  let current: GraphStore | undefined
  return {
    name: 'Neo4j',
    async open() {
      await emptyDatabase(server())
      // A busy machine takes long to plan what it is asked for the first time.
      current = await openNeo4j({ ...server(), readMs: 120_000 })
      return current
    },
    openAgain: () => openNeo4j({ ...server(), readMs: 120_000 }),
    async close() {
      await current?.close()
    },
  }
}
