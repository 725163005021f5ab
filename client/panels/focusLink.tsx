import type { ComponentChildren } from 'preact'
import { formatAddress } from '../state/address.ts'
import { openFocus } from '../state/view.ts'
import { useApp } from './app.ts'

/** A link to the picture around one thing; a real address, so that it can be copied or opened in a new tab. */
export function FocusLink({ id, children }: { id: string; children: ComponentChildren }) {
  const { explorer } = useApp()
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    explorer.focusOn(id)
  }
  return (
    <a href={formatAddress({ view: openFocus(id) })} onClick={open}>
      {children}
    </a>
  )
}
