import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChangeSet, Intent, Operation } from '../changeSet.ts'
import type { GraphStore } from '../store.ts'
import { change, page, said, sampleStatements } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'
import { exported } from './writes.ts'

export const canary = 'Xqanaryperson'
const wanting = (...intents: Intent[]): ChangeSet => ({ ...change([]), intents })

/** A person whose name is in names, ids, quotes, locators, links, reasons and a change that was undone. */
export async function writeCanary(
  store: GraphStore,
): Promise<{ key: string; ids: string[]; all: Operation[] }> {
  const { statements, keys } = sampleStatements()
  const evidence = said(page(statements, 'open'), {
    quote: `so said ${canary} in court`,
    locator: `letter of ${canary}`,
  })
  const key = statements.entity('person', `${canary}-of-aland`)
  statements.name(key, `Dora ${canary}`, 'preferred', evidence)
  statements.name(key, `Дора ${canary}`, 'alias', evidence)
  statements.link('VICTIM', key, keys.first as string, evidence, { asNamed: `Ms ${canary}` })
  const naming = { ...change(statements.operations), reason: `Import of ${canary}-v-aland.yaml` }
  const again = statements.operations.find((one) => JSON.stringify(one).includes('Дора')) as Operation
  const edit = change([
    { ...again, quote: `once more ${canary}` } as Operation,
    { op: 'prefer', key: again.key, preferred: true },
  ])
  const removal = change([{ op: 'remove', key }])
  await store.write([
    naming,
    edit,
    removal,
    { ...change([]), intents: [{ intent: 'revert', change: removal.id, level: 2 }] },
  ])
  return { key, ids: [naming.id], all: statements.operations }
}

export function redactionsContract(body: StoreUnderTest): void {
  describe('deleting for good', () => {
    let store: GraphStore
    beforeEach(async () => {
      store = await body.open()
    })
    afterEach(() => body.close())

    it('leaves a history that proves itself and says nothing of it', async () => {
      const { key, ids, all } = await writeCanary(store)
      expect((await exported(store)).join('\n')).toContain(canary)
      const before = await store.head()
      await store.write([wanting({ intent: 'redact', keys: [key], reasons: ids })])
      expect((await exported(store)).join('\n')).not.toContain(canary)
      expect((await store.head()).seq).toBe(before.seq + 1)
      expect(await store.verify()).toEqual([])
      const reader = store.as({ name: 'test', role: 'owner', level: 2 })
      expect((await reader.search({ text: canary, first: 5 })).total).toBe(0)
      expect((await reader.entities([key, `person:${canary}-of-aland`])).size).toBe(0)
      await store.write([{ ...change(all), file: 'a-file' }])
      expect((await exported(store)).join('\n')).not.toContain(canary)
      await expect(
        store.write([wanting({ intent: 'revert', change: ids[0] as string, level: 2 })]),
      ).rejects.toThrow()
      expect(await store.verify()).toEqual([])
    })

    it('takes one claim as well, and refuses what was never there', async () => {
      const { all } = await writeCanary(store)
      const name = all.find((one) => JSON.stringify(one).includes('Дора')) as Operation
      await store.write([wanting({ intent: 'redact', keys: [name.key] })])
      const rows = (await exported(store)).join('\n')
      expect(rows).toContain(`Dora ${canary}`)
      expect(rows).not.toContain('Дора')
      expect(await store.verify()).toEqual([])
      await expect(store.write([wanting({ intent: 'redact', keys: ['nothing'] })])).rejects.toThrow(
        'Nothing was ever recorded',
      )
    })
  })
}
