import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseJava, findJavas, javaMajor } from './java.ts'

async function pretendJava(folder: string, release: string | undefined, says = '') {
  await mkdir(join(folder, 'bin'), { recursive: true })
  const command = join(folder, 'bin/java')
  await writeFile(command, `#!/bin/sh\necho '${says}' >&2\n`)
  await chmod(command, 0o755)
  if (release) await writeFile(join(folder, 'release'), `IMPLEMENTOR="X"\nJAVA_VERSION="${release}"\n`)
  return realpath(command)
}

test('the major version is read from new and old ways of writing it', () => {
  expect(['17.0.15', '25', '21-ea', '1.8.0_392', 'none'].map(javaMajor)).toEqual([17, 25, 21, 8, undefined])
})

test('JAVA_HOME comes before the PATH, and a Java without a release file is asked itself', async () => {
  const root = await mkdtemp(join(tmpdir(), 'dalil-java-'))
  try {
    const home = await pretendJava(join(root, 'a b'), '21.0.2')
    const onPath = await pretendJava(join(root, 'c'), undefined, 'openjdk version "19.0.1" 2022-10-18')
    await pretendJava(join(root, 'd'), undefined, 'no such thing')
    const path = ['c', 'a b', 'd', 'nowhere'].map((name) => join(root, name, 'bin')).join(':')
    const javas = await findJavas({ JAVA_HOME: join(root, 'a b'), PATH: path })
    expect(javas.slice(0, 2)).toEqual([
      { command: home, major: 21 },
      { command: onPath, major: 19 },
    ])
    expect(javas.filter(({ command }) => command.startsWith(root))).toHaveLength(2)
  } finally {
    await rm(root, { recursive: true })
  }
})

test('the first Java that a version runs on is chosen, else it is said why none is', () => {
  const old = { command: '/old', major: 11 }
  const seventeen = { command: '/17', major: 17 }
  const newest = { command: '/25', major: 25 }
  expect(chooseJava('5.26.30', [old, seventeen, newest])).toEqual({ ok: true, java: seventeen })
  expect(chooseJava('2026.09.0', [old, seventeen, newest])).toEqual({ ok: true, java: newest })
  expect(chooseJava('2026.09.0', [old, seventeen])).toEqual({
    ok: false,
    why: 'Neo4j 2026.09.0 needs Java 21 or newer, and here is only 11, 17.',
  })
  expect(chooseJava('5.26.30', [])).toMatchObject({ ok: false, why: expect.stringContaining('none here') })
})
