import { mkdtempSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type AccessBook, openAccessBook } from '../access/accessBook.ts'
import { signInWith } from '../access/signIn.ts'
import { type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'
import { Statements } from '../import/statements/statements.ts'
import { change, page, said, sampleStatements } from '../store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'
import { type LiveChanges, liveChanges } from './liveChanges.ts'

const body = sqliteUnderTest()
let store: GraphStore
let live: LiveChanges
let book: AccessBook
let server: ServerUnderTest

beforeEach(async () => {
  store = await body.open()
  await store.write([change(sampleStatements().statements.operations)])
  live = liveChanges(store, pino({ level: 'silent' }), 20)
  book = openAccessBook(mkdtempSync(join(tmpdir(), 'dalil-events-')))
  server = await serverUnderTest({ store, live, access: { book, signIn: signInWith(book) } })
})
afterEach(async () => {
  live.close()
  await server.stop()
  book.close()
  await body.close()
})

/** The ids that a page was told of, as they come. */
function following(headers: Record<string, string> = {}): {
  told: string[][]
  ready: Promise<void>
  stop(): void
} {
  const told: string[][] = []
  let isReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    isReady = resolve
  })
  const sent = request(
    { host: '127.0.0.1', port: server.port, path: '/events', headers, agent: false },
    (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
        const events = text.split('\n\n')
        text = events.pop() ?? ''
        for (const event of events) {
          const [, data] = /^event: changed\ndata: (.*)$/.exec(event) ?? []
          if (data) told.push(JSON.parse(data).ids)
        }
        isReady()
      })
      response.on('error', () => undefined)
    },
  )
  sent.on('error', () => undefined)
  sent.end()
  return { told, ready, stop: () => sent.destroy() }
}

const named = (slug: string, level: 0 | 1 | 2) => {
  const statements = new Statements()
  const key = statements.entity('person', slug, level)
  statements.name(key, `Person ${slug}`, 'asPrinted', { ...said(page(statements, 'open')), level })
  return change(statements.operations)
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 150))

test('each page is told of what its viewer sees, and of nothing else', async () => {
  const token = book.create({ name: 'R', role: 'reader', level: 'restricted' })
  const [anybody, few] = [following(), following({ authorization: `Bearer ${token}` })]
  await Promise.all([anybody.ready, few.ready])
  await settle()
  await store.write([named('hidden', 2)])
  await vi.waitFor(() => expect(few.told.flat()).toContain('person:hidden'), 5000)
  await store.write([named('open', 0)])
  await vi.waitFor(() => expect(anybody.told.flat()).toContain('person:open'), 5000)
  expect(anybody.told.flat()).not.toContain('person:hidden')
  // Not even that something happened.
  expect(anybody.told).toHaveLength(1)
  anybody.stop()
  few.stop()
})

test('a token that is worth nothing is refused', async () => {
  expect((await server.send({ path: '/events', headers: { authorization: 'Bearer x' } })).status).toBe(401)
})
