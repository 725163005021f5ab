/**
 * What each question costs the database at 20,000 nodes, against what is known: `hits.json`, beside this file. Where a
 * change is meant, run with BASELINE=write and commit the file. BENCH_NODES=5000 is quicker and compares with nothing.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { neo4jAvailable } from '../server/store/neo4j/local/availability.ts'
import { openNeo4j } from '../server/store/neo4j/openStore.ts'
import { openSqlite } from '../server/store/sqlite/openStore.ts'
import type { GraphStore } from '../server/store/store.ts'
import { type Ask, askOf, ourApi } from './ask.ts'
import { type Counted, countQuestion } from './countQuestion.ts'
import { type Graphs, provideGraphs } from './graphs.ts'
import { questionsOf } from './questions.ts'
import { RecordingConnection } from './recording.ts'

const SIZE_OF_BASELINE = 20_000
const NODES = Number(process.env.BENCH_NODES ?? SIZE_OF_BASELINE)
/** Share by which hits may grow: the planner counts a row more or less now and then. */
const TOLERANCE = 0.1
const file = new URL('hits.json', import.meta.url)
const isWriting = process.env.BASELINE === 'write'
const known: Record<string, Counted> & { texts?: number } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : {}

const available = await neo4jAvailable('5.26.30')
if (!available.ok) {
  test('what questions cost the database', () =>
    console.log(`NOT RUN: what questions cost the database: ${available.why}`))
} else {
  describe(`at ${NODES} nodes`, () => {
    const found: Record<string, Counted> = {}
    const texts = new Set<string>()
    const folder = process.env.BENCH_DATA ?? mkdtempSync(join(tmpdir(), 'dalil-bench-'))
    let graphs: Graphs
    let stores: GraphStore[] = []
    let driver: Driver
    let connection: RecordingConnection
    let asks: { neo4j: Ask; sqlite: Ask }

    beforeAll(async () => {
      graphs = await provideGraphs(folder, NODES, { fastStart: true, report: () => undefined })
      const { server, sqliteFolder } = graphs
      const inNeo4j = await openNeo4j(server, (options) => {
        connection = new RecordingConnection(options)
        return connection
      })
      const embedded = openSqlite({ folder: sqliteFolder })
      stores = [inNeo4j, embedded]
      asks = { neo4j: askOf(ourApi(inNeo4j)), sqlite: askOf(ourApi(embedded)) }
      driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
    }, 900_000)

    afterAll(async () => {
      await driver?.close()
      for (const store of stores) await store.close()
      await graphs?.server.stop()
      if (!process.env.BENCH_DATA) rmSync(folder, { recursive: true, force: true })
      if (isWriting) writeFileSync(file, `${JSON.stringify({ ...found, texts: texts.size }, null, 2)}\n`)
    })

    it.each(questionsOf(NODES))('$name costs what it did, and both stores answer alike', async (question) => {
      const { runs, hits, texts: sent } = await countQuestion(question, { ...asks, connection, driver })
      for (const text of sent) texts.add(text)
      found[question.name] = { runs, hits }
      if (isWriting || NODES !== SIZE_OF_BASELINE) return
      const before = known[question.name]
      expect(before, 'hits.json lacks it: run with BASELINE=write').toBeDefined()
      expect(runs, 'queries').toBe(before?.runs)
      expect(hits, `db hits, which were ${before?.hits}`).toBeLessThanOrEqual(
        (before?.hits ?? 0) * (1 + TOLERANCE),
      )
      expect(hits, `db hits, which were ${before?.hits}: write down the gain`).toBeGreaterThanOrEqual(
        (before?.hits ?? 0) * (1 - TOLERANCE),
      )
    })

    it('sends a fixed number of texts, whose plans the server keeps', () => {
      if (!isWriting && NODES === SIZE_OF_BASELINE) expect(texts.size).toBe(known.texts)
    })
  })
}
