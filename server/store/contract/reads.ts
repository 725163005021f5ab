import { beforeAll, describe, expect, it } from 'vitest'
import type { Level } from '../../../schema/levels.ts'
import type { GraphReader, GraphStore } from '../store.ts'
import { change, sampleStatements } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

export function readsContract(body: StoreUnderTest): void {
  describe('reads', () => {
    const { statements, keys } = sampleStatements()
    const key = (name: string) => keys[name] as string
    let store: GraphStore
    const as = (level: Level): GraphReader => store.as({ name: 'test', role: 'reader', level })

    beforeAll(async () => {
      store = await body.open()
      await store.write([change(statements.operations)])
      return () => body.close()
    })

    it('finds entities by id and by key, and leaves out what is absent or hidden', async () => {
      const found = await as(0).entities([
        'case:first-v-aland',
        key('country'),
        'case:second-v-aland',
        'case:none',
        key('place'),
      ])
      expect([...found.keys()].sort()).toEqual(['case:first-v-aland', key('country')].sort())
      expect(found.get('case:first-v-aland')).toMatchObject({
        id: 'case:first-v-aland',
        kind: 'case',
        label: 'First v. Aland',
        sort: 'first v aland',
      })
    })

    it('keeps a vague date as vague as it came', async () => {
      const first = (await as(0).entities([key('first')])).get(key('first'))
      expect(first?.facts).toContainEqual({
        property: 'decided',
        value: '2013-05',
        standing: 'reported',
        disputed: false,
      })
    })

    it('shows each level its own label and names', async () => {
      const names = async (level: Level) =>
        (await as(level).entities([key('lawyer')])).get(key('lawyer'))?.names.map(({ text }) => text)
      expect(await names(0)).toEqual(['Ada Lawyer'])
      expect(await names(2)).toEqual(['Ada Lawyer', 'Ада Адвокат'])
    })

    it('lists with honest totals and cursors, by label or date', async () => {
      const first = await as(1).list({ kind: 'case', first: 1 })
      expect([first.items.map(({ label }) => label), first.total, first.hasNext]).toEqual([
        ['First v. Aland'],
        2,
        true,
      ])
      const second = await as(1).list({ kind: 'case', first: 1, after: first.cursors[0] })
      expect([second.items.map(({ label }) => label), second.total, second.hasNext]).toEqual([
        ['Second v. Aland'],
        2,
        false,
      ])
      const byDate = await as(1).list({ kind: 'case', order: { by: 'date', property: 'decided' }, first: 5 })
      expect(byDate.items.map(({ label }) => label)).toEqual(['Second v. Aland', 'First v. Aland'])
      expect((await as(0).list({ kind: 'case', first: 5 })).total).toBe(1)
    })

    it('refuses a cursor of another list with a sentence', async () => {
      await expect(as(0).list({ kind: 'case', first: 1, after: 'bm9uc2Vuc2U' })).rejects.toThrow('cursor')
    })

    it('filters by what is linked, articles with all their paragraphs', async () => {
      const cases = async (level: Level, name: string) =>
        (
          await as(level).list({
            kind: 'case',
            filter: { linkedTo: [{ anyOf: [{ key: key(name) }] }] },
            first: 5,
          })
        ).items.map(({ label }) => label)
      expect(await cases(0, 'whole')).toEqual(['First v. Aland'])
      expect(await cases(1, 'lawyer')).toEqual(['First v. Aland', 'Second v. Aland'])
      expect(await cases(0, 'place')).toEqual([])
      expect(await cases(2, 'place')).toEqual(['First v. Aland'])
    })

    it('filters by vague dates, what may lie in a range or what must', async () => {
      const [may1, may31, june30] = [15826, 15856, 15886]
      const cases = async (earliest: number, latest: number, certain: boolean) =>
        (
          await as(0).list({
            kind: 'case',
            filter: { dates: [{ property: 'decided', earliest, latest, certain }] },
            first: 5,
          })
        ).total
      expect(await cases(may1 + 5, june30, false)).toBe(1)
      expect(await cases(may1 + 5, june30, true)).toBe(0)
      expect(await cases(may1, may31, true)).toBe(1)
    })

    it('counts facets under the filter, each without its own part', async () => {
      const query = {
        kind: 'case',
        first: 5,
        facets: [
          { name: 'outcome', property: 'outcome' },
          { name: 'country', links: ['AGAINST'], to: ['country'] },
        ],
      } as const
      const filter = { values: [{ property: 'outcome', anyOf: ['inadmissible'] }] }
      const facets = await as(1).facets({ ...query, filter })
      expect(facets).toEqual([
        { name: 'outcome', values: [{ value: 'violation', count: 1 }], distinct: 1 },
        { name: 'country', values: [], distinct: 0 },
      ])
      expect((await as(1).facets(query))[1]?.values).toEqual([{ value: key('country'), count: 2 }])
      expect((await as(0).facets(query))[1]?.values).toEqual([{ value: key('country'), count: 1 }])
    })

    it('counts kinds, degrees and connections as the viewer sees them', async () => {
      expect([(await as(0).counts()).get('case'), (await as(2).counts()).get('place')]).toEqual([1, 1])
      expect((await as(0).degrees([key('country')])).get(key('country'))).toEqual([
        { kind: 'AGAINST', direction: 'IN', count: 1 },
      ])
      expect((await as(1).mostConnected({ kinds: ['country'], first: 1 }))[0]?.cases).toBe(2)
    })

    it('pages the links of each entity by kind, direction and far end', async () => {
      const links = (await as(2).links({ of: [key('first')], first: 2 })).get(key('first'))
      expect([links?.items.map(({ kind }) => kind), links?.total, links?.hasNext]).toEqual([
        ['AGAINST', 'AT'],
        4,
        true,
      ])
      const rest = (await as(2).links({ of: [key('first')], first: 5, after: links?.cursors[1] })).get(
        key('first'),
      )
      expect(rest?.items.map(({ kind }) => kind)).toEqual(['COUNSEL', 'VIOLATED'])
    })

    it('counts the whole list on a page past its end, and takes a key that is asked for twice as one', async () => {
      const all = (await as(2).links({ of: [key('first'), key('first')], first: 9 })).get(key('first'))
      expect([all?.items.length, all?.total]).toEqual([4, 4])
      const past = (await as(2).links({ of: [key('first')], first: 9, after: all?.cursors.at(-1) })).get(
        key('first'),
      )
      expect([past?.items, past?.total, past?.hasNext]).toEqual([[], 4, false])
      const claims = (await as(2).claims({ about: [key('first'), key('first')], first: 9 })).get(key('first'))
      const rest = (
        await as(2).claims({ about: [key('first')], first: 9, after: claims?.cursors.at(-1) })
      ).get(key('first'))
      expect([rest?.items, rest?.total]).toEqual([[], claims?.items.length])
    })

    it('gives the links between entities, and nothing that leads to a hidden one', async () => {
      const all = Object.values(keys)
      expect((await as(0).between(all, 100)).map(({ kind }) => kind).sort()).toEqual([
        'AGAINST',
        'COUNSEL',
        'PART_OF',
        'VIOLATED',
      ])
      expect((await as(2).between(all, 100)).length).toBe(7)
    })

    it('says of every link and property who says so and where', async () => {
      const [violated] =
        (await as(0).links({ of: [key('first')], kinds: ['VIOLATED'], first: 1 })).get(key('first'))?.items ??
        []
      const claims = (await as(0).claims({ about: [violated?.key as string], first: 5 })).get(
        violated?.key as string,
      )?.items
      expect(claims).toMatchObject([
        { property: null, standing: 'found', source: key('open'), locator: 'para. 9' },
      ])
    })

    it('searches names in any script, but only those the viewer may see', async () => {
      const hits = async (level: Level, text: string) =>
        (await as(level).search({ text, first: 5 })).hits.map((hit) => hit.key)
      expect(await hits(0, 'Адвокат')).toEqual([])
      expect(await hits(2, 'адвокат')).toEqual([key('lawyer')])
      expect(await hits(0, 'lawyer')).toEqual([key('lawyer')])
      expect(await hits(0, 'second')).toEqual([])
    })
  })
}
