/** The rows of an empty store. */
import { emptyHead } from './chain.ts'
import type { RowLoader } from './rows.ts'

export const nothingStored: RowLoader = {
  entities: async () => [],
  links: async () => [],
  claims: async () => [],
  claimsAbout: async () => [],
  claimsBySource: async () => [],
  linksOf: async () => [],
  marks: async () => [],
  files: async () => [],
  filesSaying: async () => [],
  changesAfter: async () => [],
  keysById: async () => new Map(),
  changesById: async () => new Map(),
  head: async () => emptyHead,
}
