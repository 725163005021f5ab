import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { JarRefused, JarsUnavailable } from './jarErrors.ts'
import { type JarPlaces, provideJars } from './jars.ts'
import { type LockFile, readLockFile } from './lockFile.ts'
import { neo4jVersions } from './versions.ts'

const names = Array.from({ length: 20 }, (_, index) => `part${index}`)
const pathOf = (name: string) => `org/example/${name}/1.0/${name}-1.0.jar`
const contentOf = (name: string) => Buffer.from(`the bytes of ${name}`)
const lock: LockFile = {
  version: '0.0-test',
  jars: names.map((name) => ({
    path: pathOf(name),
    bytes: contentOf(name).length,
    sha256: createHash('sha256').update(contentOf(name)).digest('hex'),
  })) as LockFile['jars'],
}

let root: string
let places: JarPlaces
const lines: string[] = []
const provide = (other: Partial<JarPlaces> = {}) =>
  provideJars(lock, { ...places, ...other }, (line) => lines.push(line))

const inLocalRepository = async (name: string, content: Buffer) => {
  const file = join(places.localRepository, pathOf(name))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

async function pretendMaven(script: string): Promise<string> {
  const command = join(root, 'mvn')
  await writeFile(command, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return command
}

/** A repository on this machine, with what it was asked for and how many of its answers were open at once. */
async function serveRepository(answer: (path: string) => Buffer | undefined) {
  const asked: string[] = []
  let open = 0
  let mostOpen = 0
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice('/maven/'.length)
    asked.push(path)
    open += 1
    mostOpen = Math.max(mostOpen, open)
    setTimeout(() => {
      open -= 1
      const content = answer(path)
      response.writeHead(content ? 200 : 404).end(content)
    }, 5)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven/`
  return { address, asked, mostOpen: () => mostOpen, [Symbol.asyncDispose]: async () => void server.close() }
}
const genuine = (path: string) => names.map(contentOf)[names.map(pathOf).indexOf(path)]

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dalil-jars-'))
  places = { cache: join(root, 'cache'), localRepository: join(root, 'm2') }
  lines.length = 0
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('the jars of a version', () => {
  test('come from the local Maven repository without a word', async () => {
    for (const name of names) await inLocalRepository(name, contentOf(name))
    const folder = await provide()
    expect((await readdir(folder)).sort()).toEqual(names.map((name) => `${name}-1.0.jar`).sort())
    expect(lines).toEqual([])
  })

  test('come from the repository that the user named, eight at a time, with progress', async () => {
    await using repository = await serveRepository(genuine)
    const folder = await provide({ repository: repository.address })
    for (const name of names) expect(await readFile(join(folder, `${name}-1.0.jar`))).toEqual(contentOf(name))
    expect(repository.mostOpen()).toBe(8)
    expect(lines.at(-1)).toMatch(/20 of 20 jars/)
  })

  test('come by Maven where no repository is named', async () => {
    for (const name of names) await inLocalRepository(name, contentOf(name))
    const maven = await pretendMaven(
      `for word; do case $word in -DoutputDirectory=*) cp -R '${places.localRepository}/.' "\${word#*=}"; esac; done`,
    )
    const folder = await provide({ maven, localRepository: join(root, 'empty') })
    expect(await readdir(folder)).toHaveLength(names.length)
    expect(lines[0]).toMatch(/lacks 20 of its 20 jars: Maven is bringing them/)
  })

  test('are fetched once only, however many ask at the same time', async () => {
    await using repository = await serveRepository(genuine)
    await Promise.all(Array.from({ length: 4 }, () => provide({ repository: repository.address })))
    expect(repository.asked.sort()).toEqual(names.map(pathOf).sort())
    await provide({ repository: repository.address })
    expect(repository.asked).toHaveLength(names.length)
  })

  test('are refused where the checksum is wrong, wherever they come from', async () => {
    const forged = Buffer.from(contentOf('part3').toString().replace('bytes', 'BYTES'))
    await using repository = await serveRepository((path) =>
      path === pathOf('part3') ? forged : genuine(path),
    )
    const refusal = provide({ repository: repository.address })
    await expect(refusal).rejects.toThrow(JarRefused)
    await expect(refusal).rejects.toThrow(/part3-1\.0\.jar from the repository is not the file/)

    await inLocalRepository('part3', forged)
    await expect(provide()).rejects.toThrow(/part3-1\.0\.jar from the local Maven repository is not the file/)
    expect(await readdir(join(places.cache, 'neo4j/0.0-test/lib'))).not.toContain('part3-1.0.jar')
  })

  test('are refused where they are longer than they may be, without keeping the rest', async () => {
    await inLocalRepository('part0', Buffer.concat([contentOf('part0'), Buffer.alloc(1 << 20)]))
    await expect(provide()).rejects.toThrow(JarRefused)
  })

  test('are brought again where the cache was damaged or a run was cut short', async () => {
    for (const name of names) await inLocalRepository(name, contentOf(name))
    const folder = await provide()
    await writeFile(join(folder, 'part5-1.0.jar'), 'the by')
    await writeFile(join(folder, 'part6-1.0.jar.1234.part'), 'the by')
    await writeFile(join(dirname(folder), 'being-filled'), '2147483646')
    await provide()
    expect(await readFile(join(folder, 'part5-1.0.jar'))).toEqual(contentOf('part5'))
    expect(await readdir(folder)).toHaveLength(names.length)
  })

  test('are said to be out of reach, with the reason, where there is no way to them', async () => {
    await expect(provide()).rejects.toThrow(JarsUnavailable)
    await expect(provide()).rejects.toThrow(/lacks 20 of its 20 jars.*no Maven.*MAVEN_REPO/)
    const mute = await pretendMaven(
      'echo "[ERROR] The network is down. -> [Help 1]"; echo "[ERROR] More"; exit 1',
    )
    await expect(provide({ maven: mute })).rejects.toThrow(
      /^Maven could not bring .*: The network is down\.$/,
    )
    await expect(provide({ maven: await pretendMaven('exit 0') })).rejects.toThrow(/did not bring.*part0/)
    await using repository = await serveRepository(() => undefined)
    await expect(provide({ repository: repository.address })).rejects.toThrow(/could not be fetched.*404/)
    await expect(provide({ repository: repository.address })).rejects.toThrow(JarsUnavailable)
  })
})

test.each(Object.keys(neo4jVersions) as (keyof typeof neo4jVersions)[])(
  'the lock file of %s names every jar once, under a file name of its own',
  async (version) => {
    const file = await readLockFile(version)
    expect(file.version).toBe(version)
    const fileNames = file.jars.map((jar) => jar.path.split('/').at(-1))
    expect(new Set(fileNames).size).toBe(file.jars.length)
  },
)
