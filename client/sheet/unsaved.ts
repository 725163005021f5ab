/** Work that was not proposed yet, kept in this browser until it is. */
import type { Sheet } from './entry.ts'

const KEY = 'dalil.sheet'

export type Unsaved = {
  /** Nobody else is offered it. */
  by: string
  /** ISO time. */
  at: string
  sheet: Sheet
  reason: string
  /** Id of the draft that it would replace. */
  draft?: string | undefined
}
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Gives what lies there for somebody; undefined for nothing, and for what was written by another form of the page. */
export function readUnsaved(shelf: Shelf | undefined, by: string): Unsaved | undefined {
  try {
    const kept = JSON.parse(shelf?.getItem(KEY) ?? 'null') as Unsaved | null
    if (kept?.by !== by || typeof kept.sheet?.nextKey !== 'number') return undefined
    return kept.sheet.case?.values && kept.sheet.brought?.lists ? kept : undefined
  } catch {
    return undefined
  }
}

/** Says whether it was kept: a browser may have no room, or forbid it. */
export function keepUnsaved(shelf: Shelf | undefined, unsaved: Unsaved): boolean {
  try {
    shelf?.setItem(KEY, JSON.stringify(unsaved))
    return shelf !== undefined
  } catch {
    return false
  }
}

export function dropUnsaved(shelf: Shelf | undefined): void {
  try {
    shelf?.removeItem(KEY)
  } catch {
    // What cannot be removed was not kept either.
  }
}
