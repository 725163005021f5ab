import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Level } from '../../schema/levels.ts'
import { change, sampleStatements } from './contract/smallGraph.ts'
import { type SelectionQuery, selectionOf } from './selectionOf.ts'
import { sqliteUnderTest } from './sqlite/sqliteUnderTest.ts'
import type { GraphStore } from './store.ts'

const body = sqliteUnderTest()
let store: GraphStore
beforeAll(async () => {
  store = await body.open()
  await store.write([change(sampleStatements().statements.operations)])
})
afterAll(() => body.close())

const select = async (level: Level, more: Partial<SelectionQuery> = {}) => {
  const reader = store.as({ name: 'V', role: 'reader', level })
  const query = {
    filter: {},
    kinds: ['AGAINST', 'COUNSEL', 'AT'],
    most: 2000,
    mostCases: 400,
    mostLinksOfCase: 60,
  } as const
  const { nodes, links, leftOut } = await selectionOf(reader, { ...query, ...more })
  return { ids: nodes.map(({ id }) => id), links: links.length, leftOut }
}
const nothing = { cases: 0, nodes: 0, links: 0 }

test('draws cases and what they share, the most shared first, as each level sees it', async () => {
  expect(await select(0)).toEqual({
    ids: ['case:first-v-aland', 'person:lawyer', 'country:AAA'],
    links: 2,
    leftOut: nothing,
  })
  const all = await select(2)
  expect(all.ids).toContain('place:hill')
  expect(all).toMatchObject({ links: 5, leftOut: nothing })
})

test('leaves out whole things where there is no room, the least shared ones, and counts them', async () => {
  const small = await select(2, { most: 6 })
  expect(small.ids).toHaveLength(3)
  expect(small.ids).not.toContain('place:hill')
  expect(small.leftOut).toEqual({ cases: 0, nodes: 2, links: 3 })
  expect((await select(2, { mostCases: 1 })).leftOut.cases).toBe(1)
})
