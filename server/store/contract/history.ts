import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Level, Role } from '../../../schema/levels.ts'
import type { Statements } from '../../import/statements/statements.ts'
import type { Operation } from '../changeSet.ts'
import type { GraphReader, GraphStore } from '../store.ts'
import { change, page, said, sampleStatements } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

export function historyContract(body: StoreUnderTest): void {
  describe('history', () => {
    let store: GraphStore
    let statements: Statements
    let keys: Record<string, string>
    const key = (name: string) => keys[name] as string
    const as = (level: Level, role: Role = 'reader') => store.as({ name: 'test', role, level })
    const write = (operations: readonly Operation[]) => store.write([change(operations)])
    /** What the latest change did, as words. */
    async function latest(reader: GraphReader): Promise<string[]> {
      const [newest] = (await reader.changes({ first: 1 })).items
      const [things] = await reader.changedThings({ of: [{ change: newest?.key ?? '' }], first: 100 })
      const of = things?.items.map((thing) => ({ change: newest?.key ?? '', thing: thing.key })) ?? []
      const pages = await reader.changedStatements({ of, first: 100 })
      return (things?.items ?? []).flatMap(({ did, kind, label }, at) => [
        [did, kind, ...(label ? [label] : [])].join(' '),
        ...(pages[at]?.items ?? [])
          .filter(({ property }) => property !== 'id')
          .map(({ did, property, before, after }) =>
            [`- ${did} ${property}`, ...(before || after ? [`${before} > ${after}`] : [])].join(': '),
          ),
      ])
    }

    beforeEach(async () => {
      store = await body.open()
      ;({ statements, keys } = sampleStatements())
      await write(statements.operations)
    })
    afterEach(() => body.close())

    it('tells what was added, entities first, each with what is said of it', async () => {
      const more = sampleStatements().statements
      const guest = more.entity('person', 'guest')
      more.name(guest, 'Guest', 'asPrinted', said(page(more, 'open')))
      more.link('VICTIM', guest, key('first'), said(page(more, 'open')))
      more.fact(key('first'), 'subject', 'A matter', said(page(more, 'open')))
      await write(more.operations)
      expect(await latest(as(0))).toEqual([
        'changed case',
        '- added subject',
        'added person',
        '- added name',
        'added VICTIM',
        '- added null',
      ])
      const { total } = await as(0).changes({ first: 1 })
      expect(total).toBe(2)
    })

    it('leads from an entity to the changes that touched it or its links, the newest first', async () => {
      const more = sampleStatements().statements
      more.link('AUTHOR', key('lawyer'), key('first'), said(page(more, 'open')))
      await write(more.operations)
      const of = [key('lawyer'), key('country'), key('place'), 'nothing']
      const pages = await as(0).history({ of, first: 1 })
      expect(of.map((one) => pages.get(one)?.total)).toEqual([2, 1, 0, 0])
      const first = pages.get(key('lawyer'))
      expect(first?.hasNext).toBe(true)
      const rest = (await as(0).history({ of, first: 1, after: first?.cursors[0] as string })).get(
        key('lawyer'),
      )
      expect([rest?.items.length, rest?.total, rest?.hasNext]).toEqual([1, 2, false])
      const asked = { change: first?.items[0]?.key as string, entity: key('lawyer') }
      const [things] = await as(0).changedThings({ of: [asked], first: 5 })
      expect(things?.items.map(({ did, kind }) => `${did} ${kind}`)).toEqual(['added AUTHOR'])
      await expect(as(0).changes({ first: 1, after: 'WyJ4Il0' })).rejects.toThrow('This cursor')
      await expect(as(0).history({ of, first: 1, after: 'WyJ4Il0' })).rejects.toThrow('This cursor')
    })

    it('is filtered by day and by kind of entity', async () => {
      const [today] = (await as(0, 'analyst').changes({ first: 1 })).items.map(({ at }) => at.slice(0, 10))
      const totals = async (filter: Parameters<GraphReader['changes']>[0]['filter']) =>
        (await as(0).changes({ first: 5, ...(filter && { filter }) })).total
      expect(await totals({ from: today as string })).toBe(1)
      expect(await totals({ before: today as string })).toBe(0)
      expect(await totals({ kinds: ['case', 'court'] })).toBe(1)
      expect(await totals({ kinds: ['court'] })).toBe(0)
      expect(await totals({ kinds: ['place'] })).toBe(0)
    })

    it('shows of a change only what may be seen today, and nothing of one of which nothing may', async () => {
      const secret = sampleStatements().statements
      secret.name(
        secret.entity('person', 'hidden', 1),
        'Hidden',
        'asPrinted',
        said(page(secret, 'open'), { level: 1 }),
      )
      await write(secret.operations)
      expect((await as(0).changes({ first: 5 })).total).toBe(1)
      expect((await as(1).changes({ first: 5 })).total).toBe(2)
      await write([{ op: 'setLevel', key: key('lawyer'), level: 2 }])
      expect((await as(0).history({ of: [key('lawyer')], first: 5 })).get(key('lawyer'))?.total).toBe(0)
      const [first] = (await as(0).changes({ first: 5 })).items
      const [things] = await as(0).changedThings({ of: [{ change: first?.key as string }], first: 100 })
      expect(things?.items.map(({ kind }) => kind)).not.toContain('person')
      expect(things?.items.map(({ kind }) => kind)).not.toContain('COUNSEL')
    })

    it('tells readers no author, no reason and no moment; the reason only to those who see everything', async () => {
      const shown = async (level: Level, role: Role) => (await as(level, role).changes({ first: 1 })).items[0]
      expect(await shown(2, 'reader')).toMatchObject({
        author: null,
        reason: null,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
      expect(await shown(1, 'analyst')).toMatchObject({ author: 'tester', reason: null })
      expect(await shown(2, 'analyst')).toMatchObject({
        author: 'tester',
        reason: 'A test',
        at: expect.stringContaining('T'),
      })
    })

    it('keeps the words before, levels set and what was taken out for those who see everything', async () => {
      const claim = statements.operations.find(
        (operation) => operation.op === 'putClaim' && operation.value === 'violation',
      ) as Extract<Operation, { op: 'putClaim' }>
      await write([
        { ...claim, value: 'inadmissible' },
        { op: 'prefer', key: claim.key, preferred: true },
        { op: 'setLevel', key: key('first'), level: 0 },
      ])
      const words = ['changed case', '- changed outcome', '- preferred outcome']
      expect(await latest(as(0))).toEqual(words)
      expect(await latest(as(1, 'owner'))).toEqual(words)
      expect(await latest(as(2, 'analyst'))).toEqual([
        'changed case',
        '- changed outcome: violation > inadmissible',
        '- preferred outcome',
      ])
      await write([
        { op: 'setLevel', key: key('first'), level: 1 },
        { op: 'remove', key: key('lawyer') },
      ])
      expect(await latest(as(2, 'analyst'))).toEqual([
        'changed case',
        '- levelled null: public > partner',
        'removed person Ada Lawyer',
        'removed COUNSEL',
        'removed COUNSEL',
      ])
      expect((await as(1, 'owner').changes({ first: 5 })).total).toBe(2)
      expect(JSON.stringify(await latest(as(0)))).not.toContain('Lawyer')
      expect(await store.verify()).toEqual([])
    })
  })
}
