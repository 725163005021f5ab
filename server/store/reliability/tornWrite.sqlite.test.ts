import { describe, expect, it } from 'vitest'
import { Statements } from '../../import/statements/statements.ts'
import type { ChangeSet } from '../changeSet.ts'
import { change, page, said, sampleStatements } from '../contract/smallGraph.ts'
import { exported } from '../contract/writes.ts'
import { Database, type Parameter, type Row } from '../sqlite/driver.ts'
import { openSqlite, type SqliteOptions } from '../sqlite/openStore.ts'
import type { GraphStore } from '../store.ts'
import { ownFolder } from './ownFolder.ts'

/** Which statements fail: none while `at` is Infinity; `before` it is run or after; that one alone or all from there on. */
type Fault = { at: number; when: 'before' | 'after'; lasting: boolean }

/** A connection that fails where it is told to, as a disk or a network mount may. */
class FailingDatabase extends Database {
  constructor(
    path: string,
    private readonly fault: () => Fault | undefined,
  ) {
    super(path)
  }

  override run(sql: string, parameters?: Record<string, Parameter>): void {
    this.perhaps(() => super.run(sql, parameters))
  }

  override all<T extends Row>(sql: string, parameters: Record<string, Parameter>): T[] {
    return this.perhaps(() => super.all<T>(sql, parameters))
  }

  private perhaps<T>(work: () => T): T {
    // Statements of the base class's own constructor come before there is a fault.
    const fault = this.fault?.()
    if (!fault) return work()
    fault.at--
    const fails = fault.lasting ? fault.at <= 0 : fault.at === 0
    if (!fails) return work()
    if (fault.when === 'after') work()
    throw new Error('the disk is gone')
  }
}

describe.each<[string, Omit<Fault, 'at'>]>([
  ['fails', { when: 'before', lasting: false }],
  ['is done, but its answer is lost', { when: 'after', lasting: false }],
  ['and all after it fail', { when: 'before', lasting: true }],
])('when the n-th statement of an import %s', (_name, kind) => {
  it('is as before or as after, never between, and goes on working', async () => {
    let fault: Fault | undefined
    const connect = (path: string) => new FailingDatabase(path, () => fault)
    const base = change(sampleStatements().statements.operations)
    const sets = smallImport()
    const after = await exportAfter([base, ...sets])
    let store: GraphStore | undefined
    for (let at = 1; ; at++) {
      store ??= await storeWith(base, connect)
      const before = await exported(store)
      fault = { at, when: kind.when, lasting: kind.lasting }
      const failed = await store.write(sets).then(
        () => false,
        () => true,
      )
      const ranOut = fault.at > 0
      fault = undefined
      const now = await exported(store)
      expect([before, after], `statement ${at}`).toContainEqual(now)
      expect(await store.verify(), `statement ${at}`).toEqual([])
      const isDone = now.join() === after.join()
      if (!failed || kind.when === 'before') expect(isDone, `statement ${at}`).toBe(!failed)
      if (ranOut) expect(at).toBeGreaterThan(50)
      if (!isDone && at % 10 > 0) continue

      const receipts = await store.write(sets)
      expect(new Set(receipts.map(({ repeated }) => repeated))).toEqual(new Set([isDone]))
      expect(await exported(store), `statement ${at}, sent again`).toEqual(after)
      expect(await store.verify(), `statement ${at}, sent again`).toEqual([])
      await store.close()
      store = undefined
      if (ranOut) return
    }
  })
})

/** Adds, changes and removes. */
function smallImport(): ChangeSet[] {
  const { keys } = sampleStatements()
  const statements = new Statements()
  const evidence = said(page(statements, 'another'))
  const counsel = statements.entity('person', 'another-lawyer')
  statements.name(counsel, 'Another Lawyer', 'asPrinted', evidence)
  statements.link('COUNSEL', counsel, keys.first as string, evidence)
  return [
    change([...statements.operations, { op: 'remove', key: keys.lawyer as string }]),
    change([{ op: 'setLevel', key: keys.place as string, level: 1 }]),
  ]
}

async function storeWith(base: ChangeSet, connect?: SqliteOptions['connect']): Promise<GraphStore> {
  const store = openSqlite({ folder: ownFolder(), ...(connect && { connect }) })
  await store.write([base])
  return store
}

async function exportAfter([base, ...sets]: [ChangeSet, ...ChangeSet[]]): Promise<string[]> {
  const store = await storeWith(base)
  await store.write(sets)
  const rows = await exported(store)
  await store.close()
  return rows
}
