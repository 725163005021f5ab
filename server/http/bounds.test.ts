import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { limits } from '../limits.ts'
import type { GraphStore } from '../store/store.ts'
import { StoreUnavailable } from '../store/storeUnavailable.ts'
import type { Phase } from './readiness.ts'
import { type ServerUnderTest, serverUnderTest } from './serverUnderTest.ts'
import { slowStore } from './slowStore.ts'
import { stopServer } from './stopServer.ts'

let served: ServerUnderTest | undefined
afterEach(async () => {
  await served?.stop()
  served = undefined
})
const errorOf = (text: string) => JSON.parse(text).errors[0]
const light = '{ overview { cases } }'
/** Could bring a thousand things and more. */
const heavy = '{ cases(first: 100) { nodes { links(first: 20) { totalCount } } } }'

/** A store whose reads wait until they are let go, and that tells when one has begun. */
function heldStore() {
  const reads: string[] = []
  const held: (() => void)[] = []
  let isOpen = false
  return {
    reads,
    around: (store: GraphStore) =>
      slowStore(store, async (read) => {
        reads.push(read)
        if (!isOpen) await new Promise<void>((resolve) => held.push(resolve))
      }),
    async until(count: number) {
      while (reads.length < count) await wait(5)
    },
    letGo() {
      isOpen = true
      for (const resolve of held.splice(0)) resolve()
    },
  }
}

describe('the time of a request', () => {
  it('is over in a sentence, and the store is asked nothing more', async () => {
    const held = heldStore()
    served = await serverUnderTest({ requestMs: 100 }, held.around)
    const { status, headers, text } = await served.ask(
      '{ cases(first: 2) { nodes { label links(first: 5) { nodes { sentence claims(first: 2) { nodes { source { label } } } } } } } }',
    )
    expect(status).toBe(503)
    expect(errorOf(text)).toMatchObject({
      message: expect.stringMatching(/^This took longer than 0.1 seconds and was stopped\./),
      extensions: { code: 'TOO_SLOW' },
    })
    expect(headers['retry-after']).toBe('5')
    expect(held.reads).toHaveLength(1)
    held.letGo()
    await wait(50)
    expect(held.reads).toHaveLength(1)
    expect(served.logged.filter(({ level }) => Number(level) > 30)).toEqual([])
  })

  it('is over for a field that is half done too', async () => {
    const reads: string[] = []
    let letGo = () => {}
    served = await serverUnderTest({ requestMs: 100 }, (store) =>
      slowStore(store, async (read) => {
        reads.push(read)
        if (read === 'links')
          await new Promise<void>((resolve) => {
            letGo = resolve
          })
      }),
    )
    const { status } = await served.ask(
      '{ node(id: "case:first-v-aland") { ... on Case { country { label } } } }',
    )
    expect(status).toBe(503)
    expect(reads).toEqual(['entities', 'links'])
    letGo()
    await wait(50)
    expect(reads).toEqual(['entities', 'links'])
  })

  it('ends when whoever asked goes away', async () => {
    const held = heldStore()
    served = await serverUnderTest({}, held.around)
    const leaving = new AbortController()
    const asked = served.ask(
      '{ cases(first: 2) { nodes { label links(first: 5) { nodes { sentence } } } } }',
      {},
      { signal: leaving.signal },
    )
    await held.until(1)
    leaving.abort()
    await expect(asked).rejects.toThrow(/abort/i)
    while (served.logged.length === 0) await wait(5)
    held.letGo()
    await wait(50)
    expect(held.reads).toHaveLength(1)
    expect(served.logged.filter(({ level }) => Number(level) > 30)).toEqual([])
    expect((await served.ask(light)).status).toBe(200)
  })

  it('is bounded for a body that arrives a letter at a time', async () => {
    served = await serverUnderTest({ requestMs: 200 })
    const socket = connect(served.port, '127.0.0.1')
    let said = ''
    socket.on('data', (part) => {
      said += part
    })
    socket.on('error', () => undefined)
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{',
    )
    const dripping = setInterval(() => socket.write(' '), 20)
    await once(socket, 'close')
    clearInterval(dripping)
    expect(said).toContain('408')
    expect(said).toContain('The request took too long to arrive.')
    expect((await served.ask(light)).status).toBe(200)
  })
})

