import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { change } from '../contract/smallGraph.ts'
import { exported } from '../contract/writes.ts'
import { entityKey } from '../keys.ts'
import { Database } from '../sqlite/driver.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import { numberedSet } from './numberedSet.ts'
import { ownFolder } from './ownFolder.ts'
import { makeReadOnly, smallDisk, whyNoSmallDisk } from './smallDisk.ts'

const sets = Array.from({ length: 60 }, (_, number) => numberedSet(0, number))

/** Folders that no store can be opened in, each with a word of the sentence that says so. */
const unusable: [string, string, (folder: string) => unknown][] = [
  [
    'of a newer version',
    'newer Dalil',
    async (folder) => {
      await storeIn(folder)
      inDatabase(folder, 'PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)')
    },
  ],
  [
    'with a database of another program',
    'another program',
    (folder) => inDatabase(folder, 'CREATE TABLE song (title TEXT); INSERT INTO song VALUES (1)'),
  ],
  ['with a file that is no database', 'not a database', (folder) => writeFile(folder, 'Dear diary,\n')],
  [
    'with a file that is no database, but large',
    'not a database',
    (folder) => writeFile(folder, 'x'.repeat(9000)),
  ],
  ['with a database cut short', 'damaged', async (folder) => writeFile(folder, await firstPageOfStore())],
  ['with a folder in its place', 'cannot be opened', (folder) => mkdirSync(join(folder, 'dalil.sqlite'))],
]

describe.each(unusable)('a folder %s', (_name, word, make) => {
  it('is refused with one sentence and left as it is', async () => {
    const folder = ownFolder()
    await make(folder)
    const before = filesIn(folder)
    expect(sentenceOf(() => openSqlite({ folder }))).toContain(word)
    expect(filesIn(folder)).toEqual(before)
  })
})

it('is refused with one sentence where the folder is a file', () => {
  const file = join(ownFolder(), 'file')
  writeFileSync(file, '')
  expect(sentenceOf(() => openSqlite({ folder: file }))).toContain('cannot be opened')
  expect(sentenceOf(() => openSqlite({ folder: join(file, 'below') }))).toContain('cannot be opened')
})

it('brings a store of the first version up to date and loses nothing', async () => {
  const folder = ownFolder()
  const old = openSqlite({ folder })
  await old.write([...sets.slice(0, 5), change([{ op: 'remove', key: entityKey('person:shared-1') }])])
  const before = await exported(old)
  await old.close()
  inDatabase(
    folder,
    `ALTER TABLE tombstone DROP COLUMN cause; ALTER TABLE tombstone DROP COLUMN heir;
     DROP INDEX entity_born; ALTER TABLE entity DROP COLUMN born; DROP TABLE edit;
     DROP INDEX claim_since; DROP INDEX claim_about_since; ALTER TABLE claim DROP COLUMN since;
     UPDATE claim SET row = json_remove(row, '$.since');
     DROP INDEX change_shown; ALTER TABLE change DROP COLUMN shown; PRAGMA user_version = 1`,
  )
  const store = openSqlite({ folder })
  expect(await exported(store)).toEqual(before)
  expect(await store.verify()).toEqual([])
  await store.close()
})

it('ends the server with that sentence and nothing else', () => {
  const folder = ownFolder()
  writeFile(folder, 'Dear diary,\n')
  const main = fileURLToPath(new URL('../../main.ts', import.meta.url))
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', main], {
    env: { ...process.env, DALIL_DATA: folder, NEO4J_URI: '', PORT: '0' },
    encoding: 'utf8',
  })
  expect(stderr).toBe(
    `${join(folder, 'dalil.sqlite')} is not a database. Move it away, or name another folder in DALIL_DATA.\n`,
  )
  expect([status, stdout]).toEqual([1, ''])
})

