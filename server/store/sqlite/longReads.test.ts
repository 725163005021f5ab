import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { randomFilters, randomFrom, randomGraph } from '../contract/randomGraph.ts'
import { firstDifference, type Questions, readEverything } from '../contract/readEverything.ts'
import { change } from '../contract/smallGraph.ts'
import { ownFolder } from '../reliability/ownFolder.ts'
import { Database } from './driver.ts'
import { LongReads } from './longReads.ts'
import { openSqlite } from './openStore.ts'

const viewer = { name: 'test', role: 'reader', level: 1 } as const

async function filledFolder() {
  const folder = ownFolder()
  const random = randomFrom(7)
  const operations = randomGraph(random, 30)
  const store = openSqlite({ folder })
  await store.write([change(operations)])
  await store.close()
  const keys = operations.filter(({ op }) => op !== 'putClaim').map(({ key }) => key)
  const filters = randomFilters(random, keys)
  const questions: Questions = { keys: keys.slice(0, 40), ids: [], texts: [], filters, pageSize: 5 }
  return { folder, questions, path: join(folder, 'dalil.sqlite') }
}

async function readsIn(path: string, manyCases: number) {
  const near = new Database(path)
  const reads = new LongReads(path, near, manyCases)
  onTestFinished(async () => {
    await reads.close()
    near.close()
  })
  return { reads, near }
}

const endless = `WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < :last) SELECT count(*) AS count FROM n`

it('answers in threads as it does without them, with as many queries', async () => {
  const { folder, questions } = await filledFolder()
  const [near, far] = [openSqlite({ folder }), openSqlite({ folder, manyCases: 0 })]
  const before = await readEverything(near.as(viewer), questions)
  expect(firstDifference(before, await readEverything(far.as(viewer), questions))).toBeUndefined()
  expect(far.queries).toBe(near.queries)
  await near.close()
  await far.close()
})

it('sees in threads what was written before', async () => {
  const { folder } = await filledFolder()
  const store = openSqlite({ folder, manyCases: 0 })
  const countCases = async () => (await store.as({ ...viewer, level: 2 }).counts()).get('case') ?? 0
  const before = await countCases()
  await store.write([change(randomGraph(randomFrom(8), 60))])
  expect(await countCases()).toBeGreaterThan(before)
  await store.close()
})

it('lets others work while a thread reads', async () => {
  const { path } = await filledFolder()
  const { reads } = await readsIn(path, 0)
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  await reads.all(endless, { last: 3_000_000 })
  clearInterval(turning)
  expect(turns).toBeGreaterThan(5)
})

it('says what was wrong with a read, and goes on', async () => {
  const { path } = await filledFolder()
  const { reads } = await readsIn(path, 0)
  await expect(reads.all('SELECT 1 FROM nowhere', {})).rejects.toThrow('no such table')
  await expect(reads.all("INSERT INTO file VALUES ('a', 'b', 'c')", {})).rejects.toThrow('readonly')
  expect(await reads.all('SELECT 1 AS one', {})).toEqual([{ one: 1 }])
})

it('answers what it was asked before it was closed', async () => {
  const { path } = await filledFolder()
  const { reads } = await readsIn(path, 0)
  const asked = Promise.all([1, 2, 3].map((last) => reads.all(endless, { last: last * 100_000 })))
  await reads.close()
  expect((await asked).flat()).toEqual([{ count: 100_000 }, { count: 200_000 }, { count: 300_000 }])
})

it('tells whoever waits when the threads cannot open the file, and has threads only where there are many cases', async () => {
  const { path } = await filledFolder()
  const near = new Database(path)
  const lost = new LongReads(`${path}/nowhere`, near, 0)
  await expect(lost.all('SELECT 1 AS one', {})).rejects.toThrow()
  await lost.close()
  const few = new LongReads(`${path}/nowhere`, near, 1_000_000)
  expect(await few.all('SELECT 1 AS one', {})).toEqual([{ one: 1 }])
  near.close()
})
