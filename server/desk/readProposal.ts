/** Files that somebody proposes: from their texts to checked data. */
import { isSpreadsheet } from '../import/collectFiles.ts'
import { readCsv } from '../import/csv/readCsv.ts'
import { type ReadFile, readSeedFile } from '../import/readSeedFile.ts'
import type { ProposedFile } from './draft.ts'

export const readProposal = (files: readonly ProposedFile[]): ReadFile[] =>
  files.flatMap(({ name, text }) => {
    const bytes = new TextEncoder().encode(text)
    return isSpreadsheet(name) ? readCsv(name, bytes) : [readSeedFile(name, bytes)]
  })
