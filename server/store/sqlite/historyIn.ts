/** The changes in a file that is a backup of the embedded store, of whatever version. */
import type { ChangeRow } from '../rows.ts'
import { Database } from './driver.ts'
import { sqliteScan } from './rowScan.ts'

/** Throws an Error with a sentence where the file cannot be read. */
export async function* historyIn(path: string): AsyncIterable<ChangeRow> {
  let database: Database | undefined
  try {
    database = new Database(path)
    yield* sqliteScan(database).changes()
  } catch (error) {
    const { message } = error as Error
    throw new Error(`${path} is damaged (${message}). Take another backup.`, { cause: error })
  } finally {
    database?.close()
  }
}
