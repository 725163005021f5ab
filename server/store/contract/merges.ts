import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import type { ChangeSet, Intent, Operation } from '../changeSet.ts'
import { entityKey } from '../keys.ts'
import type { GraphStore } from '../store.ts'
import { randomChange } from './randomChange.ts'
import { randomFrom, randomGraph } from './randomGraph.ts'
import { change, page, said, sampleStatements } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'
import { exported } from './writes.ts'

const wanting = (...intents: Intent[]): ChangeSet => ({ ...change([]), intents })

export function mergesContract(body: StoreUnderTest): void {
  describe('merging', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000)
    let store: GraphStore
    let keys: Record<string, string>
    let operations: Operation[]
    let other: string
    const key = (name: string) => keys[name] as string
    const see = (level: Level) => store.as({ name: 'test', role: 'owner', level })
    const namesAt = async (of: string, level: Level) =>
      (await see(level).entities([of])).get(of)?.names.map(({ text }) => text)
    const partsOf = async (of: string) =>
      (await see(2).links({ of: [of], first: 50 })).get(of)?.items.map(({ kind }) => kind)

    /** A second record of the lawyer, who was counsel in one of the same cases, and victim in it. */
    beforeEach(async () => {
      store = await body.open()
      const { statements, keys: named } = sampleStatements()
      keys = named
      const elsewhere = said(page(statements, 'elsewhere'))
      other = statements.entity('person', 'lawyer-again')
      statements.name(other, 'A. D. Lawyer', 'asPrinted', elsewhere)
      statements.fact(other, 'possiblySameAs', 'person:lawyer', elsewhere)
      statements.link('COUNSEL', other, key('first'), elsewhere, { note: 'for the mother' })
      statements.link('VICTIM', other, key('first'), elsewhere)
      statements.link('FAMILY', other, key('lawyer'), elsewhere, { relation: 'cousin' })
      operations = statements.operations
      await store.write([{ ...change(operations), file: 'a-file' }])
    })
    afterEach(() => body.close())

    it('gives the one all that was said of both, and one link where both had the same', async () => {
      await store.write([wanting({ intent: 'merge', key: other, into: key('lawyer') })])
      expect([...(await see(0).entities(['person:lawyer', 'person:lawyer-again'])).values()]).toMatchObject([
        { id: 'person:lawyer' },
        { id: 'person:lawyer' },
      ])
      expect(await namesAt(key('lawyer'), 2)).toEqual(
        expect.arrayContaining(['Ada Lawyer', 'A. D. Lawyer', 'Ада Адвокат']),
      )
      expect(await partsOf(key('lawyer'))).toEqual(['COUNSEL', 'COUNSEL', 'VICTIM'])
      const counsel = (await see(0).links({ of: [key('lawyer')], kinds: ['COUNSEL'], first: 9 })).get(
        key('lawyer'),
      )?.items
      expect(counsel).toMatchObject([{ to: key('first'), attributes: { note: 'for the mother' } }])
      const sources = await see(0).claims({ about: [counsel?.[0]?.key as string], property: null, first: 9 })
      expect(sources.get(counsel?.[0]?.key as string)?.total).toBe(2)
      const doubts = await see(2).claims({ about: [key('lawyer')], property: 'possiblySameAs', first: 9 })
      expect(doubts.get(key('lawyer'))?.total).toBe(0)
      expect((await see(2).search({ text: 'A. D. Lawyer', first: 5 })).hits.map((hit) => hit.key)).toEqual([
        key('lawyer'),
      ])
      expect(await store.verify()).toEqual([])
    })

    it('hears a file that still speaks of the other one as speaking of the one', async () => {
      await store.write([wanting({ intent: 'merge', key: other, into: key('lawyer') })])
      const before = await exported(store)
      const [receipt] = await store.write([{ ...change(operations), file: 'a-file' }])
      expect(receipt?.effective).toEqual([])
      expect(await exported(store)).toEqual(before)
      const more = sampleStatements().statements
      const again = more.entity('person', 'lawyer-again')
      more.name(again, 'Adelaide Lawyer', 'alias', said(page(more, 'open')))
      more.link('AUTHOR', again, key('second'), said(page(more, 'open')))
      await store.write([{ ...change(more.operations), file: 'a-file' }])
      expect(await namesAt(key('lawyer'), 0)).toContain('Adelaide Lawyer')
      expect(await partsOf(key('lawyer'))).toContain('AUTHOR')
    })

    it('brings nothing to light that was hidden', async () => {
      await store.write([change([{ op: 'setLevel', key: other, level: 1 }])])
      await store.write([wanting({ intent: 'merge', key: other, into: key('lawyer') })])
      expect(await namesAt(key('lawyer'), 0)).toEqual(['Ada Lawyer'])
      expect(await namesAt(key('lawyer'), 1)).toContain('A. D. Lawyer')
      expect((await see(0).entities(['person:lawyer-again'])).size).toBe(0)
      const degrees = (await see(0).degrees([key('lawyer')])).get(key('lawyer'))
      expect(degrees).toEqual([{ kind: 'COUNSEL', direction: 'OUT', count: 1 }])
    })

    it('is split again to the last byte, and what came since stays where it is told to', async () => {
      const before = await exported(store)
      const merging = wanting({ intent: 'merge', key: other, into: key('lawyer') })
      await store.write([merging])
      await store.write([wanting({ intent: 'split', change: merging.id })])
      expect(await exported(store)).toEqual(before)
      expect(await store.verify()).toEqual([])

      const twice = wanting({ intent: 'merge', key: other, into: key('lawyer') })
      await store.write([twice])
      const more = sampleStatements().statements
      const evidence = said(page(more, 'open'))
      more.name(key('lawyer'), 'Stays Here', 'alias', evidence)
      more.name(key('lawyer'), 'Goes There', 'alias', evidence)
      more.name(other, 'Said By A File', 'alias', evidence)
      const named = (text: string) =>
        more.operations.find((one) => JSON.stringify(one).includes(text))?.key as string
      const victim = (await see(2).links({ of: [key('lawyer')], kinds: ['VICTIM'], first: 1 })).get(
        key('lawyer'),
      )?.items[0]
      await store.write([
        change([...more.operations, { op: 'setLevel', key: victim?.key as string, level: 1 }]),
      ])
      await store.write([wanting({ intent: 'split', change: twice.id, moving: [named('Goes There')] })])
      expect(await namesAt(key('lawyer'), 0)).toEqual(expect.arrayContaining(['Ada Lawyer', 'Stays Here']))
      expect((await namesAt(other, 0))?.toSorted()).toEqual(['A. D. Lawyer', 'Goes There', 'Said By A File'])
      expect((await see(0).links({ of: [other], kinds: ['VICTIM'], first: 1 })).get(other)?.total).toBe(0)
      expect((await see(1).links({ of: [other], kinds: ['VICTIM'], first: 1 })).get(other)?.total).toBe(1)
      expect(await store.verify()).toEqual([])
    })

    it.each<[string, () => Intent, string]>([
      [
        'two kinds',
        () => ({ intent: 'merge', key: other, into: key('place') }),
        'cannot be one and the same',
      ],
      ['one with itself', () => ({ intent: 'merge', key: other, into: other }), 'needs two entities'],
      ['one with nobody', () => ({ intent: 'merge', key: other, into: 'nobody' }), 'needs two entities'],
      ['what was never merged', () => ({ intent: 'split', change: 'nothing' }), 'no such change'],
    ])('does not join or part %s', async (_name, make, sentence) => {
      await expect(store.write([wanting(make())])).rejects.toThrow(sentence)
    })

    it(`of random entities is split to the last byte, whatever was done to them since (SEED=${seed})`, async () => {
      const random = randomFrom(seed)
      const graph = randomGraph(random, 4)
      await store.write([change(graph)])
      const ofKind = (kind: EntityKind) =>
        graph.flatMap((one) => (one.op === 'putEntity' && one.kind === kind ? [one.key] : []))
      for (const kind of ['person', 'organisation', 'case', 'place', 'source', 'country'] as const) {
        const [one, two] = ofKind(kind)
        const before = await exported(store)
        const merging = wanting({ intent: 'merge', key: one as string, into: two as string })
        await store.write([merging])
        expect(await exported(store)).not.toEqual(before)
        await store.write([wanting({ intent: 'split', change: merging.id })])
        expect(await exported(store), `SEED=${seed}, ${kind}`).toEqual(before)
        const again = { ...merging, id: `${merging.id} again` }
        await store.write([again])
        await store.write([change(randomChange(random, await exported(store)))])
        const isThere = (await see(2).entities([two as string])).size > 0
        if (isThere) await store.write([wanting({ intent: 'split', change: again.id })])
        expect(await store.verify(), `SEED=${seed}, ${kind}`).toEqual([])
      }
    })

    it('is not renaming: another id is shown, and the old one leads on for those who may know it', async () => {
      await store.write([
        wanting({ intent: 'renameId', key: key('lawyer'), id: 'person:l1', level: 0, oldLevel: 1 }),
      ])
      const ids = ['person:l1', 'person:lawyer']
      expect([...(await see(0).entities(ids)).keys()]).toEqual(['person:l1'])
      expect([...(await see(1).entities(ids)).values()].map(({ id }) => id)).toEqual([
        'person:l1',
        'person:l1',
      ])
      await expect(
        store.write([wanting({ intent: 'renameId', key: other, id: 'person:lawyer', level: 0 })]),
      ).rejects.toThrow('belongs to something else')
      await expect(
        store.write([wanting({ intent: 'renameId', key: other, id: 'case:lawyer', level: 0 })]),
      ).rejects.toThrow('starts with "person:"')
      await store.write([wanting({ intent: 'renameId', key: key('lawyer'), id: 'person:lawyer', level: 0 })])
      expect((await see(0).entities([key('lawyer')])).get(key('lawyer'))?.id).toBe('person:lawyer')
      expect(entityKey('person:lawyer')).toBe(key('lawyer'))
      expect(await store.verify()).toEqual([])
    })
  })
}
