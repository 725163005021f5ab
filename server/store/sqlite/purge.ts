/** Takes what was deleted out of the database file and its log as well, where it would lie until something is written over it. */
import { type Database, isLocked } from './driver.ts'

const LONGEST_WAIT_MS = 10_000

/** Throws an Error with a sentence where another program keeps the log in use; what was deleted stays deleted for all reads. */
export async function purge(writer: Database, path: string): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS
  while (!isPurged(writer)) {
    if (Date.now() > until)
      throw new Error(
        `The texts are deleted and no read gives them any more, but another program is using ${path}, so its bytes are not overwritten yet. End it and run: npm run dalil -- purge`,
      )
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function isPurged(writer: Database): boolean {
  try {
    writer.run('VACUUM')
    const [state] = writer.all('PRAGMA wal_checkpoint(TRUNCATE)', {})
    return state?.busy === 0
  } catch (error) {
    if (isLocked(error)) return false
    throw error
  }
}
