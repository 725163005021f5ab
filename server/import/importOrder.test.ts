import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'
import { readFiles } from './collectFiles.ts'
import { importFiles } from './importFiles.ts'
import { readSeedFile } from './readSeedFile.ts'
import { importer } from './stored.ts'

const aCase = (id: string, more: string) =>
  readSeedFile(
    `${id}.yaml`,
    Buffer.from(`id: ${id}
title: ${id}
state: KAZ
body: CCPR
${more}
sources:
  - {id: 1, title: Views, publisher: OHCHR, kind: decision, url: https://example.org/${id}}
`),
  )
const citing = (id: string, ...numbers: string[]) =>
  aCase(id, `cites:\n  - {numbers: [${numbers.join(', ')}], name: Cited by ${id}, locator: para. ${id}}`)

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

describe('cases imported one after the other', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  beforeEach(async () => {
    store = await body.open()
    const needed = ['countries', 'places', 'treaties', 'treaty-bodies']
    await importFiles(readFiles(needed.map((name) => `seed/institutions/${name}.yaml`)), store)
  })
  afterEach(() => body.close())

  /** Each cited decision or case as its numbers and who mentions it where, whatever its id. */
  async function mentioned(): Promise<string[]> {
    const reader = store.as(importer)
    const page = { first: 100 }
    const things = [
      ...(await reader.list({ kind: 'citedDecision', ...page })).items,
      ...(await reader.list({ kind: 'case', ...page })).items,
    ]
    const links = await reader.links({
      of: things.map(({ key }) => key),
      kinds: ['MENTIONS'],
      direction: 'IN',
      ...page,
    })
    const far = await reader.entities(
      [...links.values()].flatMap(({ items }) => items.map(({ from }) => from)),
    )
    return things
      .map(({ key, kind, facts }) => {
        const numbers = facts.filter(({ property }) => property === 'numbers').map(({ value }) => value)
        const by = (links.get(key)?.items ?? []).map(
          ({ from, attributes }) => `${far.get(from)?.label} ${attributes.paragraph} ${attributes.asNamed}`,
        )
        return { kind, numbers: numbers.toSorted(), by: by.toSorted() }
      })
      .filter(({ by }) => by.length > 0)
      .map((thing) => JSON.stringify(thing))
      .toSorted()
  }

  async function inTurn(...files: ReturnType<typeof aCase>[]): Promise<string[]> {
    for (const file of files) {
      const { problems } = await importFiles([file], store)
      expect(problems).toEqual([])
    }
    expect(await store.verify()).toEqual([])
    return mentioned()
  }

  const two = [citing('a', '1/2001'), citing('b', '2/2001')]
  const joining = citing('c', '1/2001', '2/2001')
  it.each(
    permutations([...two, joining]).map((files) => [files.map(({ name }) => name).join(' '), files] as const),
  )('know two decisions as one once a third joins them: %s', async (_, files) => {
    expect(await inTurn(...files)).toEqual([
      JSON.stringify({
        kind: 'citedDecision',
        numbers: ['1/2001', '2/2001'],
        by: ['a para. a Cited by a', 'b para. b Cited by b', 'c para. c Cited by c'],
      }),
    ])
    const again = await importFiles(files, store)
    const done = again.receipts.flatMap(({ effective }) => effective)
    // Files that came before the decisions were joined state it of another key now, which is noted once.
    expect(done.filter(({ op }) => op !== 'fileSays')).toEqual([])
    const third = await importFiles(files, store)
    expect(third.receipts.flatMap(({ effective }) => effective)).toEqual([])
  })

  const arriving = aCase('d', 'numbers: [2/2001]')
  it.each(
    permutations([two[0]!, joining, arriving]).map(
      (files) => [files.map(({ name }) => name).join(' '), files] as const,
    ),
  )('give the mentions to the case that has one of the numbers: %s', async (_, files) => {
    expect(await inTurn(...files)).toEqual([
      JSON.stringify({
        kind: 'case',
        numbers: ['1/2001', '2/2001'],
        by: ['a para. a Cited by a', 'c para. c Cited by c'],
      }),
    ])
    expect((await store.as(importer).counts()).get('citedDecision')).toBe(0)
  })

  it('keep two cases apart that a third cites in one breath', async () => {
    const [one, other] = [aCase('d', 'numbers: [1/2001]'), aCase('e', 'numbers: [2/2001]')]
    expect(await inTurn(one, other, joining, two[1]!)).toEqual([
      JSON.stringify({ kind: 'case', numbers: ['1/2001'], by: ['c para. c Cited by c'] }),
      JSON.stringify({ kind: 'case', numbers: ['2/2001'], by: ['b para. b Cited by b'] }),
    ])
  })

  it('move what editors said of a cited decision to the case', async () => {
    await inTurn(two[0]!)
    const reader = store.as(importer)
    const [decision] = (await reader.list({ kind: 'citedDecision', first: 1 })).items
    const [source] = (await reader.list({ kind: 'source', first: 1 })).items
    const said = {
      about: decision?.key as string,
      source: source?.key as string,
      standing: 'reported',
      level: 1,
    } as const
    const empty = { locator: null, quote: null, language: null }
    await store.write([
      {
        id: 'edit',
        author: 'editor',
        reason: 'More is known',
        operations: [
          { op: 'putClaim', key: 'x', property: 'name', value: 'Known as X', ...said, ...empty },
          { op: 'putClaim', key: 'y', property: 'note', value: 'Read again', ...said, ...empty },
        ],
      },
    ])
    await inTurn(aCase('d', 'numbers: [1/2001]'))
    const [known] = (
      await reader.list({
        kind: 'case',
        filter: { values: [{ property: 'numbers', anyOf: ['1/2001'] }] },
        first: 1,
      })
    ).items
    const claims = (await reader.claims({ about: [known?.key as string], first: 99 })).get(
      known?.key as string,
    )?.items
    expect(claims).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ property: 'alsoTitled', value: 'Known as X', level: 1 }),
        expect.objectContaining({ property: 'note', value: 'Read again', level: 1 }),
      ]),
    )
    expect(claims?.some(({ value }) => value === 'Cited by a')).toBe(false)
  })
})
