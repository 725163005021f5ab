/**
 * A large write into an empty store. Neo4j keeps a whole transaction in memory, some four kilobytes a claim, so this one
 * is staged in many: nodes get the label `Staged`, which no read looks at, and the last transaction turns them into
 * entities together with the changes that made them. A load that dies leaves staged nodes, which the next write removes.
 */
import type { Patch } from '../rows.ts'
import type { Progress } from '../store.ts'
import type { Connection, Run } from './driver.ts'
import { writeChanges, writeMarks, writeRows } from './writePatch.ts'

/** Rows that one transaction holds with ease in the smallest memory that Neo4j starts with. */
export const LARGEST_IN_ONE = 10_000

export function isFirstImport({ entities, links, claims, changes }: Patch): boolean {
  return changes[0]?.seq === 1 && entities.length + links.length + claims.length > LARGEST_IN_ONE
}

/** `run` is the transaction that holds the lock and makes all of it visible at its end. */
export async function importFirst(
  connection: Connection,
  run: Run,
  patch: Patch,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const alone: Run = async (text, parameters) => {
    await connection.writeAlone(text, parameters)
    return []
  }
  await writeRows(alone, patch, 'Staged', onProgress)
  await run('MATCH (e:Staged) REMOVE e:Staged SET e:Entity')
  await writeMarks(run, patch)
  await writeChanges(run, patch)
}

/** Takes away what a first import left that did not come to its end. Run with the lock held. */
export async function removeLeftovers(connection: Connection, run: Run): Promise<void> {
  const [staged] = await run('MATCH (s:Staged) RETURN 1 LIMIT 1')
  if (staged)
    await connection.writeAlone(
      'MATCH (n:Claim|Id|Staged) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
    )
}
