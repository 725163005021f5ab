import { beforeAll, describe, expect, it } from 'vitest'
import { type Level, levels } from '../../../schema/levels.ts'
import { Statements } from '../../import/statements/statements.ts'
import type { GraphStore } from '../store.ts'
import { change, page, said } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

const CASES = 150

/** A State in so many cases that stores may count and page it another way than what has few links. */
export function hubsContract(body: StoreUnderTest): void {
  describe('hubs', () => {
    const statements = new Statements()
    const source = page(statements, 'open')
    const hub = statements.entity('country', 'AAA')
    const levelOf = (at: number): Level => (at % 10 === 0 ? 2 : at % 4 === 0 ? 1 : 0)
    for (let at = 0; at < CASES; at++) {
      const level = levelOf(at)
      // By turns the case is hidden, or what links it.
      const key = statements.entity('case', `case-${at}`, at % 2 === 0 ? level : 0)
      statements.name(key, `Case ${String(at).padStart(3, '0')}`, 'preferred', said(source), {}, 'title')
      statements.link('AGAINST', key, hub, said(source, { level }))
    }
    const place = statements.entity('place', 'hill')
    statements.link('IN', place, hub, said(source, { level: 1 }))
    const casesSeen = (level: Level) =>
      Array.from({ length: CASES }, (_, at) => at).filter((at) => levelOf(at) <= level)
    let store: GraphStore

    beforeAll(async () => {
      store = await body.open()
      await store.write([change(statements.operations)])
      return () => body.close()
    })

    it.each(levels)('are counted as level %i sees them', async (level) => {
      const reader = store.as({ name: 'test', role: 'reader', level })
      const number = casesSeen(level).length
      const counts = [
        { kind: 'AGAINST', direction: 'IN', count: number },
        ...(level > 0 ? [{ kind: 'IN', direction: 'IN', count: 1 }] : []),
      ]
      expect((await reader.degrees([hub])).get(hub)).toEqual(counts)
      const links = async (kinds?: ['AGAINST']) =>
        (await reader.links({ of: [hub], first: 7, ...(kinds && { kinds }) })).get(hub)
      expect((await links(['AGAINST']))?.total).toBe(number)
      expect((await links())?.total).toBe(number + (level > 0 ? 1 : 0))
      expect((await links())?.items).toEqual((await links(['AGAINST']))?.items)
      expect((await reader.counts()).get('case')).toBe(
        Array.from({ length: CASES }, (_, at) => at).filter((at) => at % 2 === 1 || levelOf(at) <= level)
          .length,
      )
      expect((await reader.list({ kind: 'case', first: 1 })).total).toBe((await reader.counts()).get('case'))
    })

    it('give the same page without its total where nobody asked for that', async () => {
      const reader = store.as({ name: 'test', role: 'reader', level: 1 })
      const filter = { linkedTo: [{ anyOf: [{ key: hub }] }] }
      for (const read of [
        async (uncounted: boolean) => (await reader.links({ of: [hub], first: 3, uncounted })).get(hub),
        async (uncounted: boolean) =>
          (await reader.links({ of: [hub], kinds: ['AGAINST'], first: 3, uncounted })).get(hub),
        async (uncounted: boolean) => (await reader.claims({ about: [hub], first: 3, uncounted })).get(hub),
        (uncounted: boolean) => reader.list({ kind: 'case', first: 3, uncounted }),
        (uncounted: boolean) => reader.list({ kind: 'case', filter, first: 3, uncounted }),
      ])
        expect(await read(true)).toEqual({ ...(await read(false)), total: Number.NaN })
    })
  })
}
