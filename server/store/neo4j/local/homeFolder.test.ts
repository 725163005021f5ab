import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHome } from './homeFolder.ts'
import { passwordOf } from './initialPassword.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dalil-home-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('a home that was given stays when it is closed, and only this user can look into it', async () => {
  const home = await openHome('5.26.30', join(root, 'here'))
  expect(home.temporary).toBe(false)
  expect((await stat(home.path)).mode & 0o077).toBe(0)
  await home.close()
  expect(await readdir(home.path)).toContain('conf')
})

test('a temporary home goes when it is closed', async () => {
  const home = await openHome('5.26.30')
  expect(home.temporary).toBe(true)
  await home.close()
  await expect(stat(home.path)).rejects.toThrow(/ENOENT/)
})

test('a home opens with the same or a newer Neo4j, not with an older one', async () => {
  await openHome('5.26.30', root)
  await openHome('5.26.30', root)
  await openHome('2026.09.0', root)
  await expect(openHome('5.26.30', root)).rejects.toThrow(/last used by Neo4j 2026\.09\.0/)
})

test('data whose password is gone is not given another one in silence', async () => {
  const home = await openHome('5.26.30', root)
  await mkdir(join(home.path, 'data/databases/system'), { recursive: true })
  await expect(passwordOf(home.path, 'no-java', 'no-jars')).rejects.toThrow(/"password".*is gone/)
})
