import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreUnderTest } from '../contract/storeUnderTest.ts'
import type { GraphStore } from '../store.ts'
import { openSqlite } from './openStore.ts'

/** A store in a folder of its own that goes with it. */
export function sqliteUnderTest(): StoreUnderTest {
  let folder = ''
  let current: GraphStore | undefined
  return {
    name: 'SQLite',
    async open() {
      folder = mkdtempSync(join(tmpdir(), 'dalil-test-'))
      current = openSqlite({ folder })
      return current
    },
    openAgain: async () => openSqlite({ folder }),
    async close() {
      await current?.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
