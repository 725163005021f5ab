import { createSchema, createYoga } from 'graphql-yoga'
import { describe, expect, it } from 'vitest'
import { boundedExecution } from './boundedExecution.ts'
import { RequestLife } from './requestLife.ts'

describe('the time of a change', () => {
  /** A server on which a question and a change both wait until they are let go. */
  function held(writeMs: number) {
    let done = 0
    let letGo = () => {}
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const wait = async () => {
      await gate
      return ++done
    }
    const yoga = createYoga({
      schema: createSchema({
        typeDefs: 'type Query { ask: Int! } type Mutation { change: Int! }',
        resolvers: { Query: { ask: wait }, Mutation: { change: wait } },
      }),
      logging: false,
      context: () => ({ life: new RequestLife() }),
      plugins: [boundedExecution({ requestMs: 20, writeMs, heavyCost: 1, heavyAtOnce: 1 }) as object],
    })
    const send = async (query: string) => {
      const response = await yoga.fetch('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return { status: response.status, text: await response.text() }
    }
    return { send, letGo, done: () => done }
  }

  it('is longer than that of a question', async () => {
    const question = held(60_000)
    expect(await question.send('{ ask }')).toMatchObject({
      status: 503,
      text: expect.stringContaining('was stopped'),
    })
    const { send, letGo } = held(60_000)
    const change = send('mutation { change }')
    setTimeout(letGo, 60)
    expect((await change).text).toBe('{"data":{"change":1}}')
  })

  it('is over in a sentence that does not say that it was stopped', async () => {
    const { send, letGo, done } = held(40)
    const { status, text } = await send('mutation { change }')
    expect(status).toBe(503)
    expect(JSON.parse(text).errors[0].message).toMatch(/The history will show whether it was kept/)
    letGo()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(done()).toBe(1)
  })
})
