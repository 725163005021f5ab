import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LevelName, levelNames, type Role, roles } from '../../schema/levels.ts'
import { type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'
import { type AccessBook, openAccessBook } from './accessBook.ts'
import { newSecret } from './secrets.ts'
import { type SignIn, signInWith } from './signIn.ts'

let folder: string
let clock: Date
let book: AccessBook
let signIn: SignIn
let server: ServerUnderTest

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dalil-access-'))
  clock = new Date()
  book = openAccessBook(folder, () => clock)
  signIn = signInWith(book)
  server = await serverUnderTest({ access: { book, signIn } })
})
afterEach(async () => {
  await server.stop()
  book.close()
})

const VIEWER = '{ viewer { name role level } cases(first: 1) { totalCount } }'
const askWith = async (headers: Record<string, string>) => {
  const { status, text, headers: answered } = await server.ask(VIEWER, undefined, { headers })
  return { status, answered, body: JSON.parse(text) }
}
const withToken = (token: string) => askWith({ authorization: `Bearer ${token}` })
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  server.send({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const cookieOf = (reply: { headers: { 'set-cookie'?: string[] } }) => reply.headers['set-cookie']?.[0] ?? ''
const days = (count: number) => {
  clock = new Date(clock.getTime() + count * 86_400_000)
}

describe('a token', () => {
  test('gives its name, role and level, for every role and level', async () => {
    for (const role of roles)
      for (const level of levelNames) {
        const token = book.create({ name: `${role} ${level}`, role, level })
        const { body } = await withToken(token)
        expect(body.data.viewer).toEqual({ name: `${role} ${level}`, role, level })
      }
  })

  test('shows as much as its level', async () => {
    const counts: number[] = []
    for (const level of levelNames) {
      const { body } = await withToken(book.create({ name: `reader ${level}`, role: 'reader', level }))
      counts.push(body.data.cases.totalCount)
    }
    expect(counts).toEqual([...counts].sort())
    expect(counts.at(-1)).toBeGreaterThan(counts[0] as number)
    expect((await askWith({})).body.data.cases.totalCount).toBe(counts[0])
  })

  test('that is worth nothing is refused, and never taken for anybody', async () => {
    const token = book.create({ name: 'A', role: 'analyst', level: 'partner' })
    const worthless = [
      '',
      'Bearer',
      'Bearer  ',
      `Basic ${token}`,
      `Bearer ${token}x`,
      `Bearer ${token.slice(0, -1)}`,
      `Bearer ${newSecret('token')}`,
      `Bearer ${newSecret('session')}`,
      `Bearer ${token} ${token}`,
      "Bearer ' OR 1=1 --",
    ]
    for (const authorization of worthless) {
      const { status, body } = await askWith({ authorization })
      expect([authorization, status]).toEqual([authorization, 401])
      expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
  })

  test('ends when it is revoked or its days are over', async () => {
    const token = book.create({ name: 'A', role: 'editor', level: 'restricted', days: 2 })
    const other = book.create({ name: 'B', role: 'editor', level: 'restricted' })
    expect((await withToken(token)).status).toBe(200)
    days(3)
    expect((await withToken(token)).status).toBe(401)
    expect((await withToken(other)).status).toBe(200)
    expect(book.revoke('B')).toBe(true)
    expect(book.revoke('B')).toBe(false)
    expect((await withToken(other)).status).toBe(401)
  })

  test.each([
    [{ name: 'A', role: 'king', level: 'public' }, 'no role "king"'],
    [{ name: 'A', role: 'reader', level: 'secret' }, 'no level "secret"'],
    [{ name: '', role: 'reader', level: 'public' }, 'cannot be a name'],
    [{ name: 'owner', role: 'reader', level: 'public' }, 'cannot be a name'],
    [{ name: 'A', role: 'reader', level: 'public', days: 0.5 }, 'whole number'],
  ])('%j cannot be made', (token, sentence) => expect(() => book.create(token)).toThrow(sentence))

  test('of one name there is one, and no file holds it', () => {
    const token = book.create({ name: 'A', role: 'reader', level: 'public' })
    expect(() => book.create({ name: 'A', role: 'owner', level: 'restricted' })).toThrow('already')
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).includes(token)).toBe(false)
    expect(statSync(join(folder, 'access.sqlite')).mode & 0o077).toBe(0)
  })

  test('whose role or level this version does not know gives nothing', async () => {
    const token = book.create({ name: 'A', role: 'reader', level: 'public' })
    const { Database } = await import('../store/sqlite/driver.ts')
    const database = new Database(join(folder, 'access.sqlite'))
    database.run("UPDATE token SET level = 'secret'")
    expect((await withToken(token)).status).toBe(401)
    database.run("UPDATE token SET level = 'public', role = 'king'")
    expect((await withToken(token)).status).toBe(401)
    database.close()
  })
})

describe('a session', () => {
  const token = (role: Role = 'analyst', level: LevelName = 'partner') =>
    book.create({ name: 'A', role, level })
  const begin = async (key: string) => {
    const reply = await post('/sign-in', { key })
    return { reply, cookie: cookieOf(reply) }
  }

  test('is begun with a token, kept from scripts and other sites, and ended by signing out', async () => {
    const { reply, cookie } = await begin(token())
    expect(reply.status).toBe(200)
    for (const flag of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=']) expect(cookie).toContain(flag)
    const [pair = ''] = cookie.split(';')
    expect((await askWith({ cookie: pair })).body.data.viewer.name).toBe('A')
    const out = await post('/sign-out', {}, { cookie: pair })
    expect(cookieOf(out)).toContain('Max-Age=0')
    const { status, answered } = await askWith({ cookie: pair })
    expect(status).toBe(401)
    expect(answered['set-cookie']?.[0]).toContain('Max-Age=0')
  })

  test('ends with its days and with its token', async () => {
    const [first = ''] = (await begin(token())).cookie.split(';')
    days(15)
    expect((await askWith({ cookie: first })).status).toBe(401)
    const [second = ''] = (
      await begin(book.create({ name: 'B', role: 'editor', level: 'partner' }))
    ).cookie.split(';')
    expect((await askWith({ cookie: second })).status).toBe(200)
    book.revoke('B')
    expect((await askWith({ cookie: second })).status).toBe(401)
  })

  test('of the owner is begun once with the key of the start', async () => {
    const key = signIn.newOwnerKey()
    const { cookie } = await begin(key)
    const [pair = ''] = cookie.split(';')
    expect((await askWith({ cookie: pair })).body.data.viewer).toEqual({
      name: 'owner',
      role: 'owner',
      level: 'restricted',
    })
    expect((await begin(key)).reply.status).toBe(401)
  })

  test('cannot be begun from another site, by a form, or with GET', async () => {
    const key = token()
    expect((await post('/sign-in', { key }, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post('/sign-in', { key }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post('/sign-in', { key }, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await server.send({ path: `/sign-in?key=${key}` })).status).toBe(405)
    expect((await post('/sign-in', { key })).status).toBe(200)
  })

  test('costs time when the key is wrong, also with the right one afterwards', async () => {
    const key = token()
    const wrong = [
      null,
      1,
      '',
      'x'.repeat(5000),
      newSecret('token'),
      newSecret('key'),
      { a: 1 },
      [],
      "'",
      newSecret('session'),
    ]
    for (const guess of wrong) expect((await post('/sign-in', { key: guess })).status).toBe(401)
    const { status, headers } = await post('/sign-in', { key })
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  })
})

test('who opens what is restricted is taken down by keys, and nothing else', async () => {
  const token = book.create({ name: 'R', role: 'reader', level: 'restricted' })
  const headers = { authorization: `Bearer ${token}` }
  const { text } = await server.ask(
    '{ a: entities(kind: place, first: 9) { nodes { id level } } b: entities(kind: case, first: 9) { nodes { id level } } }',
    undefined,
    { headers },
  )
  const { a, b } = JSON.parse(text).data
  const nodes: { id: string; level: LevelName }[] = [...a.nodes, ...b.nodes]
  for (const { id } of nodes)
    await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, { headers })
  const restricted = nodes.filter(({ level }) => level === 'restricted')
  expect(restricted.length).toBeGreaterThan(0)
  const opened = book.opened(100)
  expect(opened.map(({ name }) => name)).toEqual(restricted.map(() => 'R'))
  for (const { key } of opened) expect(nodes.some(({ id }) => id.includes(key))).toBe(false)
})
