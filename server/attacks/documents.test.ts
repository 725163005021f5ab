import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reply, type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'

const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ')
const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth)
const bomb = (inside: string) =>
  many(25, (at) => `fragment F${at} on Query { ${at < 24 ? `...F${at + 1} ...F${at + 1}` : inside} }`)

/** What is asked, with which variables, and what is said against it. */
type Attack = [name: string, query: unknown, variables: unknown, sentence: RegExp]

const attacks: Attack[] = [
  ['50,000 tokens', `{ ${'a '.repeat(49_900)}}`, {}, /Token limit of 1000 exceeded/],
  ['2,000 aliases', `{ ${many(2_000, (at) => `a${at}: __typename`)} }`, {}, /Token limit/],
  ['201 aliases', `{ viewer { ${many(201, (at) => `a${at}: name`)} } }`, {}, /Aliases limit of 200 exceeded/],
  [
    '201 fields',
    `{ viewer { ${'name '.repeat(201)} } }`,
    {},
    /One selection has 201 fields; 200 is the most/,
  ],
  ['depth 50', nested(50, '{ node(id: "a") { ... on Case { country ', '{ id }', '} }'), {}, /./],
  [
    'depth 17',
    `{ node(id: "a") ${nested(8, '{ ... on Case { country ', '{ id }', '} }')} }`,
    {},
    /depth limit of 16/,
  ],
  ['first: 1000000', '{ cases(first: 1000000) { totalCount } }', {}, /could bring more than/],
  [
    'first: 1000000 by a variable',
    'query ($n: Int!) { cases(first: $n) { totalCount } }',
    { n: 1_000_000 },
    /could bring/,
  ],
  [
    'first: 1000000 by a default',
    'query ($n: Int! = 1000000) { cases(first: $n) { totalCount } }',
    {},
    /could bring/,
  ],
  [
    'first: 101 below another list',
    '{ cases(first: 1) { nodes { links(first: 101) { totalCount } } } }',
    {},
    /it goes from 1 to 100/,
  ],
  ['first: 0', '{ cases(first: 0) { totalCount } }', {}, /"first" is 0; it goes from 1 to 100/],
  [
    'first: -1 by a variable',
    'query ($n: Int!) { cases(first: $n) { totalCount } }',
    { n: -1 },
    /"first" is -1/,
  ],
  ['a first that is no number of 32 bits', '{ cases(first: 99999999999) { totalCount } }', {}, /32-bit/],
  [
    'fragments that multiply to 2^25',
    `{ ...F0 } ${bomb('cases(first: 100) { nodes { id } }')}`,
    {},
    /could bring more than|depth/,
  ],
  [
    'a fragment that spreads itself',
    '{ ...F } fragment F on Query { ...F }',
    {},
    /Cannot spread fragment "F" within itself/,
  ],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    {},
    /Cannot spread fragment/,
  ],
  [
    'a million things by nesting',
    '{ cases(first: 100) { nodes { links(first: 100) { nodes { to { links(first: 100) { nodes { id } } } } } } } }',
    {},
    /could bring more than/,
  ],
  [
    'a million things by aliases',
    `{ ${many(150, (at) => `a${at}: cases(first: 100) { nodes { links { totalCount } } }`)} }`,
    {},
    /Token limit|could bring/,
  ],
  [
    'the schema of the schema of the schema',
    `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    {},
    /introspection|Maximum introspection depth/i,
  ],
  [
    'the schema 100 times',
    `{ ${many(100, (at) => `a${at}: __schema { ...F }`)} } fragment F on __Schema { types { fields { type { fields { type { name } } } } } }`,
    {},
    /asks more of the schema than the usual introspection query/,
  ],
  ['400 directives', `{ viewer { name ${'@skip(if: false) '.repeat(120)} } }`, {}, /can only be used once/],
  ['400 unknown directives', `{ viewer { name ${'@a '.repeat(400)} } }`, {}, /Unknown directive "@a"/],
  ['300 unknown fields', `{ ${many(300, (at) => `caseses${at}`)} }`, {}, /Cannot query field|fields; 200/],
  ['a field name as long as a book', `{ ${'x'.repeat(90_000)} }`, {}, /Cannot query field "x+…/],
  [
    'an alias as long as a book',
    `{ ${'x'.repeat(90_000)}: cases(first: 0) { totalCount } }`,
    {},
    /"first" is 0/,
  ],
  [
    'a text as long as a book',
    `{ search(text: "${'x'.repeat(90_000)}") { totalCount } }`,
    {},
    /200 is the most/,
  ],
  [
    'an id as long as a book',
    `{ nodes(ids: [${many(201, () => '"x"')}]) { id } }`,
    {},
    /201 ids; 200 is the most/,
  ],
  [
    '20,000 ids in variables',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array(20_000).fill('x') },
    /ids|could bring/,
  ],
  [
    '10,000 wrong ids in variables',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array(10_000).fill({ a: 1 }) },
    /ids/,
  ],
  ['arrays in arrays in the document', `{ nodes(ids: ${nested(490, '[', '"x"', ']')}) { id } }`, {}, /./],
  [
    'objects in objects in the document',
    `{ cases(filter: ${nested(240, '{ a: ', '1', '}')}) { totalCount } }`,
    {},
    /./,
  ],
  [
    'a filter of a thousand groups',
    'query ($f: CaseFilter) { cases(filter: $f) { totalCount } }',
    { f: { linkedTo: Array(2_000).fill([{ id: 'country:AAA' }]) } },
    /At most 20 lists of 20 ids/,
  ],
  ['variables that are a list', '{ viewer { name } }', [1, 2], /variables|object/i],
  ['variables that are a text', '{ viewer { name } }', 'x', /variables|object/i],
  ['a query that is a number', 7, {}, /query/i],
  ['a query that is a list', ['{ viewer { name } }'], {}, /query/i],
  ['no query', undefined, {}, /query/i],
  ['an empty query', '', {}, /Syntax Error|query/],
  ['only a comment', `#${'x'.repeat(98_000)}`, {}, /Syntax Error: Unexpected <EOF>/],
  ['two operations and no name', 'query A { viewer { name } } query B { viewer { name } }', {}, /operation/i],
  ['a mutation that is none', 'mutation { deleteEverything }', {}, /./],
  ['a subscription that is none', 'subscription { everything }', {}, /./],
  ['a misspelt field', '{ case { totalCount } }', {}, /Cannot query field "case"/],
  ['a brace too many', '{ viewer { name } } }', {}, /Syntax Error/],
  ['a lone surrogate', '{ search(text: "\\uD800") { totalCount } }', {}, /Syntax Error|surrogate/i],
  ['control characters', '{ viewer \u0000 { name } }', {}, /Syntax Error/],
]

