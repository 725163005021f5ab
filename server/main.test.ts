import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sendTo } from './http/serverUnderTest.ts'
import { change, sampleStatements } from './store/contract/smallGraph.ts'
import { openSqlite } from './store/sqlite/openStore.ts'

describe('the server as a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-main-'))
  let child: ChildProcess | undefined
  let said = ''

  beforeAll(async () => {
    const store = openSqlite({ folder })
    await store.write([change(sampleStatements().statements.operations)])
    await store.close()
  })
  afterEach(() => {
    child?.kill('SIGKILL')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function start(environment: Record<string, string> = {}): Promise<number> {
    said = ''
    const started = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        DALIL_DATA: folder,
        NEO4J_URI: '',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = started
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (part) => (said += part))
    return once(started, 'close').then(([code]) => Number(code))
  }
  async function port(): Promise<number> {
    for (;;) {
      const found = /Dalil is at http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (found) return Number(found)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it('ends with code 0 and a closed store when it is told to, with 20 questions under way', async () => {
    const ended = start()
    const at = await port()
    const ask = () =>
      sendTo(at, {
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ overview { cases } cases(first: 100) { nodes { label links(first: 20) { totalCount } } } }"}',
      })
    expect((await ask()).status).toBe(200)
    const asked = Array.from({ length: 20 }, () =>
      ask().then(
        ({ status, text }) => (status === 200 ? 'answered' : JSON.parse(text).errors[0].message),
        // Not yet let in: it never was a question.
        ({ code }) => code,
      ),
    )
    child?.kill('SIGTERM')
    for (const outcome of await Promise.all(asked))
      expect(outcome).toMatch(/^answered$|This server is stopping|^ECONNREFUSED$|^ECONNRESET$/)
    expect(await ended).toBe(0)
    const store = openSqlite({ folder })
    expect(await store.verify()).toEqual([])
    await store.close()
  })

  it('says in a sentence that its port is taken, and leaves the store alone', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const taken = (other.address() as AddressInfo).port
    expect(await start({ PORT: String(taken) })).toBe(1)
    expect(said).toContain(`Port ${taken} is taken. Set PORT to another one.`)
    other.close()
  })

  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'x', LOG_LEVEL: 'loud' }, /PORT is "x".*\nLOG_LEVEL is "loud"/],
    [{ HOST: '192.0.2.1' }, /HOST is "192\.0\.2\.1", which is no address of this machine/],
  ])('says in a sentence what is wrong with %o', async (environment, sentence) => {
    expect(await start(environment)).toBe(1)
    expect(said).toMatch(sentence)
    expect(said).not.toMatch(/\n\s+at /)
  })
})
