import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { useSheet } from './sheetContext.ts'
import type { Unsaved } from './unsaved.ts'

/** Earlier work that was not proposed: nothing else is shown before it is taken up or thrown away. */
export function Offer({ unsaved }: { unsaved: Unsaved }) {
  const { language } = useApp()
  const { state, s } = useSheet()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const at = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(unsaved.at))
  return (
    <div class="sheet-page sheet-offer">
      <h1>{s('offer.title')}</h1>
      <p>{s('offer.lead', { title: unsaved.sheet.case.values.title || s('page.untitled'), at })}</p>
      <div class="sheet-buttons">
        <button ref={first} type="button" class="button primary" onClick={() => void state.restore()}>
          {s('offer.restore')}
        </button>
        <button type="button" class="button" onClick={state.discard}>
          {s('offer.discard')}
        </button>
      </div>
    </div>
  )
}
