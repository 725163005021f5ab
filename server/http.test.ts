import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttpServer } from './http.ts'
import { change, sampleStatements } from './store/contract/smallGraph.ts'
import { sqliteUnderTest } from './store/sqlite/sqliteUnderTest.ts'

describe('the door', () => {
  const body = sqliteUnderTest()
  let server: ReturnType<typeof createHttpServer>
  let port = 0

  beforeAll(async () => {
    const store = await body.open()
    await store.write([change(sampleStatements().statements.operations)])
    server = createHttpServer({
      store,
      log: pino({ level: 'silent' }),
      pageFolder: 'client',
      allowedHosts: ['dalil.example'],
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await body.close()
  })

  function send(
    path: string,
    method = 'GET',
    headers: Record<string, string> = {},
    text = '',
  ): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: {
            ...(text &&
              !headers['transfer-encoding'] && { 'content-length': String(Buffer.byteLength(text)) }),
            ...headers,
          },
        },
        (response) => {
          let read = ''
          response.on('data', (part) => {
            read += part
          })
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text: read }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(text)
    })
  }
  const json = { 'content-type': 'application/json' }
  const query = JSON.stringify({ query: '{ viewer { level } }' })

  it('answers questions, health and pages', async () => {
    expect(await send('/graphql', 'POST', json, query)).toMatchObject({
      status: 200,
      text: '{"data":{"viewer":{"level":"public"}}}',
    })
    expect((await send('/healthz')).text).toBe('{"status":"ok","store":"sqlite"}')
    expect((await send('/index.html')).status).toBe(200)
    expect((await send('/nothing-here')).status).toBe(404)
  })

  it.each<[string, number, () => ReturnType<typeof send>]>([
    [
      'a name that is not its own',
      421,
      () => send('/graphql', 'POST', { ...json, host: 'evil.example' }, query),
    ],
    [
      'a form',
      415,
      () => send('/graphql', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=x'),
    ],
    ['plain text', 415, () => send('/graphql', 'POST', { 'content-type': 'text/plain' }, query)],
    ['a zipped body', 415, () => send('/graphql', 'POST', { ...json, 'content-encoding': 'gzip' }, query)],
    [
      'a body as long as a book',
      413,
      () => send('/graphql', 'POST', json, JSON.stringify({ query: `#${'x'.repeat(100_001)}` })),
    ],
    [
      'a body of unknown length',
      411,
      () => send('/graphql', 'POST', { ...json, 'transfer-encoding': 'chunked' }, query),
    ],
    ['writing to a page', 405, () => send('/index.html', 'PUT', json, query)],
    ['a path out of the folder', 404, () => send('/../package.json')],
  ])('refuses %s', async (_name, status, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/\.$/)
  })

  it('says that it cannot read a query without repeating it', async () => {
    const answer = await send('/graphql', 'POST', json, `{"query": ${'x'.repeat(5000)}`)
    expect(answer.status).toBe(400)
    expect(answer.text.length).toBeLessThan(300)
  })

  it('answers to the names it was given', async () => {
    expect((await send('/healthz', 'GET', { host: 'dalil.example:4000' })).status).toBe(200)
  })

  it('lets no other site read it, and loads nothing from elsewhere', async () => {
    const { headers } = await send('/graphql', 'POST', { ...json, origin: 'https://evil.example' }, query)
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(String(headers['content-security-policy'])).toContain("default-src 'none'")
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  })
})
