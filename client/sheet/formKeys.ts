import type { SheetState } from './sheetState.ts'

/** Control+Z and Control+Shift+Z take steps back and forth, Alt+PageDown and Alt+PageUp go from section to section. */
export const formKeys = (state: SheetState) => (event: KeyboardEvent) => {
  const undoes = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyZ'
  if (undoes) {
    event.preventDefault()
    if (event.shiftKey) state.redo()
    else state.undo()
  } else if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
    event.preventDefault()
    goToSection(event.key === 'PageDown' ? 1 : -1)
  }
}

/** The first control of the section after or before the one that the keyboard is in. */
function goToSection(by: 1 | -1) {
  const sections = [...document.querySelectorAll<HTMLElement>('.sheet-section')]
  const now = sections.findIndex((section) => section.contains(document.activeElement))
  const next = sections[Math.max(0, Math.min(sections.length - 1, now + by))]
  const control = next?.querySelector<HTMLElement>('input, textarea, select, button')
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}
