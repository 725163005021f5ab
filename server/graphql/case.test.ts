import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingOf } from '../../tests/askGraphql.ts'
import { change, said, sampleStatements } from '../store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'

describe('a case', () => {
  const body = sqliteUnderTest()
  const { statements, keys } = sampleStatements()
  const [first, article, whole] = [keys.first, keys.article, keys.whole] as [string, string, string]
  const evidence = said(keys.open as string)
  const unseen = { ...evidence, level: 2 as const }
  let asking: ReturnType<typeof askingOf>

  beforeAll(async () => {
    const found = (link: string, at: number) => statements.fact(link, 'position', at, evidence)
    const together = { finding: 'f1', reason: 'not substantiated' }
    const other = statements.link('INADMISSIBLE', first, whole, evidence, { ...together, main: false }, [1])
    const main = statements.link('INADMISSIBLE', first, article, evidence, { ...together, main: true }, [1])
    for (const link of [other, main]) found(link, 1)
    statements.fact(first, 'rightAlleged', 'fair trial', evidence)
    statements.fact(first, 'numbers', '1/2001', evidence)
    statements.fact(first, 'numbers', '2/2001', evidence)
    for (const [at, what] of ['Second remedy', 'First remedy'].entries()) {
      const remedy = statements.entity('remedy', `remedy-${at}`)
      statements.fact(remedy, 'what', what, evidence)
      statements.fact(statements.link('ORDERED', first, remedy, evidence), 'position', 1 - at, evidence)
      const measure = statements.entity('measure', `measure-${at}`)
      statements.fact(measure, 'status', 'partial', evidence)
      statements.link('FOLLOWED_BY', remedy, measure, at === 0 ? unseen : evidence)
    }
    const committee = statements.entity('treatyBody', 'TB')
    statements.name(committee, 'Test Committee', 'preferred', evidence)
    statements.link('BEFORE', first, committee, evidence)
    const long = statements.entity('case', 'long')
    for (let at = 0; at < 203; at++)
      statements.link('INCIDENT', long, statements.entity('event', `event-${at}`), evidence)
    const store = await body.open()
    await store.write([change(statements.operations)])
    asking = askingOf(store)
  })
  afterAll(() => body.close())

  const caseOf = async (id: string, fields: string) =>
    (await asking.ask<{ node: object }>(`{ node(id: "case:${id}") { ... on Case { ${fields} } } }`)).node

  it('groups the articles of a finding, the article itself first, and gives a right where no article is named', async () => {
    expect(
      await caseOf(
        'first-v-aland',
        'articles { standing right reason article { label } readWith { label } links { kind } }',
      ),
    ).toEqual({
      articles: [
        { standing: 'ALLEGED', right: 'fair trial', reason: null, article: null, readWith: [], links: [] },
        {
          standing: 'FOUND',
          right: null,
          reason: null,
          article: { label: 'AAT 14(3)(g)' },
          readWith: [],
          links: [{ kind: 'VIOLATED' }],
        },
        {
          standing: 'INADMISSIBLE',
          right: null,
          reason: 'not substantiated',
          article: { label: 'AAT 14(3)(g)' },
          readWith: [{ label: 'AAT 14' }],
          links: [{ kind: 'INADMISSIBLE' }, { kind: 'INADMISSIBLE' }],
        },
      ],
    })
  })

  it('lists remedies in the order of the decision, with what the viewer sees done about each', async () => {
    expect(
      await caseOf('first-v-aland', 'remedies { what summary measures { status } cases { id } }'),
    ).toEqual({
      remedies: [
        {
          what: 'First remedy',
          summary: 'followed by 1 measure',
          measures: [{ status: 'partial' }],
          cases: [{ id: 'case:first-v-aland' }],
        },
        { what: 'Second remedy', summary: null, measures: [], cases: [{ id: 'case:first-v-aland' }] },
      ],
    })
  })

  it('says in one line what it is', async () => {
    expect(await caseOf('first-v-aland', 'summary communication symbol')).toEqual({
      summary: 'Test Committee · 1/2001, 2/2001 · 2013-05 · violation',
      communication: '1/2001, 2/2001',
      symbol: null,
    })
  })

  it('says of a list that is cut how many links it leaves out', async () => {
    expect(await caseOf('long', 'ladder { order } leftOut { list links }')).toMatchObject({
      ladder: { length: 200 },
      leftOut: [
        { list: 'ladder', links: 3 },
        { list: 'events', links: 3 },
      ],
    })
    expect(await caseOf('first-v-aland', 'leftOut { list }')).toEqual({ leftOut: [] })
  })

  it('leads from a claim to the entity or the link that it speaks of', async () => {
    const about = 'claims(first: 1) { nodes { about { __typename id } } }'
    expect(
      await caseOf('first-v-aland', `${about} links(kinds: [VIOLATED]) { nodes { id ${about} } }`),
    ).toMatchObject({
      claims: { nodes: [{ about: { __typename: 'Case', id: 'case:first-v-aland' } }] },
      links: { nodes: [{ claims: { nodes: [{ about: { __typename: 'Link' } }] } }] },
    })
  })
})
