import { access, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { neo4jAvailable } from './availability.ts'
import { answersBolt } from './boltReady.ts'
import { type LocalNeo4j, startNeo4j } from './start.ts'
import { type Neo4jVersion, neo4jVersions } from './versions.ts'

const startMs = 240_000

/** The addresses on which a process listens for connections, as Linux keeps them, or undefined elsewhere. */
async function listeningAddresses(pid: number): Promise<string[] | undefined> {
  const sockets = new Set<string>()
  const folder = `/proc/${pid}/fd`
  const descriptors = await readdir(folder).catch(() => undefined)
  if (descriptors === undefined) return undefined
  for (const name of descriptors) {
    const inode = /^socket:\[(\d+)\]$/.exec(await readlink(join(folder, name)).catch(() => ''))?.[1]
    if (inode) sockets.add(inode)
  }
  const addresses: string[] = []
  for (const table of ['tcp', 'tcp6']) {
    const rows = (await readFile(`/proc/${pid}/net/${table}`, 'utf8')).trim().split('\n').slice(1)
    for (const row of rows) {
      const [, local = '', , state, , , , , , inode = ''] = row.trim().split(/\s+/)
      if (state === '0A' && sockets.has(inode)) addresses.push(local)
    }
  }
  return addresses
}

async function ask(server: LocalNeo4j, scheme: string, query: string): Promise<unknown> {
  const address = server.uri.replace('bolt', scheme)
  const driver = neo4j.driver(address, neo4j.auth.basic(server.user, server.password))
  try {
    const { records } = await driver.executeQuery(query)
    return records[0]?.get(0)
  } finally {
    await driver.close()
  }
}

for (const version of Object.keys(neo4jVersions) as Neo4jVersion[]) {
  const available = await neo4jAvailable(version)
  if (!available.ok) {
    test(`Neo4j ${version} is not to be had here`, () => {
      console.log(`NOT RUN: Neo4j ${version}: ${available.why}`)
    })
    continue
  }

  describe(`Neo4j ${version}`, () => {
    let server: LocalNeo4j
    let startTook: number

    beforeAll(async () => {
      const before = performance.now()
      server = await startNeo4j({ version, fastStart: true })
      startTook = performance.now() - before
    }, startMs)
    afterAll(() => server?.stop(), startMs)

    test.each(['bolt', 'neo4j'])(
      'answers over %s://',
      async (scheme) => {
        const query =
          'CALL dbms.components() YIELD name, versions, edition RETURN versions[0] + " " + edition'
        expect(await ask(server, scheme, query)).toBe(`${version} community`)
      },
      60_000,
    )

    test('routes a client to itself, not to the usual port', async () => {
      const query =
        'CALL dbms.routing.getRoutingTable({}) YIELD servers UNWIND servers AS s RETURN s.addresses[0]'
      expect(await ask(server, 'bolt', query)).toBe(new URL(server.uri).host)
    }, 60_000)

    test('lets nobody in with the password that everybody knows', async () => {
      await expect(ask({ ...server, password: 'neo4j' }, 'bolt', 'RETURN 1')).rejects.toThrow(/unauthorized/i)
    }, 60_000)

    test('listens on 127.0.0.1 and nowhere else', async () => {
      const addresses = await listeningAddresses(server.pid)
      if (addresses === undefined) {
        console.log('NOT RUN: the addresses that Neo4j listens on: only Linux shows them.')
        return
      }
      const port = Number(new URL(server.uri).port).toString(16).toUpperCase().padStart(4, '0')
      const loopback = [`0100007F:${port}`, `0000000000000000FFFF00000100007F:${port}`]
      expect(addresses).toHaveLength(1)
      expect(loopback).toContain(addresses[0])
    })

    test(
      'stops in less than half the time that it took to start, and leaves nothing behind',
      async () => {
        const before = performance.now()
        await server.stop()
        expect(performance.now() - before).toBeLessThan(startTook / 2)
        await server.ended
        await server.stop()
        expect(() => process.kill(server.pid, 0)).toThrow(/ESRCH/)
        expect(await answersBolt(Number(new URL(server.uri).port))).toBe(false)
        await expect(access(server.home)).rejects.toThrow(/ENOENT/)
      },
      startMs,
    )

    test(
      'says why in its own words where it cannot start',
      async () => {
        const temporary = await mkdtemp(join(tmpdir(), 'dalil-start-'))
        vi.stubEnv('TMPDIR', temporary)
        try {
          const starting = startNeo4j({ version, heap: '1k' })
          await expect(starting).rejects.toThrow(/ended before it was ready.*Too small maximum heap/s)
          expect(await readdir(temporary)).toEqual([])
        } finally {
          vi.unstubAllEnvs()
          await rm(temporary, { recursive: true, force: true })
        }
      },
      startMs,
    )
  })
}
