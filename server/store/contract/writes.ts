import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Statements } from '../../import/statements/statements.ts'
import type { Operation } from '../changeSet.ts'
import type { GraphStore } from '../store.ts'
import { randomFrom, randomGraph } from './randomGraph.ts'
import { change, page, said, sampleStatements } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

export async function exported(store: GraphStore): Promise<string[]> {
  const rows: string[] = []
  for await (const row of store.exportRows()) rows.push(row)
  return rows
}

export function writesContract(body: StoreUnderTest): void {
  describe('writes', () => {
    let store: GraphStore
    let statements: Statements
    let keys: Record<string, string>
    const restricted = () => store.as({ name: 'test', role: 'owner', level: 2 })

    beforeEach(async () => {
      store = await body.open()
      ;({ statements, keys } = sampleStatements())
      await store.write([change(statements.operations)])
    })
    afterEach(() => body.close())

    it('accepts the same change set once, whoever sends it how often', async () => {
      const more = sampleStatements().statements
      more.name(keys.lawyer as string, 'A. Lawyer', 'alias', said(page(more, 'open')))
      const set = change(more.operations)
      const other = await body.openAgain()
      const receipts = (
        await Promise.all([store.write([set]), other.write([set]), store.write([set, set])])
      ).flat()
      await other.close()
      expect(receipts.filter(({ repeated }) => !repeated)).toHaveLength(1)
      expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(1)
      expect((await store.head()).seq).toBe(2)
    })

    it('records nothing where nothing changes, in whatever order it is said', async () => {
      const before = await store.head()
      const [receipt] = await store.write([change(shuffledWithinKinds(statements.operations))])
      expect(receipt).toMatchObject({ seq: undefined, repeated: false, effective: [] })
      expect(await store.head()).toEqual(before)
    })

    it('does nothing of a change set that fails', async () => {
      const before = await exported(store)
      const bad: Operation = {
        op: 'putLink',
        key: 'bad',
        kind: 'COUNSEL',
        from: keys.lawyer as string,
        to: 'nobody',
        level: 0,
      }
      const good: Operation = { op: 'putEntity', key: 'good', kind: 'person', level: 0 }
      await expect(store.write([change([good]), change([bad])])).rejects.toThrow('leads to nothing')
      expect(await exported(store)).toEqual(before)
    })

    it.each<[string, (keys: Record<string, string>) => Operation, string]>([
      [
        'a link between kinds that do not go together',
        (k) => ({
          op: 'putLink',
          key: 'x',
          kind: 'COUNSEL',
          from: k.first as string,
          to: k.lawyer as string,
          level: 0,
        }),
        'cannot lead from a case to a person',
      ],
      [
        'a link that nobody claims',
        (k) => ({
          op: 'putLink',
          key: 'x',
          kind: 'COUNSEL',
          from: k.lawyer as string,
          to: k.first as string,
          level: 0,
        }),
        'nobody says so',
      ],
      [
        'an unknown property',
        (k) => claimOf(k, { property: 'colour', value: 'red' }),
        'has no property "colour"',
      ],
      [
        'a day that does not exist',
        (k) => claimOf(k, { property: 'decided', value: '2013-02-30' }),
        'should be a date',
      ],
      ['a claim without a source', (k) => claimOf(k, { source: k.lawyer as string }), 'names no source'],
      ['NUL', (k) => claimOf(k, { value: 'a\0b' }), 'cannot be stored'],
      ['half of a pair', (k) => claimOf(k, { value: 'a\uD800b' }), 'cannot be stored'],
      [
        'the id of something else',
        (k) => claimOf(k, { property: 'id', value: 'person:lawyer' }),
        'belongs to something else',
      ],
      [
        'an unknown level',
        () => ({ op: 'putEntity', key: 'x', kind: 'person', level: 7 as never }),
        'no level 7',
      ],
    ])('refuses %s with a sentence', async (_name, make, sentence) => {
      const before = await store.head()
      await expect(store.write([change([make(keys)])])).rejects.toThrow(sentence)
      expect(await store.head()).toEqual(before)
    })

    it('shows beforehand exactly what it then does', async () => {
      const more = sampleStatements().statements
      more.fact(keys.first as string, 'outcome', 'inadmissible', said(page(more, 'other')))
      const set = change(more.operations)
      const before = await exported(store)
      const [shown] = await store.preview([set])
      expect(await exported(store)).toEqual(before)
      const [done] = await store.write([set])
      expect({ ...done, seq: 0 }).toEqual({ ...shown, seq: 0 })
      expect(done?.added).toEqual({ entities: 1, links: 0, claims: 5 })
    })

    it('keeps contradicting claims side by side and shows the preferred one', async () => {
      const more = sampleStatements().statements
      const other = page(more, 'other')
      more.fact(keys.first as string, 'outcome', 'inadmissible', said(other))
      await store.write([change(more.operations)])
      const outcome = async () =>
        (await restricted().entities([keys.first as string]))
          .get(keys.first as string)
          ?.facts.find(({ property }) => property === 'outcome')
      expect((await outcome())?.disputed).toBe(true)
      const claims =
        (await restricted().claims({ about: [keys.first as string], property: 'outcome', first: 5 })).get(
          keys.first as string,
        )?.items ?? []
      for (const { key, value } of claims) {
        await store.write([
          change(claims.map((claim) => ({ op: 'prefer', key: claim.key, preferred: claim.key === key }))),
        ])
        expect(await outcome()).toMatchObject({ value, disputed: true })
      }
    })

    it('raises and lowers a level with all that depends on it', async () => {
      const reader = store.as({ name: 'test', role: 'reader', level: 0 })
      await store.write([change([{ op: 'setLevel', key: keys.country as string, level: 2 }])])
      expect(
        (await reader.links({ of: [keys.first as string], first: 9 }))
          .get(keys.first as string)
          ?.items.map(({ kind }) => kind),
      ).toEqual(['COUNSEL', 'VIOLATED'])
      expect((await reader.search({ text: 'Aland', kinds: ['country'], first: 5 })).total).toBe(0)
      await store.write([change([{ op: 'setLevel', key: keys.open as string, level: 1 }])])
      expect((await reader.entities([keys.first as string])).get(keys.first as string)?.label).toBe(
        'Untitled case',
      )
      expect(
        (await reader.links({ of: [keys.first as string], first: 9 })).get(keys.first as string)?.items,
      ).toEqual([])
      await store.write([
        change([
          { op: 'setLevel', key: keys.open as string, level: 0 },
          { op: 'setLevel', key: keys.country as string, level: 0 },
        ]),
      ])
      expect(
        (await reader.links({ of: [keys.first as string], first: 9 })).get(keys.first as string)?.total,
      ).toBe(3)
      expect(await store.verify()).toEqual([])
    })

    it('does not bring back by import what was removed', async () => {
      await store.write([change([{ op: 'remove', key: keys.lawyer as string }])])
      await store.write([change(statements.operations)])
      expect((await restricted().entities([keys.lawyer as string])).size).toBe(0)
      expect((await restricted().search({ text: 'lawyer', first: 5 })).total).toBe(0)
      expect(
        (await restricted().degrees([keys.first as string]))
          .get(keys.first as string)
          ?.some(({ kind }) => kind === 'COUNSEL'),
      ).toBe(false)
      expect(await store.verify()).toEqual([])
    })

    it('exports a graph that imports to the same export', async () => {
      const operations = [...randomGraph(randomFrom(7), 6)]
      await store.write([change(operations), change([{ op: 'remove', key: keys.place as string }])])
      const rows = await exported(store)
      await body.close()
      store = await body.open()
      await store.write([change(rows.map((row) => JSON.parse(row) as Operation))])
      expect(await exported(store)).toEqual(rows)
      expect(await store.verify()).toEqual([])
    })

    it('makes what was written visible to a search at once, through any connection', async () => {
      const other = await body.openAgain()
      const find = async (through: GraphStore) =>
        (await through.as({ name: 'test', role: 'reader', level: 0 }).search({ text: 'Newcomer', first: 5 }))
          .total
      expect([await find(store), await find(other)]).toEqual([0, 0])
      const more = sampleStatements().statements
      more.name(more.entity('person', 'newcomer'), 'Newcomer', 'asPrinted', said(page(more, 'open')))
      await store.write([change(more.operations)])
      expect([await find(store), await find(other)]).toEqual([1, 1])
      await other.close()
    })
  })
}

function claimOf(
  keys: Record<string, string>,
  more: Partial<Extract<Operation, { op: 'putClaim' }>>,
): Operation {
  const said = {
    standing: 'reported',
    level: 0,
    source: keys.open as string,
    locator: null,
    quote: null,
    language: null,
  } as const
  return {
    op: 'putClaim',
    key: 'x',
    about: keys.first as string,
    property: 'subject',
    value: 'text',
    ...said,
    ...more,
  }
}

/** Entities before links before claims, but backwards within each. */
function shuffledWithinKinds(operations: readonly Operation[]): Operation[] {
  const of = (op: Operation['op']) => operations.filter((operation) => operation.op === op).reverse()
  return [...of('putEntity'), ...of('putLink'), ...of('putClaim')]
}
