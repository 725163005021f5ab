import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SheetSource } from './sheetQuestions.ts'
import type { SheetState } from './sheetState.ts'
import type { SheetTranslate } from './sheetText.ts'

/** What the parts of the sheet share. */
export type SheetParts = { state: SheetState; source: SheetSource; s: SheetTranslate }

export const SheetContext = createContext<SheetParts | undefined>(undefined)

export function useSheet(): SheetParts {
  const parts = useContext(SheetContext)
  if (!parts) throw new Error('A part of the sheet stands outside it.')
  return parts
}
