/** What turns a database of an older version into one of the next. Runs inside the caller's transaction. */
import { shownKey } from '../chain.ts'
import { retrace } from '../retrace.ts'
import { deriveAgain } from './deriveAgain.ts'
import type { Database } from './driver.ts'
import { changeRow } from './rowLoader.ts'
import { editColumns, insertEdit } from './writePatch.ts'

export const migrations: Record<number, (database: Database, tables: string) => void> = {
  1: (database) =>
    database.run(
      `ALTER TABLE tombstone ADD COLUMN cause TEXT NOT NULL DEFAULT 'removed'; ALTER TABLE tombstone ADD COLUMN heir TEXT;`,
    ),

  /** Notes which change brought what, and what it did besides. */
  2: (database, tables) => {
    const changes = database.all('SELECT * FROM change ORDER BY seq', {}).map(changeRow)
    database.run(
      `ALTER TABLE entity ADD COLUMN born INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE claim ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE change ADD COLUMN shown TEXT NOT NULL DEFAULT '';`,
    )
    for (const { seq, hash } of changes)
      database.run('UPDATE change SET shown = :shown WHERE seq = :seq', { shown: shownKey(hash), seq })
    database.run(tables)
    const { born, since, edits } = retrace(changes)
    for (const [key, seq] of born)
      database.run('UPDATE entity SET born = :seq WHERE key = :key', { key, seq })
    for (const [key, seq] of since)
      database.run("UPDATE claim SET since = :seq, row = json_set(row, '$.since', :seq) WHERE key = :key", {
        key,
        seq,
      })
    for (const edit of edits) database.run(insertEdit, editColumns(edit))
  },

  /** Keeps what filters look at: attributes of links, sentences of claims, what is disputed. */
  3: (database, tables) => {
    database.run(tables)
    deriveAgain(database)
  },
}