describe('documents that mean harm', () => {
  let served: ServerUnderTest
  const report: { name: string; cpuMs: number; bytes: number }[] = []
  beforeAll(async () => {
    served = await serverUnderTest()
    await served.ask('{ cases { totalCount } __schema { types { name } } }')
    await served.ask('{ nothing }')
  })
  afterAll(async () => {
    const worst = <Key extends 'cpuMs' | 'bytes'>(key: Key) => report.toSorted((a, b) => b[key] - a[key])[0]
    console.log(
      `${report.length} refusals. Most CPU, ours and the test's together: ${worst('cpuMs')?.cpuMs.toFixed(0)} ms (${worst('cpuMs')?.name}). Longest: ${worst('bytes')?.bytes} bytes (${worst('bytes')?.name}).`,
    )
    await served.stop()
  })

  it.each(attacks)('%s: a short refusal', async (name, query, variables, sentence) => {
    const before = process.cpuUsage()
    const reply = await served.ask(query as string, variables)
    const { user, system } = process.cpuUsage(before)
    report.push({ name, cpuMs: (user + system) / 1000, bytes: Buffer.byteLength(reply.text) })
    expectRefusal(reply)
    expect(JSON.parse(reply.text).errors[0].message).toMatch(sentence)
  })

  it('answers as ever afterwards', async () => {
    expect((await served.ask('{ viewer { level } }')).text).toBe('{"data":{"viewer":{"level":"public"}}}')
    expect(served.logged.filter(({ level }) => Number(level) > 30)).toEqual([])
  })

  it.each([1_000, 20_000])('refuses arrays in arrays, %d deep', async (depth) => {
    const ids = nested(depth, '[', '1', ']')
    const reply = await served.send({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${ids}}}`,
    })
    expectRefusal(reply)
  })

  it('reckons a variable that is not given by its default', async () => {
    const query =
      'query ($n: Int! = 100) { cases(first: $n) { nodes { links(first: $n) { nodes { to { links(first: $n) { totalCount } } } } } } }'
    expectRefusal(await served.ask(query))
    expect((await served.ask(query)).text).toContain('could bring more than')
  })

  it('leaves the prototype of everything alone', async () => {
    const { text, status } = await served.send({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"query ($id: ID!) { __proto__: node(id: $id) { id } constructor: viewer { name } }","variables":{"id":"case:none","__proto__":{"polluted":true}},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    })
    expect(status).toBeLessThan(500)
    expect(text).not.toContain('INTERNAL')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('tells nothing of the schema where it may not be asked for', async () => {
    const closed = await serverUnderTest({ graphiql: false })
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Case") { name } }']) {
      const reply = await closed.ask(query)
      expectRefusal(reply)
      expect(reply.text).toMatch(/introspection has been disabled|introspection/i)
    }
    const { text } = await closed.ask('{ casess { totalCount } }')
    expect(text).toContain('Cannot query field')
    expect(text).not.toContain('Did you mean')
    expect((await closed.send({ path: '/graphiql' })).status).toBe(404)
    expect((await closed.ask('{ viewer { __typename } }')).status).toBe(200)
    await closed.stop()
  })
})

/** Errors in sentences, less than a kilobyte of them, and nothing of what is inside. */
function expectRefusal({ status, text }: Reply): void {
  expect(status).toBeLessThan(500)
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions?: { code?: string } }[] }
  expect(errors.length).toBeGreaterThan(0)
  expect(Buffer.byteLength(JSON.stringify(errors))).toBeLessThan(1_000)
  expect(text).not.toMatch(/INTERNAL|node_modules|\bat .*\.[tj]s:\d/)
}
