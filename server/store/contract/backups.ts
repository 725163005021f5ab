import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBackup } from '../backup/readBackup.ts'
import { contentOf } from '../reliability/contentOf.ts'
import { numberedSet } from '../reliability/numberedSet.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import type { GraphStore } from '../store.ts'
import { randomFrom, randomGraph } from './randomGraph.ts'
import { firstDifference } from './readEverything.ts'
import { writeCanary } from './redactions.ts'
import { change } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'
import { exported } from './writes.ts'

export function backupsContract(body: StoreUnderTest): void {
  describe('backup and restore', () => {
    let folder = ''
    let store: GraphStore
    const file = () => join(folder, 'backup')
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dalil-test-'))
      store = await body.open()
    })
    afterEach(async () => {
      await body.close()
      rmSync(folder, { recursive: true })
    })
    /** Another store, embedded, filled from the backup. */
    const inEmbedded = async (use: (restored: GraphStore) => Promise<void>) => {
      const restored = openSqlite({ folder: join(folder, 'restored') })
      await use(restored)
      await restored.close()
    }

    it('give a moment that existed, while others write, and every read answers as it did', {
      timeout: 300_000,
    }, async () => {
      await store.write([change(randomGraph(randomFrom(5), 3))])
      const { key, ids } = await writeCanary(store)
      await store.write([{ ...change([]), intents: [{ intent: 'redact', keys: [key], reasons: ids }] }])
      const moments = new Map([[(await store.head()).seq, await exported(store)]])
      const writing = async () => {
        for (let number = 0; number < 4; number++) {
          await store.write([numberedSet(0, number)])
          moments.set((await store.head()).seq, await exported(store))
        }
      }
      const [backup] = await Promise.all([store.backup(file()), writing()])
      expect(backup).toBeUndefined()
      await inEmbedded(async (restored) => {
        await restored.restore(readBackup(file()))
        expect(await exported(restored)).toEqual(moments.get((await restored.head()).seq))
        expect(await restored.verify()).toEqual([])
        await expect(restored.restore(readBackup(file()))).rejects.toThrow('empty store only')
        // And back into a store of the first kind.
        const again = join(folder, 'again')
        await restored.backup(again)
        await body.close()
        store = await body.open()
        await store.restore(readBackup(again))
        expect(firstDifference(await contentOf(restored), await contentOf(store))).toBeUndefined()
        expect(await store.head()).toEqual(await restored.head())
        expect(await store.verify()).toEqual([])
      })
    })

    it('refuse what is damaged, cut short or something else, and restore nothing of it', async () => {
      await store.write([numberedSet(0, 1), numberedSet(0, 2)])
      await store.backup(file())
      const whole = readFileSync(file())
      await inEmbedded(async (restored) => {
        for (const wound of [
          () => truncateSync(file(), Math.floor(whole.length / 2)),
          () => writeFileSync(file(), whole.toString('latin1').replace('putEntity', 'putNobody'), 'latin1'),
          () => writeFileSync(file(), 'Dear diary,\n'),
        ]) {
          writeFileSync(file(), whole)
          wound()
          await expect(restored.restore(readBackup(file()))).rejects.toThrow(/^[^\n]+\.$|dalil -- import$/)
          expect((await restored.head()).seq).toBe(0)
        }
        writeFileSync(file(), whole)
        await restored.restore(readBackup(file()))
        expect((await restored.head()).seq).toBe(2)
      })
    })
  })
}
