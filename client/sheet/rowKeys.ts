/** Adding, moving and removing entries by keys, each leaving the keyboard where the work goes on. */
import { addEntry, inList, listAt, moveEntry, type Place, removeEntry, type Sheet } from './entry.ts'
import type { ListSpec } from './sections.ts'
import type { SheetState } from './sheetState.ts'

/** What a new entry begins with: its number, or the source that was named last. */
export function firstValues(sheet: Sheet, spec: ListSpec, remembered: string): Record<string, string> {
  if (spec.key === 'sources') {
    const numbers = (sheet.case.lists.sources ?? []).map(({ values }) => Number(values.id) || 0)
    return { id: String(Math.max(0, ...numbers) + 1) }
  }
  const asks = spec.fields.some(({ key, rare }) => key === 'source' && !rare)
  return asks && remembered ? { source: remembered } : {}
}

/** Adds an entry after another, or at the end, and goes to its first field. */
export function addKeepingFocus(state: SheetState, place: Place, spec: ListSpec, after?: number): void {
  const { nextKey } = state.sheet.value
  const values = firstValues(state.sheet.value, spec, spec.key === 'brought' ? '' : state.rememberedSource())
  state.edit((sheet) => addEntry(sheet, place, spec.key, values, after))
  state.goTo([...place, spec.key, nextKey])
}

export function moveKeepingFocus(state: SheetState, place: Place, by: -1 | 1): void {
  const field = fieldInFocus(place)
  state.edit((sheet) => moveEntry(sheet, place, by))
  state.goTo(place, field)
}

/** Goes to the entry that takes its place, else to the one before it, else to the way to add one. */
export function removeKeepingFocus(state: SheetState, place: Place): void {
  const found = inList(place)
  if (!found) return
  const { owner, list, key } = found
  const before = listAt(state.sheet.value, owner, list)
  const at = before.findIndex((entry) => entry.key === key)
  state.edit((sheet) => removeEntry(sheet, place))
  const next = before[at + 1] ?? before[at - 1]
  if (next) state.goTo([...owner, list, next.key])
  else state.goTo(owner, list)
}

const fieldInFocus = (place: Place): string => {
  const { id } = document.activeElement ?? {}
  const prefix = `${place.join('/')}/`
  const field = id?.startsWith(prefix) ? id.slice(prefix.length) : ''
  return field.includes('/') ? '' : field
}

/** Alt+Shift with an arrow moves the entry, with Delete removes it, with M shows more of it. */
export const entryKeys = (state: SheetState, place: Place, more: () => void) => (event: KeyboardEvent) => {
  if (!event.altKey || !event.shiftKey || event.defaultPrevented) return
  if (event.key === 'ArrowUp') moveKeepingFocus(state, place, -1)
  else if (event.key === 'ArrowDown') moveKeepingFocus(state, place, 1)
  else if (event.key === 'Delete') removeKeepingFocus(state, place)
  else if (event.code === 'KeyM') more()
  else return
  event.preventDefault()
}

/** Control+Enter adds an entry after the one that the keyboard is in. */
export const listKeys = (state: SheetState, place: Place, spec: ListSpec) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return
  const entries = listAt(state.sheet.value, place, spec.key)
  if (spec.single && entries.length > 0) return
  event.preventDefault()
  const { id = '' } = event.target as HTMLElement
  const inside = entries.find(({ key }) => id.startsWith(`${[...place, spec.key, key].join('/')}/`))
  addKeepingFocus(state, place, spec, inside?.key)
}
