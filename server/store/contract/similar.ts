import { beforeAll, describe, expect, it } from 'vitest'
import type { EntityKind, LinkKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import { Statements } from '../../import/statements/statements.ts'
import type { Entity, GraphReader, GraphStore, Link, TraitKind } from '../store.ts'
import { randomFrom, randomGraph } from './randomGraph.ts'
import { change, page, said } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

const importance: Record<TraitKind, number> = {
  article: 1,
  act: 1,
  institution: 0.75,
  place: 0.5,
  counsel: 0.5,
  organisation: 0.5,
  outcome: 0.5,
}
const weightOf = (kind: TraitKind, cases: number, total: number) =>
  Math.round(1000 * importance[kind] * Math.log2(total / cases))

/** Eight cases, of which one shares much with "a", one little, and one only what some may see. */
function eightCases() {
  const statements = new Statements()
  const evidence = said(page(statements, 'paper'))
  const keys: Record<string, string> = {}
  const entity = (kind: EntityKind, name: string, level: Level = 0) => {
    keys[name] ??= statements.entity(kind, name, level)
    return keys[name]
  }
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) entity('case', name)
  const key = (name: string) => keys[name] as string
  const link = (kind: LinkKind, from: string, to: string, level: Level = 0) =>
    statements.link(kind, key(from), key(to), { ...evidence, level })
  for (const number of ['T 14', 'T 14(3)', 'T 14(3)(g)', 'T 7'])
    statements.fact(entity('article', number), 'number', number, evidence)
  link('PART_OF', 'T 14(3)(g)', 'T 14(3)')
  link('PART_OF', 'T 14(3)', 'T 14')
  for (const name of ['a', 'b']) link('VIOLATED', name, 'T 14(3)(g)')
  link('VIOLATED', 'c', 'T 14')
  for (const name of ['a', 'b', 'c', 'd']) link('VIOLATED', name, 'T 7')
  entity('person', 'lawyer')
  entity('organisation', 'office')
  entity('court', 'court')
  entity('place', 'hill')
  for (const name of ['a', 'd']) link('COUNSEL', 'lawyer', name)
  link('COUNSEL', 'office', 'a')
  link('SUPPORTED', 'office', 'e')
  link('HEARD', 'a', 'court')
  link('HEARD', 'f', 'court', 1)
  for (const name of ['a', 'g']) {
    statements.fact(entity('event', `arrest-${name}`), 'type', 'torture', evidence)
    link('INCIDENT', name, `arrest-${name}`)
    link('AT', `arrest-${name}`, 'hill')
  }
  for (const name of ['a', 'b', 'h']) statements.fact(key(name), 'outcome', 'violation', evidence)
  return { operations: statements.operations, keys, key }
}

export function similarContract(body: StoreUnderTest): void {
  describe('similar cases', () => {
    const { operations, keys, key } = eightCases()
    const names = new Map(Object.entries(keys).map(([name, own]) => [own, name]))
    let store: GraphStore
    const as = (level: Level): GraphReader => store.as({ name: 'test', role: 'reader', level })
    const like = async (level: Level, name: string, more: { first?: number; maxHolders?: number } = {}) =>
      (await as(level).similar({ of: [key(name)], first: 10, maxHolders: 1000, ...more })).get(key(name)) ??
      []

    beforeAll(async () => {
      store = await body.open()
      await store.write([change(operations)])
      return () => body.close()
    })

    it('weighs what two cases share by how rare it is', async () => {
      const found = (await like(0, 'a')).map(({ case: other, shared }) => [
        names.get(other),
        ...shared.map(({ kind, value, cases }) => `${kind} ${names.get(value) ?? value} ${cases}`),
      ])
      expect(found).toEqual([
        ['b', 'article T 14(3)(g) 2', 'article T 7 4', 'outcome violation 3'],
        ['g', 'act torture 2', 'place hill 2'],
        ['c', 'article T 14 3', 'article T 7 4'],
        ['d', 'article T 7 4', 'counsel lawyer 2'],
        ['e', 'organisation office 2'],
        ['h', 'outcome violation 3'],
      ])
      const [best] = await like(0, 'a')
      expect(best?.score).toBe(
        weightOf('article', 2, 8) + weightOf('article', 4, 8) + weightOf('outcome', 3, 8),
      )
      expect((await like(1, 'a')).map(({ case: other }) => names.get(other))).toContain('f')
    })

    it('shows each reason by links of both cases', async () => {
      const links = await as(0).linksByKey(
        (await like(0, 'a')).flatMap(({ shared }) => shared.flatMap((one) => one.links)),
      )
      const ends = (other: string, at: number, similar: Awaited<ReturnType<typeof like>>) =>
        similar
          .find((one) => one.case === key(other))
          ?.shared[at]?.links.map((own) => links.get(own))
          .map((link) => `${names.get(link?.from ?? '')} ${names.get(link?.to ?? '')}`)
      const similar = await like(0, 'a')
      expect(ends('g', 1, similar)?.sort()).toEqual([
        'a arrest-a',
        'arrest-a hill',
        'arrest-g hill',
        'g arrest-g',
      ])
      expect(ends('c', 0, similar)?.sort()).toEqual([
        'T 14(3) T 14',
        'T 14(3)(g) T 14(3)',
        'a T 14(3)(g)',
        'c T 14',
      ])
    })

    it('says when what is common led nowhere, and ranks the same whatever the number', async () => {
      const few = await like(0, 'a', { maxHolders: 4 })
      expect(few.map(({ complete }) => complete)).not.toContain(true)
      expect(few.map(({ case: other }) => names.get(other))).not.toContain('h')
      expect((await like(0, 'a', { first: 2 })).map(({ case: other }) => names.get(other))).toEqual([
        'b',
        'g',
      ])
    })

    it('answers for many at once as for each, and with nothing for what is absent or no case', async () => {
      const all = await as(0).similar({
        of: [key('a'), key('b'), 'nothing', key('court')],
        first: 10,
        maxHolders: 1000,
      })
      expect(all.get(key('a'))).toEqual(await like(0, 'a'))
      expect(all.get(key('b'))).toEqual(await like(0, 'b'))
      expect(all.get('nothing') ?? []).toEqual([])
      expect(all.get(key('court')) ?? []).toEqual([])
    })
  })

  describe('similar cases in graphs of chance', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000)
    it(`are those that comparing every two gives (SEED=${seed})`, async () => {
      for (let at = 0; at < 8; at++) {
        const random = randomFrom(seed + at)
        const store = await body.open()
        await store.write([change(randomGraph(random, 4 + Math.floor(random() * 8)))])
        const reader = store.as({ name: 'test', role: 'reader', level: (at % 3) as Level })
        const expected = await comparedInPairs(reader)
        const found = await reader.similar({ of: [...expected.keys()], first: 20, maxHolders: 10_000 })
        for (const [of, scores] of expected)
          expect(
            (found.get(of) ?? []).map(({ case: other, score }) => [other, score]),
            `SEED=${seed + at}, ${of}`,
          ).toEqual(scores)
        await body.close()
      }
    })
  })
}

