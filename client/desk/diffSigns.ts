import type { DiffThing } from '../api/desk.ts'

/** What tells added, changed and removed apart where colours do not. */
export const signOf = (did: DiffThing['did']): string =>
  did === 'ADDED' ? '+' : did === 'REMOVED' ? '−' : '±'
