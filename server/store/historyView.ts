/** What of the history a viewer is given. Both stores end here. */
import { HIGHEST, type Viewer } from '../../schema/levels.ts'
import { BadInput } from './changeSet.ts'
import { decodeCursor } from './cursor.ts'
import type { Change, StatementChange } from './store.ts'

/** Whether a viewer sees what was taken out, which levels were set, and the words before. */
export const seesAll = ({ role, level }: Viewer): boolean => role !== 'reader' && level === HIGHEST

/** What is told of a claim to everybody who sees it now. */
export const toldToAll = ['changed', 'preferred', 'unpreferred'] as const satisfies readonly StatementChange[]

type StoredChange = { shown: unknown; at: unknown; author: unknown; reason: unknown }

export function changeFor({ shown, at, author, reason }: StoredChange, viewer: Viewer): Change {
  const isReader = viewer.role === 'reader'
  return {
    key: String(shown),
    // Two moments close together would say how much was accepted between them.
    at: isReader ? String(at).slice(0, 10) : String(at),
    author: isReader ? null : textOrNull(author),
    reason: seesAll(viewer) ? textOrNull(reason) : null,
  }
}

const textOrNull = (text: unknown): string | null => (typeof text === 'string' ? text : null)

/** The key of the change after which a page begins; null where it is the first. */
export const changeCursor = (after: string | undefined): string | null =>
  after === undefined ? null : String(decodeCursor(after, ['string'])[0])

export const unknownChange = (): BadInput =>
  new BadInput('after', 'This cursor does not belong to this list; start again without it.')
