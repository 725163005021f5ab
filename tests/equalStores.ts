/** Both stores, holding the whole record, give equal answers to random questions at every level, byte for byte. */
import { expect, it } from 'vitest'
import { levels } from '../schema/levels.ts'
import { randomFrom } from '../server/store/contract/randomGraph.ts'
import { firstDifference, type Questions, readEverything } from '../server/store/contract/readEverything.ts'
import type { EntityFilter, GraphStore } from '../server/store/store.ts'

const QUESTIONS = 12

export function equalStores(one: () => GraphStore, other: () => GraphStore): void {
  const seed = Number(process.env.SEED ?? Date.now() % 100_000)

  it(`answers as the embedded store does (SEED=${seed})`, async () => {
    const random = randomFrom(seed)
    const { keys, ids, names, kindOf } = await contentOf(one())
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    const some = <T>(from: readonly T[], count: number): T[] =>
      Array.from({ length: count }, () => pick(from))
    const linked = [...kindOf].filter(([, kind]) => kind !== 'source' && kind !== 'event').map(([key]) => key)
    for (let at = 0; at < QUESTIONS; at++) {
      const filters: EntityFilter[] = [
        {},
        {
          linkedTo: [
            {
              anyOf: some(linked, 3).map((key) => ({ key })),
              facet: pick(['country', 'article', 'counsel']),
            },
          ],
        },
        {
          values: [
            { property: 'outcome', anyOf: some(['violation', 'inadmissible', 'no violation', null], 2) },
          ],
          dates: [
            {
              property: 'decided',
              earliest: 13_000,
              latest: 13_000 + Math.floor(random() * 5000),
              certain: random() < 0.5,
            },
          ],
        },
      ]
      const questions: Questions = {
        keys: some(keys, 25),
        ids: some(ids, 15),
        texts: some(names, 4).map((name) => name.slice(0, 3 + Math.floor(random() * name.length))),
        filters,
        kinds:
          at === 0
            ? [...new Set(kindOf.values())].filter((kind) => kind !== 'source')
            : [pick([...new Set(kindOf.values())].filter((kind) => kind !== 'source'))],
        history: true,
        pageSize: at === 0 ? 400 : 3 + Math.floor(random() * 90),
      }
      for (const level of at === 0 ? [0 as const] : levels) {
        const viewer = { name: 'test', role: 'reader', level } as const
        const [expected, found] = await Promise.all([
          readEverything(one().as(viewer), questions),
          readEverything(other().as(viewer), questions),
        ])
        expect(
          firstDifference(expected, found),
          `SEED=${seed}, question ${at}, level ${level}`,
        ).toBeUndefined()
      }
    }
  })

  it('exports the same', async () => {
    const rows = async (store: GraphStore) => {
      const all: string[] = []
      for await (const row of store.exportRows()) all.push(row)
      return all
    }
    expect(await rows(other())).toEqual(await rows(one()))
  })
}

async function contentOf(store: GraphStore) {
  const keys: string[] = []
  const ids: string[] = []
  const names: string[] = []
  const kindOf = new Map<string, Parameters<ReturnType<GraphStore['as']>['list']>[0]['kind']>()
  for await (const row of store.exportRows()) {
    const operation = JSON.parse(row)
    if (operation.op === 'putEntity' || operation.op === 'putLink') keys.push(operation.key)
    if (operation.op === 'putEntity') kindOf.set(operation.key, operation.kind)
    if (operation.property === 'id') ids.push(operation.value)
    if (operation.property === 'name' && operation.value.text) names.push(operation.value.text)
  }
  return { keys, ids, names, kindOf }
}
