import { Agent } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../graphql/schema.ts'
import { type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'
import { randomFrom } from '../store/contract/randomGraph.ts'
import { seedOfRun } from '../store/reliability/seedOfRun.ts'
import { generateDocument } from './generateDocument.ts'

const documents = Number(process.env.DALIL_FUZZ_DOCUMENTS ?? 2_000)
const AT_ONCE = 10

describe('documents that nobody would write', () => {
  let served: ServerUnderTest
  const rejected: unknown[] = []
  const note = (reason: unknown) => rejected.push(reason)
  beforeAll(async () => {
    process.on('unhandledRejection', note)
    process.on('uncaughtException', note)
    served = await serverUnderTest()
  })
  afterAll(async () => {
    process.off('unhandledRejection', note)
    process.off('uncaughtException', note)
    await served.stop()
  })

  it(`are answered or refused in a sentence, and nothing goes wrong inside (${documents} documents, SEED=${seedOfRun})`, async () => {
    const random = randomFrom(seedOfRun)
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
    const outcomes = new Map<string, number>()
    let longest = 0
    for (let from = 0; from < documents; from += AT_ONCE)
      await Promise.all(
        Array.from({ length: Math.min(AT_ONCE, documents - from) }, async () => {
          const { kind, query, variables } = generateDocument(schema, random)
          const { status, text } = await served.ask(query, variables, { agent })
          const said = `${query}\n${JSON.stringify(variables)}\n${status} ${text.slice(0, 1_000)}`
          const { data, errors } = JSON.parse(text)
          expect(status, said).toBeLessThan(500)
          expect(text, said).not.toContain('"INTERNAL"')
          if (errors) expect(Buffer.byteLength(JSON.stringify(errors)), said).toBeLessThan(1_100)
          else expect(data, said).toBeTypeOf('object')
          longest = Math.max(longest, text.length)
          const outcome = `${kind}, ${errors ? 'refused' : 'answered'}`
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        }),
      )
    agent.destroy()
    console.log(
      `${[...outcomes]
        .map(([what, count]) => `${what}: ${count}`)
        .sort()
        .join('; ')}; the longest answer has ${longest} characters.`,
    )
    expect(outcomes.get('valid, answered')).toBeGreaterThan(documents / 20)
    expect(rejected).toEqual([])
    expect(served.logged.filter(({ level }) => Number(level) > 30)).toEqual([])
  })
})