it('stores nothing of an import for which the database may not grow, and all of it once it may', async () => {
  const connections: Database[] = []
  const connect = (path: string) => {
    const database = new Database(path)
    connections.push(database)
    return database
  }
  const limit = (pages: number) => connections[0]?.run(`PRAGMA max_page_count = ${pages}`)
  const store = openSqlite({ folder: ownFolder(), connect })
  await store.write(sets.slice(0, 5))
  const before = await exported(store)
  limit(80)
  expect(await sentenceOfWrite(store.write(sets))).toContain('is full, so nothing of this was stored')
  expect(await exported(store)).toEqual(before)
  expect(await store.verify()).toEqual([])
  limit(1_000_000)
  expect((await store.write(sets)).filter(({ repeated }) => !repeated)).toHaveLength(55)
  expect(await store.verify()).toEqual([])
  await store.close()
})

describe('a small disk', () => {
  const why = whyNoSmallDisk()
  if (why) {
    it('is needed for some tests', () => console.log(`NOT RUN: a full disk and a read-only folder: ${why}`))
    return
  }

  it('that is full stores nothing of an import, and all of it once there is space', async () => {
    const disk = smallDisk()
    const folder = join(disk, 'data')
    let store = openSqlite({ folder })
    await store.write(sets.slice(0, 5))
    const before = await exported(store)
    fill(disk, 300_000)
    expect(await sentenceOfWrite(store.write(sets))).toContain('is full, so nothing of this was stored')
    expect(await exported(store)).toEqual(before)
    await store.close()
    store = openSqlite({ folder })
    expect(await store.verify()).toEqual([])
    expect(await sentenceOfWrite(store.write(sets))).toContain('is full')
    rmSync(join(disk, 'ballast'))
    expect((await store.write(sets)).filter(({ repeated }) => !repeated)).toHaveLength(55)
    expect(await store.verify()).toEqual([])
    await store.close()
  })

  it('that is full from the start holds no store, and says so', async () => {
    const disk = smallDisk()
    fill(disk, 0)
    expect(sentenceOf(() => openSqlite({ folder: disk }))).toContain('is full')
    rmSync(join(disk, 'ballast'))
    await openSqlite({ folder: disk }).close()
  })

  it('that is read-only is refused, with a store and without, and left as it is', async () => {
    const disk = smallDisk()
    const folder = join(disk, 'data')
    mkdirSync(folder)
    writeFile(folder, await storeIn(ownFolder()))
    makeReadOnly(disk)
    const before = filesIn(folder)
    expect(sentenceOf(() => openSqlite({ folder }))).toContain('Nothing can be written')
    expect(sentenceOf(() => openSqlite({ folder: join(disk, 'other') }))).toContain('cannot be opened')
    expect(filesIn(folder)).toEqual(before)
  })
})

function sentenceOf(open: () => unknown): string {
  try {
    open()
  } catch (error) {
    return oneSentence(error)
  }
  throw new Error('It was opened.')
}

const sentenceOfWrite = (write: Promise<unknown>): Promise<string> =>
  write.then(() => {
    throw new Error('It was written.')
  }, oneSentence)

/** The message, which is for people: one line, whole sentences, no words of the machinery. */
function oneSentence(error: unknown): string {
  const { message } = error as Error
  expect(message).toMatch(/^[A-Z/].*\.$/)
  expect(message).not.toMatch(/SQLITE|E[A-Z]{4,}|Error|\n/)
  return message
}

function inDatabase(folder: string, sql: string): void {
  const database = new Database(join(folder, 'dalil.sqlite'))
  database.run(sql)
  database.close()
}

const writeFile = (folder: string, text: string | Buffer): void =>
  writeFileSync(join(folder, 'dalil.sqlite'), text)

/** Makes a store that holds something; returns its file. */
async function storeIn(folder: string): Promise<Buffer> {
  const store = openSqlite({ folder })
  await store.write(sets.slice(0, 5))
  await store.close()
  inDatabase(folder, 'PRAGMA wal_checkpoint(TRUNCATE)')
  return readFileSync(join(folder, 'dalil.sqlite'))
}

const firstPageOfStore = async (): Promise<Buffer> => (await storeIn(ownFolder())).subarray(0, 4096)

/** But for what SQLite keeps beside an open database, which goes with the last connection. */
const filesIn = (folder: string): [string, string][] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/-(wal|shm)$/.test(name))
    .map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(folder, entry.name)).toString('base64') : '',
    ])

/** Leaves so many bytes of a disk. */
function fill(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - left))
}
