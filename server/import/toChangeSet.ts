/** One file, one change set. Pure: the same file in the same surroundings gives the same change set. */
import type { SeedFile } from '../../schema/institutionFiles.ts'
import type { ChangeSet, Operation } from '../store/changeSet.ts'
import { sha256 } from '../store/keys.ts'
import { registriesOf } from './registryEntries.ts'
import { caseStatements } from './statements/caseStatements.ts'
import type { ImportContext } from './statements/importContext.ts'
import { registryStatements } from './statements/registryStatements.ts'

export const IMPORT_AUTHOR = 'import'

/** Undefined for the vocabulary, which holds words and no statements. */
export function toChangeSet(file: SeedFile, name: string, context: ImportContext): ChangeSet | undefined {
  if (file.kind === 'vocabulary') return undefined
  const operations =
    file.kind === 'case'
      ? caseStatements(file.data, context)
      : registryStatements(registriesOf(file), context)
  return changeSetOf(operations, `Import of ${name}`)
}

/** A change set whose id follows from what it says, so that saying it twice is saying it once. */
export function changeSetOf(operations: readonly Operation[], reason: string): ChangeSet {
  return { id: `import:${sha256(JSON.stringify(operations))}`, author: IMPORT_AUTHOR, reason, operations }
}
