/** Keyset cursors: where a page ended, as one opaque word. They hold only what the viewer saw. */
import { BadInput } from './changeSet.ts'

export type CursorPart = string | number

export const encodeCursor = (parts: readonly CursorPart[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

/** The parts of a cursor; throws BadInput for what is not a cursor of that list. */
export function decodeCursor(cursor: string, shape: readonly ('string' | 'number')[]): CursorPart[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(parts) &&
      parts.length === shape.length &&
      parts.every((part, at) => typeof part === shape[at])
    )
      return parts
  } catch {
    // falls through to the sentence below
  }
  throw new BadInput('after', 'This cursor does not belong to this list; start again without it.')
}
