/** The questions people come with: each is one document, whose answer over the whole record is reckoned here by another way. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf } from '../server/cost.ts'
import { schema } from '../server/graphql/schema.ts'
import { limits } from '../server/limits.ts'
import type { askingOf } from './askGraphql.ts'
import { type SeedCase, seedCases } from './seedCases.ts'

const folder = 'server/graphql/examples'
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
const textOf = (number: number) =>
  readFileSync(join(folder, files.find((name) => Number(name.slice(0, 2)) === number) as string), 'utf8')
/** Reckoned from the case files by a program of its own; `about` in the file says how. */
const answers = JSON.parse(readFileSync('tests/answers.json', 'utf8'))

type Node = { id: string; label: string; [field: string]: unknown }
type Cases = { totalCount: number; nodes: Node[] }
const bare = ({ id }: { id: string }) => id.replace(/^\w+:/, '')
const idsOf = ({ nodes }: { nodes: Node[] }) => nodes.map(bare)
const seedIds = (fits: (one: SeedCase) => unknown) => seedCases.filter((one) => fits(one)).map(({ id }) => id)
const sorted = (ids: readonly string[]) => [...ids].sort()

export function exampleQuestions(ask: () => ReturnType<typeof askingOf>['ask']): void {
  const answer = <T>(number: number) => ask()<T>(textOf(number))

  describe('the questions people come with', () => {
    it('are one document each, within half of what a query may cost', () => {
      expect(files).toHaveLength(18)
      const tooDear: Record<string, number> = {}
      for (const name of files) {
        const { definitions } = parse(readFileSync(join(folder, name), 'utf8'))
        const operations = definitions.filter(
          (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
        )
        const fragments = new Map(
          definitions
            .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
            .map((one) => [one.name.value, one]),
        )
        expect(operations, name).toHaveLength(1)
        const operation = operations[0] as OperationDefinitionNode
        const cost = costOf({ schema, operation, fragments, variables: {} }, limits.cost * 10)
        if (cost > limits.cost / 2) tooDear[name] = cost
      }
      expect(tooDear).toEqual({})
    })

    it('1: the cases of an organisation', async () => {
      const { cases } = await answer<{ cases: { nodes: (Node & { country: Node; outcome: string })[] } }>(1)
      const found = cases.nodes.map((one) => [bare(one), { state: bare(one.country), outcome: one.outcome }])
      expect(Object.fromEntries(found)).toEqual(answers['1'])
    })

    it('2: breaches of an article, its paragraphs included, in order of decision', async () => {
      const { torture, fairTrial } = await answer<{ torture: Cases; fairTrial: Cases }>(2)
      expect(idsOf(torture)).toEqual(answers['2']['UNCAT 12'])
      expect(sorted(idsOf(fairTrial))).toEqual(sorted(answers['2']['ICCPR 14 with its paragraphs']))
    })

    it('3: money that courts at home ordered after a decision', async () => {
      const { cases } = await answer<{ cases: Cases }>(3)
      const paid = ({ implementation }: SeedCase) =>
        implementation?.some(
          ({ status, what }) =>
            ['partial', 'implemented'].includes(status) && /\b(award|compensation)/i.test(what),
        )
      expect(sorted(idsOf(cases))).toEqual(sorted(seedIds(paid)))
      const gerasimov = cases.nodes.find(({ id }) => id === 'case:gerasimov-v-kazakhstan')
      expect(gerasimov?.ladder).toContainEqual(
        expect.objectContaining({ amount: 2_000_000, currency: 'KZT', date: '2013-11' }),
      )
    })

    it('4: what was asked and is not known to have been done, oldest first', async () => {
      const { cases } = await answer<{ cases: { nodes: (Node & { decided: string | null })[] } }>(4)
      const open = ({ state, remedies, implementation }: SeedCase) =>
        state === 'KGZ' && remedies?.length && !implementation?.some(({ status }) => status === 'implemented')
      expect(sorted(idsOf(cases))).toEqual(sorted(seedIds(open)))
      const dates = cases.nodes.flatMap(({ decided }) => decided ?? [])
      expect(dates).toEqual(sorted(dates))
    })

    it('5: what cites what', async () => {
      type Citing = { from: Node; attributes: { name: string; value: string }[] }
      const { node } = await answer<{
        node: { citedBy: { nodes: Citing[] }; standsOn: { nodes: { to: { standsOn: object } }[] } }
      }>(5)
      const found = new Map<string, string[]>()
      for (const { from, attributes } of node.citedBy.nodes) {
        const paragraph = attributes.find(({ name }) => name === 'paragraph')?.value ?? ''
        found.set(bare(from), [...(found.get(bare(from)) ?? []), paragraph].sort())
      }
      expect(Object.fromEntries(found)).toEqual(answers['5'])
      expect(node.standsOn.nodes.length).toBeGreaterThan(0)
    })

    it('6: interim measures that were not respected', async () => {
      const { cases } = await answer<{ cases: Cases }>(6)
      expect(sorted(idsOf(cases))).toEqual(answers['6'])
    })

    it('7: how two people are connected', async () => {
      const { paths } = await answer<{
        paths: { paths: { steps: { link: { claims: { nodes: object[] } } }[] }[] }
      }>(7)
      expect(paths.paths.length).toBeGreaterThan(0)
      for (const { link } of paths.paths.flatMap(({ steps }) => steps))
        expect(link.claims.nodes.length).toBeGreaterThan(0)
    })

    it('8: who takes cases, and with what result', async () => {
      type Row = {
        values: { entity: Node | null }[]
        cases: number
        outcomes: { outcome: string | null; count: number }[]
      }
      const { stats } = await answer<{ stats: { cases: number; complete: boolean; rows: Row[] } }>(8)
      const all = seedCases.filter(({ state }) => state === 'TKM')
      const counsel = (one: SeedCase) =>
        new Set((one.counsel ?? []).flatMap(({ person, org }) => [person, org]).filter(Boolean))
      const expected = new Map<string, number>()
      for (const one of all)
        for (const id of counsel(one)) expected.set(id as string, (expected.get(id as string) ?? 0) + 1)
      expect([stats.cases, stats.complete]).toEqual([all.length, true])
      const named = stats.rows.filter(({ values }) => values[0]?.entity)
      expect(
        Object.fromEntries(named.map(({ values, cases }) => [bare(values[0]?.entity as Node), cases])),
      ).toEqual(Object.fromEntries(expected))
      for (const { cases, outcomes } of stats.rows)
        expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(cases)
    })

    it('9: the courts and prosecutors of the most cases', async () => {
      const { overview, cases } = await answer<{
        overview: { mostConnected: { cases: number; entity: Node }[] }
        cases: Cases
      }>(9)
      const casesOf = (institution: string) =>
        seedIds(({ domestic }) => domestic?.some((step) => step.institution === institution))
      const [first] = overview.mostConnected
      expect(first?.cases).toBe(casesOf(bare(first?.entity as Node)).length)
      expect(sorted(idsOf(cases))).toEqual(sorted(casesOf('kgz-supreme-court')))
    })

    it('10: the cases most like another, each with reasons', async () => {
      const { node } = await answer<{ node: { similar: { score: number; reasons: object[] }[] } }>(10)
      expect(node.similar).toHaveLength(5)
      for (const { reasons } of node.similar) expect(reasons.length).toBeGreaterThan(0)
    })

    it('11: separate opinions', async () => {
      const { entities } = await answer<{
        entities: { totalCount: number; nodes: { type: string; writers: Node[]; cases: Node[] }[] }
      }>(11)
      const expected = seedCases.flatMap(({ id, opinions }) =>
        (opinions ?? []).map(({ kind, members }) =>
          [id, kind, ...sorted((members ?? []).map(({ person }) => person))].join(' '),
        ),
      )
      const found = entities.nodes.map(({ type, writers, cases }) =>
        [bare(cases[0] as Node), type, ...sorted(writers.map(bare))].join(' '),
      )
      expect(sorted(found)).toEqual(sorted(expected))
    })

    it('12: how long it takes, by State and body', async () => {
      type Row = {
        values: { entity: Node }[]
        durations: { known: number; medianYears: number; longest: { minDays: number; case: Node } }
      }
      const { byState, byStateAndBody } = await answer<{
        byState: { rows: Row[] }
        byStateAndBody: { rows: Row[] }
      }>(12)
      const medians = byState.rows.map(({ values, durations }) => [
        bare(values[0]?.entity as Node),
        durations.medianYears,
      ])
      expect(Object.fromEntries(medians)).toEqual(
        answers['12']['median calendar years from submission to decision'],
      )
      const pairs = new Set(seedCases.map(({ state, body }) => `${state} ${body}`))
      expect(
        byStateAndBody.rows.map(({ values }) => values.map((one) => bare(one.entity)).join(' ')).sort(),
      ).toEqual([...pairs].sort())
    })

    it('13: what happened at a place', async () => {
      const { events, cases } = await answer<{ events: Cases; cases: Cases }>(13)
      const there = seedCases.flatMap((one) => (one.events ?? []).filter(({ place }) => place === 'andijan'))
      expect(events.totalCount).toBe(there.length)
      expect(events.nodes.flatMap(({ date }) => date ?? [])).toEqual(
        there.flatMap(({ date }) => date ?? []).sort(),
      )
      expect(sorted(idsOf(cases))).toEqual(sorted(seedIds(({ places }) => places?.includes('andijan'))))
    })

    it('14: complaints that failed because remedies at home were not exhausted', async () => {
      const { cases } = await answer<{ cases: Cases }>(14)
      const failed = ({ inadmissible }: SeedCase) =>
        inadmissible?.some(
          ({ reason, articles }) => articles && reason?.includes('domestic remedies not exhausted'),
        )
      expect(sorted(idsOf(cases))).toEqual(sorted(seedIds(failed)))
    })

    it('15: since when one may complain, and who came too early', async () => {
      const { countries, tooEarly } = await answer<{
        countries: { links: { nodes: object[] } }[]
        tooEarly: Cases
      }>(15)
      for (const { links } of countries) expect(links.nodes.length).toBeGreaterThan(0)
      const early = ({ inadmissible }: SeedCase) =>
        inadmissible?.some(({ reason }) => reason?.startsWith('before the '))
      expect(sorted(idsOf(tooEarly))).toEqual(sorted(seedIds(early)))
    })

    it('16: what the sources disagree on', async () => {
      const { events, cases } = await answer<{ events: Cases; cases: Cases }>(16)
      const dates = seedCases.flatMap((one) =>
        (one.events ?? []).filter(({ also }) => also?.some(({ field }) => field === 'date')),
      )
      expect(events.totalCount).toBe(dates.length)
      const decided = seedIds(({ also }) => also?.some(({ field }) => field === 'decided'))
      expect(idsOf(cases)).toEqual(expect.arrayContaining(decided))
    })

    it('17: cases that rest on a single source, and what is new', async () => {
      const { cases, changes } = await answer<{ cases: Cases; changes: { totalCount: number } }>(17)
      expect(sorted(idsOf(cases))).toEqual(sorted(seedIds(({ sources }) => sources.length === 1)))
      expect(changes.totalCount).toBeGreaterThan(0)
    })

    it('18: conscientious objectors', async () => {
      const { cases } = await answer<{ cases: Cases }>(18)
      const objectors = seedIds(
        ({ state, subject }) => state === 'TKM' && /Jehovah|military service|conscien/i.test(subject ?? ''),
      )
      expect(idsOf(cases)).toEqual(expect.arrayContaining(objectors))
      for (const id of idsOf(cases).filter((one) => !objectors.includes(one)))
        expect(JSON.stringify(seedCases.find((one) => one.id === id))).toMatch(/Jehovah|military service/i)
    })
  })
}
