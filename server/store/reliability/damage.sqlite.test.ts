import { appendFileSync, cpSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { randomFrom, randomGraph } from '../contract/randomGraph.ts'
import { firstDifference } from '../contract/readEverything.ts'
import { change } from '../contract/smallGraph.ts'
import { Database } from '../sqlite/driver.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import type { GraphStore } from '../store.ts'
import { contentOf } from './contentOf.ts'
import { ownFolder, untilAllTests } from './ownFolder.ts'
import { seedOfRun } from './seedOfRun.ts'

const rounds = Number(process.env.DALIL_DAMAGE_ROUNDS ?? 80)
const changes = 1000

/** What a store in a damaged folder says of itself: complaints, or, where it has none, its content. */
async function findingsIn(folder: string): Promise<{ complaints: string[]; content?: Map<string, string> }> {
  let store: GraphStore
  try {
    store = openSqlite({ folder })
  } catch (error) {
    return { complaints: [(error as Error).message] }
  }
  try {
    const problems = await store.verify()
    if (problems.length > 0)
      return { complaints: problems.map(({ where, sentence }) => `${where}: ${sentence}`) }
    return { complaints: [], content: await contentOf(store) }
  } finally {
    await store.close()
  }
}

const copyOf = (folder: string): string => {
  const copy = ownFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

describe('bytes', () => {
  /** Files as they lie there while a store is open, and after it was closed. */
  const [running, closed] = [untilAllTests(), untilAllTests()]
  let before: Map<string, string>

  beforeAll(async () => {
    const store = openSqlite({ folder: closed })
    for (let at = 0; at < 8; at++) {
      const operations = randomGraph(randomFrom(at), 3)
      await store.write([change(at % 4 === 3 ? [...operations, ...removalOfSome(operations)] : operations)])
    }
    before = await contentOf(store)
    cpSync(closed, running, { recursive: true })
    await store.close()
    const database = new Database(join(closed, 'dalil.sqlite'))
    database.run('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
  })

  const placeIn = (bytes: Buffer, random: () => number) => Math.floor(random() * bytes.length)
  const damages: Record<string, (file: string, random: () => number) => void> = {
    flips(file, random) {
      const bytes = readFileSync(file)
      for (let flips = 1 + Math.floor(random() * 8); flips > 0; flips--) {
        const at = placeIn(bytes, random)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      }
      writeFileSync(file, bytes)
    },
    'zeroes in': (file, random) => {
      const bytes = readFileSync(file)
      const at = placeIn(bytes, random)
      writeFileSync(file, bytes.fill(0, at, Math.min(at + 512, bytes.length)))
    },
    'the end cut off': (file, random) => truncateSync(file, Math.floor(random() * statSync(file).size)),
    'something appended to': (file, random) => appendFileSync(file, String(random()).repeat(100)),
  }
  const files: [string, string][] = [
    [closed, 'dalil.sqlite'],
    [running, 'dalil.sqlite'],
    [running, 'dalil.sqlite-wal'],
    [closed, 'dalil.head'],
  ]

  it.each(Object.entries(damages))(
    `%s a file never go unnoticed (SEED=${seedOfRun})`,
    async (name, damage) => {
      const random = randomFrom(seedOfRun)
      let noticed = 0
      for (let round = 0; round < rounds / 4; round++) {
        const [folder, file] = files[round % files.length] as [string, string]
        const copy = copyOf(folder)
        damage(join(copy, file), random)
        const { complaints, content } = await findingsIn(copy)
        const what = `round ${round}: ${name} ${file}`
        if (content) expect(firstDifference(before, content), what).toBeUndefined()
        else noticed++
        for (const complaint of complaints) expect(complaint, what).toMatch(/^\S.*\.$/)
      }
      if (name !== 'something appended to') expect(noticed).toBeGreaterThan(0)
    },
  )
})

const removalOfSome = (operations: ReturnType<typeof randomGraph>) =>
  operations
    .filter(({ op }) => op === 'putLink')
    .slice(0, 2)
    .map(({ key }) => ({ op: 'remove' as const, key }))

describe(`one of ${changes} changes`, () => {
  const folder = untilAllTests()

  beforeAll(async () => {
    const store = openSqlite({ folder })
    const person = (at: number) =>
      change([{ op: 'putEntity', key: `person-${at}`, kind: 'person', level: 0 }])
    await store.write(Array.from({ length: changes }, (_, at) => person(at)))
    expect(await store.verify()).toEqual([])
    await store.close()
  })

  type Wound = { sql: string; more?: Record<string, number> }
  const wounds: Record<string, (at: number, random: () => number) => Wound> = {
    'whose body has another letter': () => ({ sql: flipped('body') }),
    'whose author was replaced': () => ({
      sql: `UPDATE change SET texts = replace(texts, 'tester', 'taster') WHERE seq = :at`,
    }),
    'whose texts have another letter': () => ({ sql: flipped('texts') }),
    'whose hash has another letter': () => ({ sql: flipped('hash') }),
    'whose id has another letter': () => ({ sql: flipped('id') }),
    'whose time has another letter': () => ({ sql: flipped('at') }),
    'whose body is cut short': () => ({
      sql: 'UPDATE change SET body = substr(body, 1, 40) WHERE seq = :at',
    }),
    'whose texts are cut short': () => ({
      sql: 'UPDATE change SET texts = substr(texts, 1, 40) WHERE seq = :at',
    }),
    'that is deleted': () => ({ sql: 'DELETE FROM change WHERE seq = :at' }),
    'that is deleted with all after it': () => ({ sql: 'DELETE FROM change WHERE seq >= :at' }),
    'that changed places with a later one': (at, random) => ({
      sql: `UPDATE change SET body = other.body, texts = other.texts, hash = other.hash, at = other.at
        FROM change AS other WHERE change.seq IN (:at, :other) AND other.seq = :at + :other - change.seq`,
      more: { other: at + Math.ceil(random() * (changes - 1 - at)) },
    }),
  }

  it.each(Object.entries(wounds))(
    `%s is named as the first bad one (SEED=${seedOfRun})`,
    async (name, wound) => {
      const random = randomFrom(seedOfRun)
      const last = name.includes('later') ? changes - 2 : changes
      for (const at of [1, 1 + Math.floor(random() * last), 1 + Math.floor(random() * last), last]) {
        const copy = copyOf(folder)
        const database = new Database(join(copy, 'dalil.sqlite'))
        const { sql, more } = wound(at, random)
        database.run(sql, { at, ...more })
        database.close()
        const { complaints } = await findingsIn(copy)
        expect(complaints[0], `change ${at}`).toMatch(new RegExp(`^change ${at}\\b`, 'i'))
      }
    },
  )
})

/** One letter in the middle of a column, replaced by another. */
const flipped = (column: string): string =>
  `UPDATE change SET ${column} = substr(${column}, 1, length(${column}) / 2)
     || iif(substr(${column}, length(${column}) / 2 + 1, 1) = 'a', 'b', 'a')
     || substr(${column}, length(${column}) / 2 + 2) WHERE seq = :at`

describe('a table by which reads find things', () => {
  const folder = untilAllTests()

  beforeAll(async () => {
    const store = openSqlite({ folder })
    await store.write([change(randomGraph(randomFrom(1), 5))])
    await store.close()
  })

  it("is compared by the database itself with the database's own index", async () => {
    const copy = copyOf(folder)
    const file = join(copy, 'dalil.sqlite')
    const database = new Database(file)
    database.run('PRAGMA wal_checkpoint(TRUNCATE)')
    const [index] = database.all("SELECT rootpage FROM sqlite_schema WHERE name = 'claim_about'", {})
    const claims = database.all('SELECT key FROM claim', {}).map(({ key }) => String(key))
    database.close()
    const bytes = readFileSync(file)
    const page = (Number(index?.rootpage) - 1) * 4096
    const places = claims.map((key) => bytes.indexOf(key, page))
    const place = places.find((at) => at > page && at < page + 4096) as number
    writeFileSync(file, bytes.fill('~', place, place + 1))
    const { complaints } = await findingsIn(copy)
    expect(complaints.join('\n')).toMatch(/claim_about/)
  })

  it.each([
    'DELETE FROM entity_sort WHERE one_of_them',
    "UPDATE entity_sort SET sort = 'zz' WHERE one_of_them",
    'UPDATE entity_sort SET hi = 1 WHERE hi = 2',
    "INSERT INTO entity_sort VALUES ('case', 'a', 'nobody', 0, 2)",
    'DELETE FROM entity_id WHERE one_of_them',
    "UPDATE entity_id SET id = 'person:other' WHERE one_of_them",
    'DELETE FROM entity_value WHERE one_of_them',
    'UPDATE entity_value SET earliest = earliest + 1',
    'DELETE FROM link_end WHERE one_of_them',
    "UPDATE link_end SET kind = 'SUPPORTED' WHERE kind = 'COUNSEL'",
    'UPDATE link_end SET lo = 0 WHERE lo = 1',
    "INSERT INTO link_end SELECT owner, kind, direction, sort, 'no link', lo, hi, far, standing FROM link_end LIMIT 1",
    'UPDATE claim SET seen = 0 WHERE seen = 2',
    "UPDATE claim SET about = 'nobody' WHERE one_of_them",
    'UPDATE claim SET row = substr(row, 1, 30) WHERE one_of_them',
    'UPDATE entity SET views = substr(views, 1, 30) WHERE one_of_them',
    'UPDATE entity SET seq = 99 WHERE one_of_them',
    "INSERT INTO tombstone VALUES ('nobody', 1, 'removed', NULL)",
  ])('is compared with what it follows from: %s', async (wound) => {
    const copy = copyOf(folder)
    const database = new Database(join(copy, 'dalil.sqlite'))
    const table = /(?:FROM|UPDATE|INTO) (\w+)/.exec(wound)?.[1] ?? ''
    const key = table === 'link_end' ? 'link' : 'key'
    database.run(wound.replace('one_of_them', `${key} = (SELECT ${key} FROM ${table} LIMIT 1)`))
    expect(database.all('SELECT changes() AS changed', {})[0]?.changed).toBeGreaterThan(0)
    database.close()
    const { complaints } = await findingsIn(copy)
    expect(complaints).not.toEqual([])
    expect(complaints.join('\n')).toMatch(/entity|link|claim|tombstone/)
  })
})
