import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { afterEach, expect, test } from 'vitest'
import { neo4jAvailable } from './availability.ts'
import { defaultNeo4jVersion } from './versions.ts'

const program = fileURLToPath(new URL('commandLine.ts', import.meta.url))
const children: ChildProcess[] = []
const run = (...args: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const closed = once(child, 'close').then(([code]) => ({ code, output }))
  /** The environment that it tells its user to set. */
  const environment = async () => {
    while (!/^NEO4J_PASSWORD=.+\n/m.test(output)) {
      const over = await Promise.race([once(child.stdout, 'data').then(() => false), closed.then(() => true)])
      if (over) throw new Error(`It ended without saying how to reach the server: ${output}`)
    }
    const setTo = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(output)?.[1] ?? ''
    return { uri: setTo('NEO4J_URI'), user: setTo('NEO4J_USER'), password: setTo('NEO4J_PASSWORD') }
  }
  return { child, closed, environment }
}
const ask = async (to: { uri: string; user: string; password: string }, query: string) => {
  const driver = neo4j.driver(to.uri, neo4j.auth.basic(to.user, to.password))
  return driver.executeQuery(query).finally(() => driver.close())
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const available = await neo4jAvailable(defaultNeo4jVersion)

test('the developer server keeps its data and password between runs', async () => {
  if (!available.ok) {
    console.log(`NOT RUN: npm run neo4j: ${available.why}`)
    return
  }
  const home = await mkdtemp(join(tmpdir(), 'dalil-developer-'))
  try {
    const first = run('--home', home)
    const place = await first.environment()
    await ask(place, 'CREATE (:Note {text: "kept"})')
    const meanwhile = run('--home', home)
    expect(await meanwhile.closed).toMatchObject({ code: 1, output: expect.stringMatching(/lock/i) })
    first.child.kill('SIGINT')
    expect(await first.closed).toMatchObject({ code: 0, output: expect.stringContaining('Stopped.') })

    const second = run('--home', home, '--heap', '256m')
    const again = await second.environment()
    expect(again.password).toBe(place.password)
    const { records } = await ask(again, 'MATCH (n:Note) RETURN n.text')
    expect(records.map((record) => record.get(0))).toEqual(['kept'])
    second.child.kill('SIGTERM')
    expect(await second.closed).toMatchObject({ code: 0 })
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}, 300_000)

test('a version that is not known is refused with those that are', async () => {
  const { code, output } = await run('--version', '3.5').closed
  expect(code).not.toBe(0)
  expect(output).toContain('5.26.30, 2026.09.0')
}, 60_000)
