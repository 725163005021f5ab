import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from './http/serverUnderTest.ts'

describe('the door', () => {
  let served: ServerUnderTest
  beforeAll(async () => {
    served = await serverUnderTest()
  })
  afterAll(() => served.stop())

  const send = (path: string, method = 'GET', headers: Record<string, string> = {}, body = '') =>
    served.send({ path, method, headers, body })
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
