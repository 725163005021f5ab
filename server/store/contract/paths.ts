import { beforeAll, describe, expect, it } from 'vitest'
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import { Statements } from '../../import/statements/statements.ts'
import type { GraphReader, GraphStore, Path, PathQuery } from '../store.ts'
import { hubKinds } from '../walkRules.ts'
import { randomFrom, randomGraph } from './randomGraph.ts'
import { change, page, said } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

const usual = {
  maxHops: 4,
  first: 10,
  through: [],
  avoid: [],
  citations: false,
  maxLinks: 50_000,
  maxMs: 60_000,
} as const

/** Ada and Bela are victims in cases that share a busy office, and a quiet lawyer whom only some may see. */
function sharedCounsel() {
  const statements = new Statements()
  const evidence = said(page(statements, 'paper'))
  const keys: Record<string, string> = {}
  const entity = (kind: EntityKind, name: string, level: Level = 0) => {
    keys[name] = statements.entity(kind, name, level)
    return keys[name]
  }
  const key = (name: string) => keys[name] as string
  const country = entity('country', 'aland')
  const article = entity('article', 'T 1')
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    statements.link('AGAINST', entity('case', name), country, evidence)
    statements.link('VIOLATED', key(name), article, { ...evidence, standing: 'found' })
    statements.link('COUNSEL', keys.office ?? entity('organisation', 'office'), key(name), evidence)
  }
  statements.link('VICTIM', entity('person', 'ada'), key('a'), evidence)
  statements.link('VICTIM', entity('person', 'bela'), key('b'), evidence)
  statements.link('COUNSEL', entity('person', 'quiet'), key('a'), evidence)
  statements.link('COUNSEL', key('quiet'), key('b'), { ...evidence, level: 1 })
  statements.link('ACTS_FOR', key('quiet'), key('office'), evidence)
  statements.link('MENTIONS', key('b'), key('a'), evidence)
  statements.link(
    'PUBLISHED',
    key('office'),
    statements.source('own', { title: 'Own', url: 'https://example.org/own' }),
    evidence,
  )
  entity('person', 'alone')
  return { operations: statements.operations, keys, key }
}

export function pathsContract(body: StoreUnderTest): void {
  describe('paths', () => {
    const { operations, keys, key } = sharedCounsel()
    const names = new Map(Object.entries(keys).map(([name, own]) => [own, name]))
    let store: GraphStore
    const as = (level: Level): GraphReader => store.as({ name: 'test', role: 'reader', level })
    const between = (level: Level, from: string, to: string, more: Partial<PathQuery> = {}) =>
      as(level).paths({ ...usual, from: key(from), to: key(to), ...more })
    const ways = async (level: Level, from: string, to: string, more: Partial<PathQuery> = {}) =>
      (await between(level, from, to, more)).paths.map((path) =>
        nodesOf(path)
          .map((own) => names.get(own))
          .join(' '),
      )

    beforeAll(async () => {
      store = await body.open()
      await store.write([change(operations)])
      return () => body.close()
    })

    it('puts what is rare for the viewer first', async () => {
      expect(await ways(1, 'ada', 'bela')).toEqual(['ada a quiet b bela', 'ada a office b bela'])
      expect(await ways(0, 'ada', 'bela')).toEqual(['ada a office b bela'])
      expect(await ways(0, 'ada', 'bela', { maxHops: 5 })).toEqual([
        'ada a office b bela',
        'ada a quiet office b bela',
      ])
    })

    it('names every link of a step, and the cost that follows from their number', async () => {
      const [path] = (await between(1, 'a', 'b')).paths
      const counts = 2 * 2 * 2 * 2
      expect(path?.cost).toBe(2000 + 250 * Math.log2(counts))
      const links = await as(1).linksByKey(path?.steps.flatMap((step) => step.links) ?? [])
      expect([...links.values()].map(({ kind }) => kind)).toEqual(['COUNSEL', 'COUNSEL'])
    })

    it('walks through what connects everything only when asked, but begins and ends there', async () => {
      expect(await ways(0, 'c', 'd')).toEqual(['c office d'])
      expect(await ways(0, 'c', 'd', { through: ['country'], maxHops: 2 })).toEqual([
        'c office d',
        'c aland d',
      ])
      expect(await ways(0, 'c', 'd', { avoid: ['organisation'] })).toEqual([])
      expect(await ways(0, 'c', 'aland', { maxHops: 1 })).toEqual(['c aland'])
      expect(await ways(0, 'T 1', 'aland', { maxHops: 2 })).toHaveLength(5)
    })

    it('walks citations only when asked', async () => {
      expect(await ways(0, 'a', 'b', { maxHops: 1 })).toEqual([])
      expect(await ways(0, 'a', 'b', { maxHops: 1, citations: true })).toEqual(['a b'])
    })

    it('finds nothing from or to what is absent, hidden or the same', async () => {
      for (const to of ['nobody', key('ada')])
        expect(await as(0).paths({ ...usual, from: key('ada'), to })).toEqual({ paths: [], stoppedBy: null })
    })

    it('says by what it was stopped, and that it was not where nothing is left', async () => {
      const stopped = async (more: Partial<PathQuery>, to = 'bela') =>
        (await between(0, 'ada', to, more)).stoppedBy
      expect(await stopped({ maxHops: 3 })).toBe('hops')
      expect(await stopped({ first: 1 })).toBe(null)
      expect(await stopped({ maxLinks: 3 })).toBe('frontier')
      expect(await stopped({ maxMs: -1 })).toBe('time')
      expect(await stopped({}, 'alone')).toBe(null)
    })
  })

  describe('paths in graphs of chance', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000)
    it(`are the best of all that there are (SEED=${seed})`, async () => {
      for (let at = 0; at < 8; at++) {
        const random = randomFrom(seed + at)
        const store = await body.open()
        await store.write([change(randomGraph(random, 4 + Math.floor(random() * 4)))])
        const level = (at % 3) as Level
        const reader = store.as({ name: 'test', role: 'reader', level })
        const graph = await everythingOf(reader)
        const keys = [...graph.kinds.keys()].sort()
        const pick = () => keys[Math.floor(random() * keys.length)] as string
        for (let pair = 0; pair < 12; pair++) {
          const query = {
            ...usual,
            from: pick(),
            to: pick(),
            maxHops: 1 + Math.floor(random() * 5),
            first: 1 + Math.floor(random() * 5),
            citations: random() < 0.5,
            through: hubKinds.filter(() => random() < 0.3),
            avoid: (['person', 'organisation', 'case'] as const).filter(() => random() < 0.1),
          }
          const { paths } = await reader.paths(query)
          expect(
            paths.map((path) => [path.cost, nodesOf(path)]),
            `SEED=${seed + at}, ${JSON.stringify(query)}`,
          ).toEqual(allPaths(graph, query).slice(0, query.first))
        }
        await body.close()
      }
    })
  })
}

