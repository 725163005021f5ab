import { expect, it } from 'vitest'
import type { Receipt } from '../changeSet.ts'
import { randomFrom } from '../contract/randomGraph.ts'
import { exported } from '../contract/writes.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import { exportOf } from './exportOf.ts'
import { numberedSet } from './numberedSet.ts'
import { ownFolder } from './ownFolder.ts'
import { seedOfRun } from './seedOfRun.ts'
import { startWriter } from './startWriter.ts'

const writers = 4
const each = 300

it(`loses no write of ${writers} processes that write ${each} times each`, async () => {
  const folder = ownFolder()
  const started = Array.from({ length: writers }, (_, writer) => startWriter(folder, writer, each, writers))
  for (const { ended } of started) {
    const { ids, code, complaint } = await ended
    expect([code, complaint, ids.length]).toEqual([0, '', each])
  }
  const own = Array.from({ length: each }, (_, number) => number).filter((number) => number % 10 !== 9)
  const sets = Array.from({ length: writers }, (_, writer) =>
    own.map((number) => numberedSet(writer, number)),
  ).flat()
  const store = openSqlite({ folder })
  expect((await store.head()).seq).toBe(sets.length)
  expect(await store.verify()).toEqual([])
  expect(await exported(store)).toEqual(await exportOf(sets))
  await store.close()
})

it(`records a change set once, by however many connections it comes how often (SEED=${seedOfRun})`, async () => {
  const random = randomFrom(seedOfRun)
  const folder = ownFolder()
  const stores = Array.from({ length: 4 }, () => openSqlite({ folder }))
  const sets = Array.from({ length: 40 }, (_, number) => numberedSet(0, number))
  const sent = sets
    .flatMap((set) => Array.from({ length: 1 + Math.floor(random() * 5) }, () => set))
    .map((set) => ({ set, place: random(), store: stores[Math.floor(random() * stores.length)] }))
    .sort((a, b) => a.place - b.place)
  const receipts = (await Promise.all(sent.map(({ set, store }) => store?.write([set])))).flat() as Receipt[]
  for (const { id } of sets) {
    const ofOne = receipts.filter((receipt) => receipt.id === id)
    expect(ofOne.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(new Set(ofOne.map(({ seq }) => seq)).size).toBe(1)
  }
  expect((await stores[0]?.head())?.seq).toBe(sets.length)
  expect(await stores[0]?.verify()).toEqual([])
  for (const store of stores) await store.close()
})
