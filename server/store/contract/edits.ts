import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ChangeSet, Conflict, type Operation, type PutClaim } from '../changeSet.ts'
import { correctionOf } from '../correction.ts'
import { fingerprintOf } from '../expectations.ts'
import type { Claim, GraphStore } from '../store.ts'
import { randomChange } from './randomChange.ts'
import { randomFrom, randomGraph } from './randomGraph.ts'
import { change, page, said, sampleStatements } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'
import { exported } from './writes.ts'

let counter = 0
export const revertOf = (id: string): ChangeSet => ({
  ...change([], `revert:${++counter}`),
  intents: [{ intent: 'revert', change: id, level: 2 }],
})
/** As an import of a file, which does not bring back what editors took out. */
const imported = (operations: readonly Operation[]): ChangeSet => ({ ...change(operations), file: 'a-file' })

export function editsContract(body: StoreUnderTest): void {
  describe('edits', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000)
    let store: GraphStore
    let keys: Record<string, string>
    let operations: Operation[]
    const key = (name: string) => keys[name] as string
    const claimsOn = async (about: string, property: string | null): Promise<Claim[]> => {
      const reader = store.as({ name: 'test', role: 'owner', level: 2 })
      return (await reader.claims({ about: [about], property, first: 50 })).get(about)?.items ?? []
    }

    beforeEach(async () => {
      store = await body.open()
      const sample = sampleStatements()
      keys = sample.keys
      operations = sample.statements.operations
      await store.write([imported(operations)])
    })
    afterEach(() => body.close())

    it('keep an import, but nobody else, from saying again what was withdrawn', async () => {
      const [claim] = await claimsOn(key('first'), 'outcome')
      await store.write([change([{ op: 'withdraw', key: claim?.key as string }])])
      expect(await claimsOn(key('first'), 'outcome')).toEqual([])
      await store.write([imported(operations)])
      expect(await claimsOn(key('first'), 'outcome')).toEqual([])
      const again = operations.filter((one) => one.key === claim?.key)
      await store.write([change(again)])
      expect(await claimsOn(key('first'), 'outcome')).toMatchObject([{ value: 'violation' }])
      expect(await store.verify()).toEqual([])
    })

    it.each([
      ['the only claim of a link', async () => (await linkClaims())[0]?.key, 'remove the link itself'],
      ['an entity', async () => key('lawyer'), 'Only a claim'],
    ])('do not withdraw %s', async (_name, make, sentence) => {
      await expect(
        store.write([change([{ op: 'withdraw', key: (await make()) as string }])]),
      ).rejects.toThrow(sentence)
    })
    const linkClaims = async () => {
      const reader = store.as({ name: 'test', role: 'owner', level: 2 })
      const links = await reader.links({ of: [key('lawyer')], first: 1 })
      return claimsOn(links.get(key('lawyer'))?.items[0]?.key as string, null)
    }

    it('refuse what was changed since somebody read it, and name the change', async () => {
      const before = await claimsOn(key('first'), 'outcome')
      const expects = [
        {
          about: key('first'),
          property: 'outcome',
          level: 2,
          fingerprint: fingerprintOf(before),
        } as const,
      ]
      const other = operations.find(({ key }) => key === before[0]?.key) as PutClaim
      const mine: ChangeSet = {
        ...change([
          { op: 'withdraw', key: other.key },
          { ...other, key: 'mine', value: 'inadmissible' },
        ]),
        expects,
      }
      await store.write([change([{ ...other, key: 'theirs', value: 'discontinued' }])])
      const refusal = await store.write([mine]).catch((error) => error)
      expect(refusal).toBeInstanceOf(Conflict)
      expect(refusal.message).toMatch(/outcome of First v. Aland was changed.*"discontinued"/)
      const now = fingerprintOf(await claimsOn(key('first'), 'outcome'))
      await store.write([{ ...mine, expects: [{ ...expects[0], fingerprint: now } as never] }])
      expect((await claimsOn(key('first'), 'outcome')).map(({ value }) => value).sort()).toEqual([
        'discontinued',
        'inadmissible',
      ])
    })

    it('correct a claim, of a link too, unless it was changed meanwhile', async () => {
      const seen = await claimsOn(key('first'), 'decided')
      const [old] = seen
      const correction = correctionOf(old as Claim, { value: '2013-06' }, seen, 2)
      await store.write([{ ...change([]), ...correction }])
      expect(await claimsOn(key('first'), 'decided')).toMatchObject([
        { value: '2013-06', source: old?.source },
      ])
      await expect(store.write([{ ...change([]), ...correction }])).rejects.toThrow(Conflict)
      const said = await linkClaims()
      await store.write([
        { ...change([]), ...correctionOf(said[0] as Claim, { locator: 'para. 3' }, said, 2) },
      ])
      expect(await linkClaims()).toMatchObject([{ locator: 'para. 3' }])
      expect(await store.verify()).toEqual([])
    })

    it('show nobody that something was changed which they may not see', async () => {
      const reader = store.as({ name: 'test', role: 'editor', level: 0 })
      const seen = (await reader.claims({ about: [key('lawyer')], property: 'name', first: 9 })).get(
        key('lawyer'),
      )?.items
      const [name] = await claimsOn(key('lawyer'), 'name')
      const { recordedAt: _at, recordedBy: _by, preferred: _preferred, ...hidden } = name as Claim
      await store.write([
        change([
          { op: 'putClaim', ...hidden, key: 'hidden', level: 2, value: { text: 'Hidden', kind: 'alias' } },
        ]),
      ])
      const expects = [
        { about: key('lawyer'), property: 'name', level: 0, fingerprint: fingerprintOf(seen ?? []) } as const,
      ]
      await store.write([{ ...change([{ op: 'setLevel', key: key('lawyer'), level: 1 }]), expects }])
      expect((await reader.entities([key('lawyer')])).size).toBe(0)
    })

    it(`undo any change to the last byte (SEED=${seed})`, async () => {
      const random = randomFrom(seed)
      await store.write([change(randomGraph(random, 3))])
      for (let round = 0; round < 12; round++) {
        const before = await exported(store)
        const ids: string[] = []
        for (let depth = 0; depth <= round % 3; depth++) {
          const set = change(randomChange(random, await exported(store)))
          const [receipt] = await store.write([set])
          if (receipt?.seq !== undefined) ids.push(set.id)
        }
        for (const id of ids.toReversed()) await store.write([revertOf(id)])
        expect(await exported(store), `SEED=${seed}, round ${round}`).toEqual(before)
      }
      expect(await store.verify()).toEqual([])
    })

    it('undo an undoing, and keep who had recorded a claim', async () => {
      const [claim] = await claimsOn(key('lawyer'), 'name')
      const removal = change([{ op: 'remove', key: key('lawyer') }])
      await store.write([removal])
      const without = await exported(store)
      const undone = revertOf(removal.id)
      await store.write([undone])
      expect((await claimsOn(key('lawyer'), 'name')).find((one) => one.key === claim?.key)).toEqual(claim)
      await store.write([revertOf(undone.id)])
      expect(await exported(store)).toEqual(without)
    })

    it('do not undo what later changes build on, and say which', async () => {
      const more = sampleStatements().statements
      const newcomer = more.entity('person', 'newcomer')
      more.name(newcomer, 'New Comer', 'asPrinted', said(page(more, 'open')))
      const first = change(more.operations)
      await store.write([first])
      more.link('COUNSEL', newcomer, key('first'), said(page(more, 'open')))
      const second = { ...change(more.operations), reason: 'A second look' }
      await store.write([second])
      const refusal = await store.write([revertOf(first.id)]).catch((error) => error)
      expect(refusal).toBeInstanceOf(Conflict)
      expect(refusal.message).toMatch(/New Comer.*has come to depend on it since.*"A second look"/)
      await store.write([revertOf(second.id)])
      await store.write([revertOf(first.id)])
      const level = change([{ op: 'setLevel', key: key('place'), level: 1 }])
      await store.write([level, change([{ op: 'setLevel', key: key('place'), level: 0 }])])
      await expect(store.write([revertOf(level.id)])).rejects.toThrow(/Hill was changed again since/)
      await expect(store.write([revertOf('no such change')])).rejects.toThrow('no such change')
    })
  })
}