describe('many requests at once', () => {
  it(`answers ${limits.heavyAtOnce} heavy queries, refuses more, and answers light ones and health beside them`, async () => {
    const held = heldStore()
    served = await serverUnderTest({}, held.around)
    const { ask, send } = served
    const inside = Array.from({ length: limits.heavyAtOnce }, () => ask(heavy))
    await held.until(limits.heavyAtOnce)
    for (const refused of await Promise.all([ask(heavy), ask(heavy)])) {
      expect(refused.status).toBe(503)
      expect(refused.headers['retry-after']).toBe('1')
      expect(errorOf(refused.text)).toMatchObject({
        message: 'Too many large questions are being answered. Try again in a second.',
        extensions: { code: 'BUSY' },
      })
    }
    const beside = ask(light)
    await held.until(limits.heavyAtOnce + 1)
    expect((await send({ path: '/healthz' })).status).toBe(200)
    expect((await send({ path: '/readyz' })).status).toBe(200)
    held.letGo()
    expect((await beside).status).toBe(200)
    for (const { status } of await Promise.all(inside)) expect(status).toBe(200)
    expect((await ask(heavy)).status).toBe(200)
  })

  it('answers a look at health before most of the questions that came before it', async () => {
    served = await serverUnderTest()
    const { port, server } = served
    let arrived = 0
    server.on('connection', () => arrived++)
    const sockets = await Promise.all(
      Array.from({ length: 401 }, async () => {
        const socket = connect(port, '127.0.0.1')
        await once(socket, 'connect')
        return socket
      }),
    )
    while (arrived < sockets.length) await wait(5)
    const body = JSON.stringify({ query: heavy })
    const order: string[] = []
    const answered = sockets.map(async (socket, at) => {
      const isHealth = at === sockets.length - 1
      const [part] = await once(socket, 'data')
      order.push(`${isHealth ? 'health ' : ''}${String(part).slice(9, 12)}`)
      socket.destroy()
    })
    for (const socket of sockets.slice(0, -1))
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      )
    sockets.at(-1)?.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await Promise.all(answered)
    const before = order.slice(0, order.indexOf('health 200'))
    const count = (status: string) => order.filter((one) => one === status).length
    console.log(
      `400 questions, then health: ${count('200')} answered, ${count('503')} refused; ${before.length} replies came before health, ${before.filter((one) => one === '200').length} of them answers.`,
    )
    expect(order).toContain('health 200')
    expect(count('200') + count('503')).toBe(400)
    expect(count('503')).toBeGreaterThan(0)
    expect(before.filter((one) => one === '200').length).toBeLessThan(count('200') / 2)
  })
})

describe('a server that stops', () => {
  it('answers all 20 that are under way, lets nobody new in, and closes every connection', async () => {
    const held = heldStore()
    let phase: Phase = 'open'
    served = await serverUnderTest({ phase: () => phase }, held.around)
    const { ask, send, server } = served
    const inside = Array.from({ length: 20 }, () => ask(light))
    await held.until(20)
    phase = 'stopping'
    const stopped = stopServer(server, 5_000)
    await expect(send({ path: '/healthz' })).rejects.toThrow(/ECONNREFUSED/)
    held.letGo()
    for (const { status } of await Promise.all(inside)) expect(status).toBe(200)
    await stopped
  })

  it('cuts off who has not been answered when its patience is over', async () => {
    const held = heldStore()
    served = await serverUnderTest({}, held.around)
    const inside = served.ask(light)
    const outcome = expect(inside).rejects.toThrow(/socket hang up|ECONNRESET/)
    await held.until(1)
    await stopServer(served.server, 50)
    await outcome
    held.letGo()
  })

  it('refuses questions in a sentence while it starts and while it stops', async () => {
    let phase: Phase = 'starting'
    served = await serverUnderTest({ phase: () => phase })
    for (const [now, sentence] of [
      ['starting', /being read in/],
      ['stopping', /is stopping/],
    ] as const) {
      phase = now
      const refused = await served.ask(light)
      expect(refused.status).toBe(503)
      expect(refused.headers['retry-after']).toMatch(/^\d+$/)
      expect(errorOf(refused.text)).toMatchObject({
        message: expect.stringMatching(sentence),
        extensions: { code: 'BUSY' },
      })
      const ready = await served.send({ path: '/readyz' })
      expect(ready.status).toBe(503)
      expect(JSON.parse(ready.text).status).toMatch(now === 'starting' ? /being read/ : /stopping/)
      expect((await served.send({ path: '/healthz' })).status).toBe(200)
    }
    phase = 'open'
    expect((await served.ask(light)).status).toBe(200)
  })
})

