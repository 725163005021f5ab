import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingOf } from '../../tests/askGraphql.ts'
import { change, sampleStatements } from '../store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'
import { schema } from './schema.ts'

describe('the API', () => {
  const body = sqliteUnderTest()
  const { statements, keys } = sampleStatements()
  let store: GraphStore
  let asking: ReturnType<typeof askingOf>

  beforeAll(async () => {
    store = await body.open()
    await store.write([change(statements.operations)])
    asking = askingOf(store)
  })
  afterAll(() => body.close())

  it('gives entities, links and claims by their ids, and null for the absent and the hidden alike', async () => {
    const { nodes } = await asking.ask<{ nodes: ({ id: string; __typename: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
      {
        ids: [
          'case:first-v-aland',
          'case:second-v-aland',
          'case:none',
          'nonsense',
          'link:none',
          'claim:none',
          keys.first,
        ],
      },
    )
    expect(nodes).toEqual([
      { id: 'case:first-v-aland', __typename: 'Case' },
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('leads from a case over its links and claims to the sources', async () => {
    type Answer = {
      node: {
        links: {
          totalCount: number
          nodes: {
            id: string
            sentence: string
            to: { label: string }
            claims: { nodes: { id: string; locator: string; source: { address: string } }[] }
          }[]
        }
      }
    }
    const { node } = await asking.ask<Answer>(
      `{ node(id: "case:first-v-aland") { ... on Case { links(kinds: [VIOLATED]) { totalCount nodes { id sentence to { label } claims { nodes { id locator source { address } } } } } } } }`,
    )
    expect(node.links.totalCount).toBe(1)
    const [link] = node.links.nodes
    expect(link).toMatchObject({
      sentence: 'First v. Aland found a breach of AAT 14(3)(g).',
      to: { label: 'AAT 14(3)(g)' },
    })
    expect(link?.claims.nodes[0]).toMatchObject({
      locator: 'para. 9',
      source: { address: 'https://example.org/open' },
    })
    const again = await asking.ask<{ nodes: { id: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      {
        ids: [link?.id, link?.claims.nodes[0]?.id],
      },
    )
    expect(again.nodes.map(({ id }) => id)).toEqual([link?.id, link?.claims.nodes[0]?.id])
  })

  it('says of each fact who says so, and of a case how it stands', async () => {
    const { node } = await asking.ask<{ node: object }>(
      `{ node(id: "case:first-v-aland") { id ... on Case { label decided outcome country { id } facts { property value disputed claims { value source { label } } } } } }`,
    )
    expect(node).toMatchObject({
      decided: '2013-05',
      outcome: 'violation',
      country: { id: 'country:AAA' },
      facts: [
        {
          property: 'decided',
          value: '2013-05',
          disputed: false,
          claims: [{ value: '2013-05', source: { label: 'Page open' } }],
        },
        { property: 'outcome', value: 'violation' },
      ],
    })
  })

  it('filters, orders and counts cases', async () => {
    type Answer = {
      cases: {
        totalCount: number
        nodes: { label: string }[]
        facets: { field: string; values: { id: string; label: string; count: number }[] }[]
      }
    }
    const { cases } = await asking.ask<Answer>(
      `{ cases(filter: { linkedTo: [[{ id: "article:AAT 14" }]], decidedFrom: "2013-05-20" }, orderBy: { field: DECIDED, descending: true }) { totalCount nodes { label } facets { field values { id label count } } } }`,
    )
    expect(cases.totalCount).toBe(1)
    expect(cases.facets.find(({ field }) => field === 'country')?.values).toEqual([
      { id: 'country:AAA', label: 'Aland', count: 1 },
    ])
    const none = await asking.ask<Answer>(
      '{ cases(filter: { linkedTo: [[{ id: "place:hill" }]] }) { totalCount nodes { label } facets { field values { id label count } } } }',
    )
    expect(none.cases.totalCount).toBe(0)
  })

  it.each<[string, string, string]>([
    ['first: 0', '{ cases(first: 0) { totalCount } }', '"first" is 0; it goes from 1 to 100.'],
    ['first: 101', '{ cases(first: 101) { totalCount } }', 'it goes from 1 to 100'],
    ['first: 1000000', '{ cases(first: 1000000) { totalCount } }', 'could bring more than'],
    [
      'an outcome that is none',
      '{ cases(filter: { outcome: ["won"] }) { totalCount } }',
      'There is no outcome "won"; known are: violation',
    ],
    [
      'a date that is none',
      '{ cases(filter: { decidedFrom: "2013-02-30" }) { totalCount } }',
      'is not a date',
    ],
    ['a cursor of nothing', '{ cases(after: "zzz") { totalCount } }', 'cursor'],
    [
      'a search as long as a letter',
      `{ search(text: "${'x'.repeat(201)}") { totalCount } }`,
      '200 is the most',
    ],
    [
      'a document as deep as a well',
      `{ node(id: "case:first-v-aland") ${'{ ... on Case { country '.repeat(20)} { id } ${'} }'.repeat(20)} }`,
      'depth',
    ],
    ['more tokens than a person writes', `{ ${'viewer { name } '.repeat(400)} }`, 'Token limit'],
    [
      'what could bring a million things',
      '{ cases(first: 100) { nodes { links(first: 100) { nodes { to { links(first: 100) { nodes { id } } } } } } } }',
      'could bring more than',
    ],
    [
      'fragments that multiply',
      `{ viewer { ...F0 } } ${Array.from({ length: 25 }, (_, at) => `fragment F${at} on Viewer { ${at < 24 ? `...F${at + 1} ...F${at + 1}` : 'name'} }`).join(' ')}`,
      '',
    ],
    [
      'more aliases than a person needs',
      `{ viewer { ${Array.from({ length: 201 }, (_, at) => `a${at}: name`).join(' ')} } }`,
      'Aliases',
    ],
  ])('refuses %s with a sentence', async (_name, query, sentence) => {
    const { errors } = await asking.tryAsking(query)
    expect(errors?.[0]?.message).toContain(sentence)
    expect(JSON.stringify(errors).length).toBeLessThan(1000)
  })

  it('asks the store as often for many as for few', async () => {
    const query = `query ($first: Int!) { entities(kind: case, first: $first) { nodes { label ... on Case { country { label } counsel { label degrees { count } } }
      links(first: 5) { nodes { from { label } to { label } claims(first: 2) { nodes { source { label } } } } } } } }`
    const costOf = async (first: number) => {
      const before = store.queries
      await asking.ask(query, { first })
      return store.queries - before
    }
    const more = sampleStatements().statements
    const country = more.entity('country', 'AAA')
    for (let at = 0; at < 30; at++) {
      const key = more.entity('case', `more-${at}`)
      more.link('AGAINST', key, country, more.editors)
    }
    await store.write([change(more.operations)])
    const levels = 9
    expect(await costOf(30)).toBe(await costOf(2))
    expect(await costOf(30)).toBeLessThanOrEqual(levels)
  })

  it('masks what went wrong inside under a number', async () => {
    const broken = askingOf({
      ...store,
      as: () => {
        throw new Error('secret of the database')
      },
    } as GraphStore)
    const { errors } = await broken.tryAsking('{ overview { cases } }')
    expect(errors?.[0]?.message).toMatch(/report the number [0-9a-f-]{36}/)
    expect(JSON.stringify(errors)).not.toContain('secret')
  })

  it('describes every type, field and argument', () => {
    const missing: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue
      if (!type.description) missing.push(type.name)
      if (!('getFields' in type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!field.description) missing.push(`${type.name}.${field.name}`)
        if ('args' in field)
          for (const argument of field.args)
            if (!argument.description) missing.push(`${type.name}.${field.name}(${argument.name})`)
      }
    }
    expect(missing).toEqual([])
  })
})
