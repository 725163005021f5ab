import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canary, writeCanary } from '../contract/redactions.ts'
import { change } from '../contract/smallGraph.ts'
import { Database } from '../sqlite/driver.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import { numberedSet } from './numberedSet.ts'
import { ownFolder } from './ownFolder.ts'

/** Files that hold the name in any letters, as far as ASCII goes. */
const filesWithCanary = (folder: string): string[] =>
  readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name)).toString('latin1').toLowerCase().includes(canary.toLowerCase()),
  )

it('leaves a name in no file of the store, open or closed', async () => {
  const folder = ownFolder()
  const store = openSqlite({ folder })
  const other = openSqlite({ folder })
  const { key, ids } = await writeCanary(store)
  await store.write(Array.from({ length: 20 }, (_, number) => numberedSet(0, number)))
  expect(filesWithCanary(folder)).not.toEqual([])
  await other.as({ name: 'test', role: 'owner', level: 2 }).search({ text: canary, first: 5 })
  await store.write([{ ...change([]), intents: [{ intent: 'redact', keys: [key], reasons: ids }] }])
  expect(filesWithCanary(folder)).toEqual([])
  expect(await other.verify()).toEqual([])
  await Promise.all([store.close(), other.close()])
  expect(filesWithCanary(folder)).toEqual([])
})

it('says that bytes are left where another program keeps the log in use, and what to do', {
  timeout: 60_000,
}, async () => {
  const folder = ownFolder()
  const store = openSqlite({ folder })
  const { key, ids } = await writeCanary(store)
  const reader = new Database(join(folder, 'dalil.sqlite'))
  reader.run('BEGIN')
  reader.all('SELECT count(*) FROM change', {})
  const redaction = { ...change([]), intents: [{ intent: 'redact', keys: [key], reasons: ids } as const] }
  await expect(store.write([redaction])).rejects.toThrow(/no read gives them any more.*purge/)
  reader.close()
  await store.purge()
  expect(filesWithCanary(folder)).toEqual([])
  expect(await store.verify()).toEqual([])
  await store.close()
})

it('notices texts that were deleted without a redaction, and redacted ones that are back', async () => {
  const folder = ownFolder()
  const store = openSqlite({ folder })
  const { key } = await writeCanary(store)
  const database = new Database(join(folder, 'dalil.sqlite'))
  const texts = String(database.all('SELECT texts FROM change WHERE seq = 1', {})[0]?.texts)
  const without = JSON.stringify((JSON.parse(texts) as unknown[]).map((text, at) => (at === 9 ? null : text)))
  database.run('UPDATE change SET texts = :without WHERE seq = 1', { without })
  expect(await store.verify()).toMatchObject([{ sentence: /change 1 was deleted, and no redaction/ }])
  database.run('UPDATE change SET texts = :texts WHERE seq = 1', { texts })
  expect(await store.verify()).toEqual([])
  await store.write([{ ...change([]), intents: [{ intent: 'redact', keys: [key] }] }])
  database.run('UPDATE change SET texts = :texts WHERE seq = 1', { texts })
  expect(await store.verify()).toMatchObject([{ sentence: /redacted and is still there/ }])
  database.close()
  await store.close()
})