describe('a store that does not answer', () => {
  it('is told in a sentence with a number, and not in its own words', async () => {
    let isAway = true
    served = await serverUnderTest({}, (store) => ({
      ...slowStore(store, async () => {
        if (isAway) throw new StoreUnavailable('no server answers at bolt://secret-host:7687')
      }),
      ping: async () => {
        if (isAway) throw new StoreUnavailable('secret-host')
      },
    }))
    const { status, headers, text } = await served.ask(light)
    expect(status).toBe(503)
    expect(headers['retry-after']).toBe('5')
    expect(errorOf(text)).toMatchObject({ extensions: { code: 'BUSY' } })
    expect(errorOf(text).message).toMatch(/cannot be read at the moment; nothing in it is lost/)
    expect(text).not.toContain('secret')
    expect(JSON.stringify(served.logged)).not.toContain('secret')
    const ready = await served.send({ path: '/readyz' })
    expect([ready.status, JSON.parse(ready.text).status]).toEqual([503, 'the store does not answer'])
    expect((await served.send({ path: '/healthz' })).status).toBe(200)
    isAway = false
    expect((await served.ask(light)).status).toBe(200)
    expect((await served.send({ path: '/readyz' })).status).toBe(200)
  })
})

describe('the log', () => {
  it('tells what was asked by a hash, how long it took and what it cost, and no word of it', async () => {
    served = await serverUnderTest()
    const { headers } = await served.ask(
      'query Canary($text: String!) { search(text: $text) { totalCount } other: search(text: "Ada Lawyer") { totalCount } }',
      {
        text: 'Ada Lawyer',
      },
    )
    await served.ask(
      'query Canary($text: String!) { search(text: $text) { totalCount } other: search(text: "Someone") { totalCount } }',
      { text: 'x' },
    )
    const [first, second] = served.logged
    expect(first).toMatchObject({
      msg: 'query',
      operation: 'Canary',
      status: 200,
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      ms: expect.any(Number),
      cost: expect.any(Number),
    })
    expect(second?.hash).toBe(first?.hash)
    expect(JSON.stringify(served.logged)).not.toMatch(/Ada|Someone|search/)
    expect(headers['server-timing']).toMatch(
      /^parse;dur=[\d.]+, execute;dur=[\d.]+, store;dur=[\d.]+, serialise;dur=[\d.]+$/,
    )
  })

  it('holds the number that a masked error shows, with the place and without the message', async () => {
    served = await serverUnderTest({}, (store) =>
      slowStore(store, async () => {
        throw new TypeError('canary: Ada Lawyer')
      }),
    )
    const { text } = await served.ask(light)
    const { id, code } = errorOf(text).extensions
    expect(code).toBe('INTERNAL')
    const line = served.logged.find((one) => one.id === id)
    expect(line).toMatchObject({ msg: 'request failed', error: { name: 'TypeError', at: expect.any(Array) } })
    expect(served.logged.find(({ msg }) => msg === 'query')).toMatchObject({
      errorIds: [id],
      codes: ['INTERNAL'],
    })
    expect(JSON.stringify(served.logged) + text).not.toMatch(/canary|Ada/)
  })
})
