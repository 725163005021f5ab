import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdsAgainstInjection } from '../attacks/injection.ts'
import { change, sampleStatements } from '../store/contract/smallGraph.ts'
import { Connection, type Parameters, type Row, type Run } from '../store/neo4j/driver.ts'
import { neo4jAvailable } from '../store/neo4j/local/availability.ts'
import { type LocalNeo4j, startNeo4j } from '../store/neo4j/local/start.ts'
import { emptyDatabase } from '../store/neo4j/neo4jUnderTest.ts'
import { openNeo4j } from '../store/neo4j/openStore.ts'
import { numberedSet } from '../store/reliability/numberedSet.ts'
import { untilAllTests } from '../store/reliability/ownFolder.ts'
import type { GraphStore } from '../store/store.ts'
import { type Reply, type ServerUnderTest, serverUnderTest } from './serverUnderTest.ts'

const version = '5.26.30'
/** Java starts again in a few seconds, or in a minute where the machine is busy. */
const LONGEST_MS = 300_000
const available = await neo4jAvailable(version)
const questions = [
  '{ cases { totalCount nodes { label } } }',
  '{ node(id: "case:first-v-aland") { id ... on Case { victims { label } } } }',
  '{ overview { cases } }',
]

/** Notes every text that Neo4j is given. */
class RecordingConnection extends Connection {
  readonly texts = new Set<string>()

  override read<T extends Row>(text: string, parameters?: Parameters, timeout?: number): Promise<T[]> {
    this.texts.add(text)
    return super.read<T>(text, parameters, timeout)
  }
  override write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return super.write((run) =>
      work((text, parameters) => {
        this.texts.add(text)
        return run(text, parameters)
      }),
    )
  }
}

describe.skipIf(!available.ok)('a Neo4j that fails', () => {
  const home = untilAllTests()
  let neo4j: LocalNeo4j
  let store: GraphStore
  let served: ServerUnderTest
  let recording: RecordingConnection
  const start = async (preferredPort?: number) => {
    neo4j = await startNeo4j({ version, home, fastStart: true, ...(preferredPort && { preferredPort }) })
  }
  const restart = async () => {
    await neo4j.ended
    await start(Number(new URL(neo4j.uri).port))
  }

  beforeAll(async () => {
    await start()
    await emptyDatabase(neo4j)
    store = await openNeo4j(neo4j, (options) => {
      recording = new RecordingConnection(options)
      return recording
    })
    await store.write([change(sampleStatements().statements.operations)])
    served = await serverUnderTest({ store, requestMs: 4_000 })
    await untilAnswered()
  })
  afterAll(async () => {
    await served?.stop()
    await store?.close()
    await neo4j?.stop()
  })

  const askAll = () => Promise.all(questions.map((question) => served.ask(question)))
  /** Until every question is answered: a server that has just started takes its time with the first ones. */
  async function untilAnswered(): Promise<void> {
    while ((await askAll()).some(({ status }) => status !== 200)) await wait(200)
  }
  const ready = async () => {
    const { status, text } = await served.send({ path: '/readyz' })
    return [status, JSON.parse(text).status]
  }
  function expectComeBack({ status, headers, text }: Reply): void {
    expect(status).toBe(503)
    expect(headers['retry-after']).toMatch(/^\d+$/)
    const [{ message, extensions }] = JSON.parse(text).errors
    expect(extensions.code).toMatch(/^(BUSY|TOO_SLOW)$/)
    expect(message).toMatch(/^(The record cannot be read at the moment|This took longer).*\.$/)
    expect(text).not.toMatch(/bolt:|neo4j/i)
  }

  it('by not answering: it is told in a sentence in time, and is over when Neo4j goes on', async () => {
    expect(await ready()).toEqual([200, 'ready'])
    process.kill(neo4j.pid, 'SIGSTOP')
    try {
      for (const reply of await askAll()) expectComeBack(reply)
      expect(await ready()).toEqual([503, 'the store does not answer'])
      expect((await served.send({ path: '/healthz' })).status).toBe(200)
    } finally {
      process.kill(neo4j.pid, 'SIGCONT')
    }
    await untilAnswered()
    expect(await ready()).toEqual([200, 'ready'])
  })

  it(
    'by being killed and started again: nobody is given less than a sentence, and we go on without a restart',
    async () => {
      const before = (await askAll()).map(({ text }) => text)
      let isOver = false
      const replies: Reply[] = []
      const asking = Array.from({ length: 4 }, async () => {
        while (!isOver) {
          replies.push(...(await askAll()))
          await wait(100)
        }
      })
      while (replies.length < 12) await wait(10)
      process.kill(neo4j.pid, 'SIGKILL')
      await neo4j.ended
      for (const reply of await askAll()) expectComeBack(reply)
      expect(await ready()).toEqual([503, 'the store does not answer'])
      await restart()
      await untilAnswered()
      isOver = true
      await Promise.all(asking)
      for (const reply of replies) if (reply.status !== 200) expectComeBack(reply)
      const count = (status: number) => replies.filter((reply) => reply.status === status).length
      console.log(
        `While Neo4j was killed and started again: ${count(200)} answers, ${count(503)} told to come back.`,
      )
      expect((await askAll()).map(({ text }) => text)).toEqual(before)
      expect(await ready()).toEqual([200, 'ready'])
      expect(served.logged.filter(({ msg }) => msg === 'request failed')).toEqual([])
    },
    LONGEST_MS,
  )

  it(
    'in the middle of a write: the write is kept once or not at all, and sending it again makes it once',
    async () => {
      const { seq } = await store.head()
      const set = numberedSet(1, 5)
      const written = store.write([set]).catch((error: unknown) => error)
      await wait(30)
      process.kill(neo4j.pid, 'SIGKILL')
      await restart()
      await written
      await untilAnswered()
      const kept = (await store.head()).seq
      expect(kept - seq).toBeOneOf([0, 1])
      const [receipt] = await store.write([set])
      expect(receipt).toMatchObject({ seq: seq + 1, repeated: kept > seq })
      expect((await store.head()).seq).toBe(seq + 1)
      expect(await store.verify()).toEqual([])
    },
    LONGEST_MS,
  )

  describe('and one that is well', () => {
    holdsAgainstInjection(async () => {
      await emptyDatabase(neo4j)
      await store.close()
      store = await openNeo4j(neo4j, (options) => {
        recording = new RecordingConnection(options)
        return recording
      })
      return { store, texts: recording.texts }
    })
  })
})

if (!available.ok)
  it('needs Neo4j', () => console.log(`NOT RUN: Neo4j ${version} that fails: ${available.why}`))
