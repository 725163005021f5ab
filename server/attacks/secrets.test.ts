import { afterEach, describe, expect, it } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'
import { slowStore } from '../http/slowStore.ts'

const canary = 'canary-4f1d'
class OwnError extends Error {
  readonly password = canary
  override readonly name = `Own${canary}`
}
/** Whatever may be thrown, and not only errors. */
const thrown: [name: string, make: () => unknown][] = [
  ['an error', () => new Error(canary)],
  ['an error of its own kind', () => new OwnError(canary)],
  ['an error with a cause', () => new Error('outer', { cause: new Error(canary) })],
  ['a text', () => canary],
  ['an object', () => ({ message: canary, extensions: { code: canary } })],
  ['several errors', () => new AggregateError([new Error(canary), new Error(canary)], canary)],
  [
    'an error that calls itself GraphQL’s and wraps another',
    () => {
      const inner = new Error(canary)
      return Object.assign(new Error(canary), { name: 'GraphQLError', originalError: inner })
    },
  ],
  [
    'an error whose message throws',
    () =>
      Object.defineProperty(new Error('x'), 'message', {
        get() {
          throw new Error(canary)
        },
      }),
  ],
  ['an error with a status', () => Object.assign(new Error(canary), { status: 200, code: canary })],
  ['null', () => null],
]

/** Questions that reach different resolvers, and the read of the store that fails below each. */
const questions: [read: string, query: string][] = [
  ['entities', '{ node(id: "case:first-v-aland") { id } }'],
  ['entities', '{ nodes(ids: ["case:first-v-aland"]) { id } }'],
  ['list', '{ cases { totalCount } }'],
  ['list', '{ entities(kind: person) { totalCount } }'],
  ['facets', '{ cases { facets { field } } }'],
  ['search', '{ search(text: "aland") { totalCount } }'],
  ['between', '{ graph(ids: ["case:first-v-aland"]) { complete } }'],
  ['counts', '{ overview { cases } }'],
  ['links', '{ cases { nodes { links { totalCount } } } }'],
  ['degrees', '{ cases { nodes { degrees { count } } } }'],
  ['claims', '{ cases { nodes { claims { totalCount } } } }'],
  ['links', '{ cases { nodes { victims { label } ladder { what } } } }'],
]

describe('secrets that are thrown', () => {
  let served: ServerUnderTest | undefined
  const environment = process.env.NODE_ENV
  afterEach(async () => {
    process.env.NODE_ENV = environment
    await served?.stop()
  })

  it.each(['production', 'development', 'test'])(
    `do not come out of ${questions.length} resolvers in ${'%s'}`,
    async (mode) => {
      process.env.NODE_ENV = mode
      let at = 0
      let failing = ''
      served = await serverUnderTest({}, (store) =>
        slowStore(store, async (read) => {
          if (read === failing) throw thrown[at]?.[1]()
        }),
      )
      for (const [read, query] of questions)
        for (at = 0; at < thrown.length; at++) {
          failing = read
          const { text, status } = await served.ask(query)
          const name = `${query} with ${thrown[at]?.[0]}`
          expect(text, name).not.toContain(canary)
          const { errors } = JSON.parse(text)
          expect(errors[0], name).toMatchObject({
            message: expect.stringMatching(/report the number [0-9a-f-]{36}/),
            extensions: { code: 'INTERNAL', id: expect.any(String) },
          })
          expect(status, name).toBeLessThanOrEqual(500)
          expect(Object.keys(errors[0].extensions).sort(), name).toEqual(['code', 'id'])
          const { id } = errors[0].extensions
          expect(
            served.logged.filter((line) => line.id === id),
            name,
          ).toHaveLength(1)
        }
      failing = ''
      expect(JSON.stringify(served.logged)).not.toContain(`"${canary}"`)
      for (const [, query] of questions) expect((await served.ask(query)).text).not.toContain('errors')
    },
  )
})
