import { afterAll, beforeAll, describe, test } from 'vitest'
import { readFiles } from '../server/import/collectFiles.ts'
import { importFiles } from '../server/import/importFiles.ts'
import { neo4jAvailable } from '../server/store/neo4j/local/availability.ts'
import { type LocalNeo4j, startNeo4j } from '../server/store/neo4j/local/start.ts'
import { defaultNeo4jVersion, isNeo4jVersion, neo4jVersions } from '../server/store/neo4j/local/versions.ts'
import { neo4jUnderTest } from '../server/store/neo4j/neo4jUnderTest.ts'
import { sqliteUnderTest } from '../server/store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../server/store/store.ts'
import { equalStores } from './equalStores.ts'
import { recordContract } from './recordContract.ts'

/** The long-support line on every run; the newest release too where CI is set. */
for (const version of Object.keys(neo4jVersions).filter(isNeo4jVersion)) {
  if (version !== defaultNeo4jVersion && !process.env.CI) {
    test(`the whole record in Neo4j ${version}`, () =>
      console.log(`NOT RUN: the whole record in Neo4j ${version}: only where CI is set.`))
    continue
  }
  const available = await neo4jAvailable(version)
  if (!available.ok) {
    test(`the whole record in Neo4j ${version}`, () =>
      console.log(`NOT RUN: the whole record in Neo4j ${version}: ${available.why}`))
    continue
  }
  describe(`Neo4j ${version}`, () => {
    let server: LocalNeo4j
    let embedded: GraphStore
    let current: GraphStore
    const sqlite = sqliteUnderTest()
    const neo4j = neo4jUnderTest(() => server)

    beforeAll(async () => {
      server = await startNeo4j({ version, fastStart: true })
      embedded = await sqlite.open()
      await importFiles(readFiles(['seed']), embedded)
    }, 300_000)
    afterAll(async () => {
      await current?.close()
      await sqlite.close()
      await server?.stop()
    })

    recordContract(
      async () => {
        current = await neo4j.open()
        return current
      },
      async () => undefined,
    )
    equalStores(
      () => embedded,
      () => current,
    )
  })
}