/** Written anew from what the fields promise: every two cases compared by all their links. */
async function comparedInPairs(reader: GraphReader): Promise<Map<string, [string, number][]>> {
  const cases = (await reader.list({ kind: 'case', first: 1000 })).items
  const everything: Entity[] = []
  for (const [kind] of await reader.counts())
    everything.push(...(await reader.list({ kind, first: 1000 })).items)
  const kindOf = new Map(everything.map(({ key, kind }) => [key, kind]))
  const links = await reader.between([...kindOf.keys()], 100_000)
  const wholes = (article: string): string[] => [
    article,
    ...links
      .filter(({ kind, from }) => kind === 'PART_OF' && from === article)
      .flatMap(({ to }) => wholes(to)),
  ]
  /** Of each trait the findings that show it, or the trait itself. */
  const traitsOf = ({ key, facts }: Entity) => {
    const traits = new Map<string, Set<string>>()
    const put = (kind: TraitKind, value: string, by = value) =>
      traits.set(`${kind} ${value}`, (traits.get(`${kind} ${value}`) ?? new Set()).add(by))
    for (const link of links.filter(({ from, to }) => from === key || to === key)) putLink(link, put)
    for (const { property, value } of facts) if (property === 'outcome') put('outcome', String(value))
    return traits
  }
  const putLink = (
    { kind, from, to, key }: Link,
    put: (kind: TraitKind, value: string, by?: string) => void,
  ) => {
    if (kind === 'VIOLATED') for (const article of wholes(to)) put('article', article, key)
    if (kind === 'AT') put('place', to)
    if (kind === 'HEARD') put('institution', to)
    if (kind === 'COUNSEL' || kind === 'SUPPORTED')
      put(kindOf.get(from) === 'person' ? 'counsel' : 'organisation', from)
    if (kind !== 'INCIDENT') return
    for (const at of links) if (at.kind === 'AT' && at.from === to) put('place', at.to)
    for (const { property, value } of everything.find((one) => one.key === to)?.facts ?? [])
      if (property === 'type' && value !== 'other' && value !== 'trial') put('act', String(value))
  }
  const all = new Map(cases.map((one) => [one.key, traitsOf(one)]))
  const weights = new Map<string, number>()
  for (const traits of all.values())
    for (const name of traits.keys()) {
      const having = [...all.values()].filter((other) => other.has(name)).length
      weights.set(name, weightOf(name.split(' ')[0] as TraitKind, having, all.size))
    }
  const scoreOf = (a: Map<string, Set<string>>, b: Map<string, Set<string>>): number => {
    const shared = [...a.keys()].filter((name) => b.has(name))
    const articles = shared.filter((name) => name.startsWith('article '))
    const depth = (name: string) => wholes(name.slice('article '.length)).length
    // The narrowest first, since it has the fewest cases; each finding counts once.
    articles.sort((x, y) => (weights.get(y) ?? 0) - (weights.get(x) ?? 0) || depth(y) - depth(x))
    const counted = new Set<string>()
    const fresh = articles.filter((name) => {
      const sides = [a, b].map((side) =>
        [...(side.get(name) ?? [])].filter((finding) => !counted.has(finding)),
      )
      if (sides.some((side) => side.length === 0)) return false
      for (const finding of sides.flat()) counted.add(finding)
      return true
    })
    const others = shared.filter((name) => !name.startsWith('article '))
    return [...fresh, ...others].reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)
  }
  return new Map(
    [...all].map(([key, traits]) => [
      key,
      [...all]
        .filter(([other]) => other !== key)
        .map(([other, theirs]): [string, number] => [other, scoreOf(traits, theirs)])
        .filter(([, score]) => score > 0)
        .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
        .slice(0, 20),
    ]),
  )
}
