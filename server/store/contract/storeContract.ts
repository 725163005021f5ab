/** What every body of GraphStore must pass. */
import { describe } from 'vitest'
import { backupsContract } from './backups.ts'
import { editsContract } from './edits.ts'
import { filtersContract } from './filters.ts'
import { historyContract } from './history.ts'
import { hubsContract } from './hubs.ts'
import { mergesContract } from './merges.ts'
import { nonInterferenceContract } from './nonInterference.ts'
import { pathsContract } from './paths.ts'
import { readsContract } from './reads.ts'
import { redactionsContract } from './redactions.ts'
import { similarContract } from './similar.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'
import { writesContract } from './writes.ts'

export function storeContract(body: StoreUnderTest, { graphs }: { graphs: number }): void {
  describe(`${body.name} keeps the contract of the stores`, () => {
    readsContract(body)
    hubsContract(body)
    pathsContract(body)
    similarContract(body)
    filtersContract(body)
    writesContract(body)
    editsContract(body)
    historyContract(body)
    mergesContract(body)
    redactionsContract(body)
    backupsContract(body)
    nonInterferenceContract(body, graphs)
  })
}
