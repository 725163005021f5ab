/** What the whole record must answer, through GraphQL, over whichever store holds it. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFiles } from '../server/import/collectFiles.ts'
import { importFiles } from '../server/import/importFiles.ts'
import type { GraphStore } from '../server/store/store.ts'
import { askingOf } from './askGraphql.ts'
import { exampleQuestions } from './exampleQuestions.ts'
import { oneQueryALevel } from './oneQueryALevel.ts'

const expected = JSON.parse(readFileSync('seed/expected.json', 'utf8'))

type Facets = { field: string; values: { id: string; count: number }[]; more: number }[]
const countsOf = (facets: Facets, field: string): Record<string, number> =>
  Object.fromEntries(
    facets
      .find((facet) => facet.field === field)
      ?.values.map(({ id, count }) => [id.replace(/^\w+:/, ''), count]) ?? [],
  )

export function recordContract(open: () => Promise<GraphStore>, close: () => Promise<void>): void {
  describe('the whole record', () => {
    let store: GraphStore
    let ask: ReturnType<typeof askingOf>['ask']

    beforeAll(async () => {
      store = await open()
      const { problems } = await importFiles(readFiles(['seed']), store)
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      ;({ ask } = askingOf(store))
      return close
    })

    it('counts what its files hold', async () => {
      const { overview } = await ask<{
        overview: { cases: number; counts: { kind: string; count: number }[]; facets: Facets }
      }>('{ overview { cases counts { kind count } facets { field more values { id count } } } }')
      const kinds = Object.fromEntries(overview.counts.map(({ kind, count }) => [kind, count]))
      expect(overview.cases).toBe(expected.cases.total)
      expect(countsOf(overview.facets, 'country')).toEqual(expected.cases.by_state)
      expect(countsOf(overview.facets, 'body')).toEqual(expected.cases.by_body)
      const { 'not given': _notGiven, ...outcomes } = expected.cases.by_outcome
      expect(countsOf(overview.facets, 'outcome')).toEqual(outcomes)
      expect(countsOf(overview.facets, 'stage')).toEqual(expected.cases.by_stage)
      expect(kinds).toMatchObject({
        person: expected.people.distinct,
        organisation: expected.organisations.in_registry,
        court: expected.courts.in_registry,
        stateBody: expected.state_bodies.in_registry,
        place: expected.places,
        treaty: expected.treaties,
        treatyBody: expected.treaty_bodies,
        country: expected.countries,
        event: expected.events,
        measure: expected.implementation_steps,
        interimMeasure: expected.interim_measures.cases,
        opinion: expected.opinions.entries,
        generalComment: expected.general_comments.distinct,
        // The 329 of the files are 328 where they are joined by any number that they share.
        citedDecision: expected.citations.decisions_cited_outside_this_set - 1,
      })
    })

    it('counts articles with their paragraphs', async () => {
      const { overview } = await ask<{ overview: { facets: Facets } }>(
        '{ overview { facets { field more values { id count } } } }',
      )
      const violated = countsOf(overview.facets, 'article')
      for (const [id, count] of Object.entries(violated)) {
        const { cases } = await ask<{ cases: { totalCount: number } }>(
          'query ($id: ID!) { cases(filter: { linkedTo: [[{ id: $id, kinds: [VIOLATED] }]] }, first: 1) { totalCount } }',
          { id: `article:${id}` },
        )
        expect(cases.totalCount, id).toBe(count)
      }
      for (const { id, cases } of expected.whole_articles_most_often_found_violated)
        expect(violated[id], id).toBe(cases)
    })

    it('tells which cases say nothing of how they ended', async () => {
      const { cases } = await ask<{ cases: { totalCount: number } }>(
        '{ cases(filter: { outcomeMissing: true }, first: 1) { totalCount } }',
      )
      expect(cases.totalCount).toBe(expected.cases.by_outcome['not given'])
    })

    it('shows the whole way of Gerasimov v. Kazakhstan, each step with its source', async () => {
      type Step = {
        lane: string
        date: string | null
        amount: number | null
        currency: string | null
        entity: { id: string; facts: { claims: Sourced[] }[] }
        link: { claims: { nodes: Sourced[] } }
      }
      type Sourced = { source: { address: string | null } }
      const { node } = await ask<{ node: { ladder: Step[] } }>(
        `{ node(id: "case:gerasimov-v-kazakhstan") { ... on Case { ladder { lane date amount currency
            entity { id facts { claims { source { address } } } } link { claims { nodes { source { address } } } } } } } }`,
      )
      const way = node.ladder.filter(({ lane }) => lane === 'domestic' || lane === 'treatyBody')
      expect(
        way.map(({ date, entity, amount, currency }) => [
          entity.id.replace(/\.event-.*/, ''),
          date,
          amount,
          currency,
        ]),
      ).toEqual([
        ['state:kostanay-southern-police', null, null, null],
        ['state:kostanay-city-prosecutor', null, null, null],
        ['state:kostanay-police', null, null, null],
        ['event:gerasimov-v-kazakhstan', '2010-04-22', null, null],
        ['event:gerasimov-v-kazakhstan', '2012-05-24', null, null],
        ['court:kostanay-city-court', '2013-11', 2_000_000, 'KZT'],
        ['court:kostanay-regional-court', '2014-01-23', 2_000_000, 'KZT'],
      ])
      expect(node.ladder.at(-1)).toMatchObject({ lane: 'measure', date: '2015-09' })
      for (const step of node.ladder) expect(step.link.claims.nodes.length).toBeGreaterThan(0)
    })

    it.each(['Герасимов', 'Gerasimof', 'gerasimov aleksandr'])(
      'finds Alexander Gerasimov first when asked for %s',
      async (text) => {
        const { search } = await ask<{ search: { nodes: { entity: { id: string } }[] } }>(
          'query ($text: String!) { search(text: $text, first: 3) { nodes { entity { id } } } }',
          { text },
        )
        expect(search.nodes[0]?.entity.id).toBe('person:alexander-gerasimov')
      },
    )

    it('connects Alexander Gerasimov with Azimjan Askarov over those who were counsel in both cases, and says who says so', async () => {
      type Step = { sentence: string; link: { claims: { nodes: { source: { address: string | null } }[] } } }
      const { paths } = await ask<{
        paths: { complete: boolean; paths: { sentence: string; steps: Step[] }[] }
      }>(
        `{ paths(from: "person:alexander-gerasimov", to: "person:azimjan-askarov", maxHops: 5) { complete
            paths { sentence steps { sentence link { claims { nodes { source { address } } } } } } } }`,
      )
      expect(paths.paths[0]?.sentence).toBe(
        'Alexander Gerasimov is a victim in Gerasimov v. Kazakhstan, which has as counsel Open Society Justice Initiative, which was counsel in Askarov v. Kyrgyzstan, which has as victim Azimjan Askarov.',
      )
      for (const { link } of paths.paths.flatMap(({ steps }) => steps))
        expect(link.claims.nodes[0]?.source.address).toBeTruthy()
    })

    it('finds the other deaths in custody most like Akmatov v. Kyrgyzstan, each for reasons with a source', async () => {
      type Reason = { kind: string; weight: number; links: object[]; claims: object[] }
      // Outside a request, which has its time: a server that has just started still plans its queries.
      await store
        .as({ name: 'test', role: 'reader', level: 0 })
        .similar({ of: ['none'], first: 1, maxHolders: 1 })
      const { node } = await ask<{
        node: { similar: { score: number; complete: boolean; case: { id: string }; reasons: Reason[] }[] }
      }>(
        `{ node(id: "case:akmatov-v-kyrgyzstan") { ... on Case { similar(first: 4) { score complete case { id }
            reasons { kind weight links { id } claims { id } } } } } }`,
      )
      expect(node.similar.map((one) => one.case.id).sort()).toEqual([
        'case:akunov-v-kyrgyzstan',
        'case:alimov-v-kyrgyzstan',
        'case:ernazarov-v-kyrgyzstan',
        'case:zhumbaeva-v-kyrgyzstan',
      ])
      for (const { score, complete, reasons } of node.similar) {
        expect(complete).toBe(true)
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6)
        for (const { links, claims } of reasons)
          expect(links.length + claims.length).toBeGreaterThanOrEqual(2)
      }
    })

    it('gives a source for every link and every property', async () => {
      const claims = new Map<string, Set<string | null>>()
      const things: { key: string; op: string }[] = []
      const values = new Set<string>()
      for await (const row of store.exportRows()) {
        const operation = JSON.parse(row)
        if (operation.op === 'putClaim') {
          claims.set(operation.about, (claims.get(operation.about) ?? new Set()).add(operation.property))
          expect(operation.source).toBeTruthy()
          values.add(operation.source)
        } else if (operation.op === 'putEntity' || operation.op === 'putLink') things.push(operation)
      }
      const unsaid = things.filter(({ key, op }) =>
        op === 'putLink' ? !claims.get(key)?.has(null) : !claims.has(key),
      )
      expect(unsaid).toEqual([])
      const sources = await store.as({ name: 'test', role: 'owner', level: 2 }).entities([...values])
      expect([...sources.values()].filter(({ kind }) => kind === 'source').length).toBe(values.size)
    })

    oneQueryALevel(
      () => store,
      () => ask,
    )
    exampleQuestions(() => ask)

    it('proves itself, and takes the same files in again without a change', async () => {
      const before = await store.head()
      const { receipts } = await importFiles(readFiles(['seed']), store)
      expect(receipts.flatMap(({ effective }) => effective)).toEqual([])
      expect(await store.head()).toEqual(before)
      expect(await store.verify()).toEqual([])
    }, 600_000)
  })
}
