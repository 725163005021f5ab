import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChangeSet } from '../changeSet.ts'
import { randomFrom } from '../contract/randomGraph.ts'
import { exported } from '../contract/writes.ts'
import { Connection, type Run } from '../neo4j/driver.ts'
import { neo4jAvailable } from '../neo4j/local/availability.ts'
import { type LocalNeo4j, startNeo4j } from '../neo4j/local/start.ts'
import { emptyDatabase } from '../neo4j/neo4jUnderTest.ts'
import { openNeo4j } from '../neo4j/openStore.ts'
import { exportOf } from './exportOf.ts'
import { numberedSet } from './numberedSet.ts'
import { untilAllTests } from './ownFolder.ts'
import { seedOfRun } from './seedOfRun.ts'

const version = '5.26.30'
const available = await neo4jAvailable(version)
const rounds = Number(process.env.DALIL_CRASH_ROUNDS ?? 2)

/** A connection of which the n-th statement of a write fails, before it is sent or after it was done. */
class FailingConnection extends Connection {
  left = Number.POSITIVE_INFINITY
  when: 'before' | 'after' = 'before'

  override write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return super.write((run) =>
      work(async (text, parameters) => {
        this.left--
        if (this.left === 0 && this.when === 'before') throw new Error('the network is gone')
        const rows = await run(text, parameters)
        if (this.left === 0) throw new Error('the network is gone')
        return rows as never
      }),
    )
  }
}

describe.skipIf(!available.ok)('Neo4j under faults', () => {
  const home = untilAllTests()
  let server: LocalNeo4j
  const start = async (preferredPort?: number) => {
    server = await startNeo4j({ version, home, fastStart: true, ...(preferredPort && { preferredPort }) })
  }
  beforeAll(() => start())
  afterAll(() => server?.stop())

  it(`keeps what it accepted and nothing by halves when the server is killed (${rounds} rounds, SEED=${seedOfRun})`, async () => {
    const random = randomFrom(seedOfRun)
    await emptyDatabase(server)
    const kept: ChangeSet[] = []
    for (let round = 0; round < rounds; round++) {
      const writer = await openNeo4j(server)
      let accepted = 0
      let isKilled = false
      const writing = (async () => {
        while (!isKilled) {
          await writer.write([numberedSet(round, accepted)])
          accepted++
        }
      })().catch((error: unknown) => error)
      while (accepted === 0) await wait(5)
      await wait(random() * 1000)
      isKilled = true
      process.kill(server.pid, 'SIGKILL')
      await server.ended
      // On the same port: what was under way is tried again by the driver, and may be accepted by the new server.
      await start(Number(new URL(server.uri).port))
      await writing
      await writer.close()

      const store = await openNeo4j(server)
      const added = (await store.head()).seq - kept.length
      expect(added - accepted, `round ${round}`).toBeOneOf([0, 1])
      for (let number = 0; number < added; number++) kept.push(numberedSet(round, number))
      const again = await store.write(kept)
      expect(again.map(({ seq, repeated }) => [seq, repeated])).toEqual(kept.map((_, at) => [at + 1, true]))
      expect(await store.verify()).toEqual([])
      expect(await exported(store), `round ${round}`).toEqual(await exportOf(kept))
      await store.close()
    }
  })

  it.each(['before', 'after'] as const)(
    'is as before or as after, never between, when the n-th statement of a write fails %s it is done',
    async (when) => {
      await emptyDatabase(server)
      let connection: FailingConnection | undefined
      const store = await openNeo4j(server, (options) => {
        connection = new FailingConnection(options)
        return connection
      })
      const failing = connection as FailingConnection
      const [base, more] = [numberedSet(0, 1), numberedSet(0, 2)]
      await store.write([base])
      const before = await exported(store)
      failing.when = when
      for (let at = 1; ; at++) {
        failing.left = at
        const failed = await store.write([more, removal(more)]).then(
          () => false,
          () => true,
        )
        failing.left = Number.POSITIVE_INFINITY
        if (!failed) {
          expect(at).toBeGreaterThan(15)
          break
        }
        expect(await exported(store), `statement ${at}`).toEqual(before)
        expect((await store.head()).seq).toBe(1)
      }
      expect(await exported(store)).toEqual(await exportOf([base, more, removal(more)]))
      expect(await store.verify()).toEqual([])
      await store.close()
    },
  )

  it('loses no write of 8 clients that add to 20 things', async () => {
    await emptyDatabase(server)
    const clients = await Promise.all(Array.from({ length: 8 }, () => openNeo4j(server)))
    const setsOf = (client: number) =>
      Array.from({ length: 10 }, (_, at) => numberedSet(client, 2 * at + (client % 2)))
    const receipts = await Promise.all(
      clients.map(async (client, at) => {
        const neighbour = setsOf((at + 1) % clients.length).slice(0, 2)
        const sent = [...setsOf(at), ...neighbour]
        return Promise.all(sent.map((set) => client.write([set])))
      }),
    )
    const sets = clients.flatMap((_, at) => setsOf(at))
    const fresh = receipts.flat(2).filter(({ repeated }) => !repeated)
    expect(fresh.map(({ seq }) => seq).sort((a, b) => Number(a) - Number(b))).toEqual(
      sets.map((_, at) => at + 1),
    )
    const [store] = clients
    expect((await store?.head())?.seq).toBe(sets.length)
    expect(await store?.verify()).toEqual([])
    expect(await exported(store as NonNullable<typeof store>)).toEqual(await exportOf(sets))
    for (const client of clients) await client.close()
  })
})

if (!available.ok)
  it('needs Neo4j', () => console.log(`NOT RUN: Neo4j ${version} under faults: ${available.why}`))

const removal = ({ id, operations }: ChangeSet): ChangeSet => ({
  id: `${id}, taken back`,
  author: 'tester',
  reason: 'A test',
  operations: operations
    .filter(({ op }) => op === 'putLink')
    .map(({ key }) => ({ op: 'remove' as const, key })),
})
