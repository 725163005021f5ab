import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sent, type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'

const query = '{"query":"{ viewer { level } }"}'
const json = { 'content-type': 'application/json' }
const post = (headers: Record<string, string>, body: Sent['body'] = query): Sent => ({
  path: '/graphql',
  method: 'POST',
  headers,
  body,
})

/** Everything that a page of another site might say of itself. */
const origins = [
  'https://evil.example',
  'http://evil.example',
  'http://127.0.0.1',
  'http://127.0.0.1:1',
  'http://localhost',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'http://dalil.example.evil.example',
  'http://evil.example/dalil.example',
  'https://dalil.example@evil.example',
  'null',
  'file://',
  'data:',
  'chrome-extension://abcdefghijklmnop',
  'moz-extension://00000000-0000-0000-0000-000000000000',
  'http://[::1]',
  'http://0.0.0.0',
  'http://xn--80ak6aa92e.example',
  'HTTPS://EVIL.EXAMPLE',
  '*',
]

describe('requests that mean harm', () => {
  let served: ServerUnderTest
  beforeAll(async () => {
    served = await serverUnderTest()
  })
  afterAll(() => served.stop())

  it.each(origins)('lets a page of %s read nothing', async (origin) => {
    for (const asked of [
      post({ ...json, origin }),
      { path: '/graphql', method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } },
      { path: '/graphql?query=%7Bviewer%7Blevel%7D%7D', headers: { origin } },
    ]) {
      const { headers } = await served.send(asked)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    }
  })

  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil.example:4000',
    '0.0.0.0',
    '[::]',
    'dalil.example.evil.example',
    'xdalil.example',
  ])('does not answer to the name %s', async (host) => {
    for (const path of ['/', '/graphql', '/healthz', '/readyz'])
      expect((await served.send({ path, headers: { host } })).status).toBe(421)
  })

  it.each([
    'text/plain',
    'text/plain; a=application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/xml',
    'text/html',
    '',
    'x/application/json',
  ])('reads no query sent as "%s"', async (type) => {
    const { status, text } = await served.send(post(type ? { 'content-type': type } : {}))
    expect(status).toBe(415)
    expect(JSON.parse(text).errors[0].message).toBe('Send the query as application/json.')
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'does nothing for %s',
    async (method) => {
      for (const path of ['/graphql', '/']) {
        const { status, text } = await served.send({ ...post(json), method, path })
        expect(status).toBe(405)
        expect(JSON.parse(text).errors[0].message).toMatch(/\.$/)
      }
    },
  )

  it.each<[string, Sent, number]>([
    ['a body of 20 MB', post(json, Buffer.alloc(20_000_000, 32)), 413],
    [
      'a comment of 1 MB',
      post(json, JSON.stringify({ query: `#${'x'.repeat(1_000_000)}\n{ viewer { level } }` })),
      413,
    ],
    [
      'a gzip bomb',
      post({ ...json, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000, 32))),
      415,
    ],
    ['a body in chunks', post({ ...json, 'transfer-encoding': 'chunked' }), 411],
    ['several questions at once', post(json, `[${query},${query}]`), 400],
    ['half of a JSON', post(json, '{"query": "{ vie'), 400],
    ['a JSON that is a text', post(json, '"query"'), 400],
    ['a JSON that is null', post(json, 'null'), 400],
    ['a JSON that is a number', post(json, '7'), 400],
    ['bytes that are no UTF-8', post(json, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x80, 0x22, 0x7d])), 400],
    ['a compressed JSON called plain', post(json, gzipSync(query)), 400],
    ['a query in an address as long as a book', { path: `/graphql?query=${'x'.repeat(20_000)}` }, 431],
    ['headers as long as a book', { ...post(json), headers: { ...json, cookie: 'x'.repeat(20_000) } }, 431],
    ['a mutation by GET', { path: '/graphql?query=mutation%7Ba%7D' }, 405],
    ['no query by GET', { path: '/graphql' }, 200],
    ['another path of the endpoint', { path: '/graphql/x' }, 404],
    ['a path out of the folder', { path: '/..%2f..%2fpackage.json' }, 404],
    ['a path with a zero byte', { path: '/index.html%00.js' }, 404],
    ['a path that cannot be read', { path: '/%E0%A4%A' }, 404],
  ])('refuses %s in a sentence', async (_name, sent, status) => {
    const reply = await served.send(sent)
    expect(reply.status).toBe(status)
    expect(reply.text.length).toBeLessThan(1_000)
    expect(JSON.parse(reply.text).errors[0].message.length).toBeGreaterThan(10)
    expect(reply.text).not.toMatch(/INTERNAL|node_modules/)
  })

  it('answers what is no HTTP with a sentence, and goes on', async () => {
    for (const words of ['\x16\x03\x01\x02\x00', 'GET / HTTP/9.9\r\n\r\n', 'hello\r\n\r\n']) {
      const socket = connect(served.port, '127.0.0.1')
      let said = ''
      socket.on('data', (part) => {
        said += part
      })
      socket.on('error', () => undefined)
      socket.write(words, 'latin1')
      await once(socket, 'close')
      expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request[\s\S]*This is no HTTP request\./)
    }
    expect((await served.send(post(json))).status).toBe(200)
  })

  it('has nothing in the log that calls for anybody', () => {
    expect(served.logged.filter(({ level }) => Number(level) > 30)).toEqual([])
  })
})
