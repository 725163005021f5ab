import type { ChangeSet } from '../changeSet.ts'
import { exported } from '../contract/writes.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import { ownFolder } from './ownFolder.ts'

/** What a store that nobody disturbed says of the same change sets. */
export async function exportOf(changeSets: readonly ChangeSet[]): Promise<string[]> {
  const store = openSqlite({ folder: ownFolder() })
  await store.write(changeSets)
  const rows = await exported(store)
  await store.close()
  return rows
}