const nodesOf = ({ steps }: Path): string[] => [
  ...steps.map(({ from }) => from),
  ...steps.slice(-1).map(({ to }) => to),
]

type Everything = Awaited<ReturnType<typeof everythingOf>>

async function everythingOf(reader: GraphReader) {
  const kinds = new Map<string, EntityKind>()
  for (const [kind] of await reader.counts())
    for (const { key } of (await reader.list({ kind, first: 1000 })).items) kinds.set(key, kind)
  const links = await reader.between([...kinds.keys()], 100_000)
  const count = (key: string, kind: string, end: 'from' | 'to') =>
    links.filter((link) => link.kind === kind && link[end] === key).length
  return { kinds, links, count }
}

/** Written anew from what the fields promise, not from the search: every way tried, priced and put in order. */
function allPaths({ kinds, links, count }: Everything, query: PathQuery): [number, string[]][] {
  const { from, to, maxHops, through, avoid, citations } = query
  const cited = ['generalComment', 'citedDecision']
  const isOpen = (key: string) => {
    const kind = kinds.get(key) as EntityKind
    if (key === to) return true
    return !avoid.includes(kind) && (!hubKinds.includes(kind) || through.includes(kind))
  }
  const found: [number, string[]][] = []
  const walk = (nodes: string[], cost: number) => {
    const last = nodes.at(-1) as string
    if (last === to) {
      found.push([cost, nodes])
      return
    }
    if (nodes.length > maxHops) return
    const prices = new Map<string, number>()
    for (const link of links) {
      if (link.from !== last && link.to !== last) continue
      const far = link.from === last ? link.to : link.from
      if (link.kind === 'PUBLISHED' || nodes.includes(far) || !isOpen(far)) continue
      if (
        link.kind === 'MENTIONS' &&
        !citations &&
        ![last, far].some((key) => cited.includes(kinds.get(key) ?? ''))
      )
        continue
      const price =
        1000 +
        Math.round(250 * Math.log2(count(link.from, link.kind, 'from') * count(link.to, link.kind, 'to')))
      prices.set(far, Math.min(price, prices.get(far) ?? Number.POSITIVE_INFINITY))
    }
    for (const [far, price] of prices) walk([...nodes, far], cost + price)
  }
  if (from !== to) walk([from], 0)
  return found.sort(
    ([costA, a], [costB, b]) => costA - costB || a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1),
  )
}
