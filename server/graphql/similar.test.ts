import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingOf } from '../../tests/askGraphql.ts'
import { change, sampleStatements } from '../store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'

describe('similar cases', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  const asking = (level: 0 | 1) => askingOf(store, { name: 'test', role: 'reader', level })
  type Answer = {
    node: {
      similar: {
        case: { id: string }
        score: number
        complete: boolean
        reasons: {
          kind: string
          entity: { id: string } | null
          sentence: string
          weight: number
          links: { claims: { nodes: object[] } }[]
          claims: object[]
        }[]
      }[]
    }
  }
  const query = `query ($id: ID!, $first: Int! = 5) { node(id: $id) { ... on Case { similar(first: $first) { case { id } score complete
    reasons { kind entity { id } value sentence cases weight links { sentence claims(first: 2) { nodes { locator source { label } } } } claims { value source { label } } } } } } }`

  beforeAll(async () => {
    store = await body.open()
    const { statements, keys } = sampleStatements()
    const evidence = statements.editors
    for (const name of ['third', 'fourth', 'fifth']) {
      const key = statements.entity('case', `${name}-v-aland`)
      statements.name(key, `${name} v. Aland`, 'preferred', evidence, {}, 'title')
      if (name === 'third') {
        statements.fact(key, 'outcome', 'violation', { ...evidence, standing: 'found' })
        statements.link('VIOLATED', key, keys.whole as string, evidence)
      }
    }
    await store.write([change(statements.operations)])
  })
  afterAll(() => body.close())

  it('says why, in words, and who says so', async () => {
    const { node } = await asking(0).ask<Answer>(query, { id: 'case:first-v-aland' })
    expect(node.similar.map((one) => [one.case.id, one.complete])).toEqual([['case:third-v-aland', true]])
    const [article, outcome] = node.similar[0]?.reasons ?? []
    expect(article).toMatchObject({ kind: 'article', entity: { id: 'article:AAT 14' } })
    expect(article?.sentence).toBe('A breach of AAT 14 was found in both; 2 cases in the record share this.')
    expect(article?.links.length).toBe(3)
    for (const link of article?.links ?? []) expect(link.claims.nodes.length).toBeGreaterThan(0)
    expect(outcome).toMatchObject({ kind: 'outcome', entity: null, links: [] })
    expect(outcome?.claims).toMatchObject([{ value: 'violation' }, { value: 'violation' }])
    expect(node.similar[0]?.score).toBeCloseTo((article?.weight ?? 0) + (outcome?.weight ?? 0), 6)
  })

  it('leaves out what the viewer may not see, and keeps to its bounds', async () => {
    const cases = async (level: 0 | 1) =>
      (await asking(level).ask<Answer>(query, { id: 'case:first-v-aland' })).node.similar.map(
        (one) => one.case.id,
      )
    expect(await cases(1)).toContain('case:second-v-aland')
    const { errors } = await asking(0).tryAsking(query, { id: 'case:first-v-aland', first: 21 })
    expect(errors?.[0]).toMatchObject({
      message: '"first" is 21; it goes from 1 to 20.',
      extensions: { code: 'BAD_INPUT' },
    })
  })

  it('asks the store as often for many cases as for one', async () => {
    const many = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Case { similar(first: 2) { score reasons { entity { label } } } } } }`
    const queriesFor = async (ids: string[]) => {
      const before = store.queries
      await asking(0).ask(many, { ids })
      return store.queries - before
    }
    const one = await queriesFor(['case:first-v-aland'])
    expect(await queriesFor(['case:first-v-aland', 'case:third-v-aland', 'case:fourth-v-aland'])).toBe(one)
    expect(one).toBeLessThanOrEqual(6)
  })
})
