import { afterAll, describe } from 'vitest'
import { ownFolder } from '../store/reliability/ownFolder.ts'
import { Database, type Parameter, type Row } from '../store/sqlite/driver.ts'
import { openSqlite } from '../store/sqlite/openStore.ts'
import type { GraphStore } from '../store/store.ts'
import { holdsAgainstInjection } from './injection.ts'

const texts = new Set<string>()

class RecordingDatabase extends Database {
  override run(sql: string, parameters?: Record<string, Parameter>): void {
    texts.add(sql)
    super.run(sql, parameters)
  }
  override all<T extends Row>(sql: string, parameters: Record<string, Parameter>): T[] {
    texts.add(sql)
    return super.all<T>(sql, parameters)
  }
}

describe('SQLite', () => {
  let store: GraphStore | undefined
  afterAll(() => store?.close())

  holdsAgainstInjection(async () => {
    store = openSqlite({ folder: ownFolder(), connect: (path) => new RecordingDatabase(path) })
    return { store, texts }
  })
})
