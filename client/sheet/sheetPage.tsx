import '../styles/desk.css'
import '../styles/sheet.css'
import { useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { CaseForm } from './caseForm.tsx'
import { focusPlace } from './focusPlace.ts'
import { Offer } from './offer.tsx'
import { Proposed } from './proposed.tsx'
import { SheetContext } from './sheetContext.ts'
import { sheetQuestions } from './sheetQuestions.ts'
import { createSheet } from './sheetState.ts'
import { sheetText } from './sheetText.ts'

/** The sheet of one case, for whoever may propose: empty, or with what a returned draft of theirs holds. */
export function SheetPage({ draft }: { draft: string | undefined }) {
  const { session, language, t } = useApp()
  const s = sheetText(language)
  const who = session.who.value
  if (!s || !who) return <p class="quiet-text stand-in">{t('app.loading')}</p>
  if (session.mayPropose.value) return <Sheet key={who.name} by={who.name} draft={draft} />
  return (
    <div class="sheet-page">
      <h1>{s('page.title')}</h1>
      <p>{s('page.signIn')}</p>
    </div>
  )
}

function Sheet({ by, draft }: { by: string; draft: string | undefined }) {
  const { language } = useApp()
  const state = useMemo(() => createSheet({ source: sheetQuestions, by, shelf: shelf() }), [by])
  useEffect(() => {
    void state.open(draft)
    return state.leave
  }, [state])
  useSignalEffect(() => {
    const wanted = state.focus.value
    if (wanted !== undefined)
      focusPlace(wanted, () => {
        state.focus.value = undefined
      })
  })
  const s = sheetText(language)
  const parts = useMemo(() => s && { state, source: sheetQuestions, s }, [state, s])
  if (!parts) return null
  const [proposed, offered] = [state.proposed.value, state.offered.value]
  return (
    <SheetContext.Provider value={parts}>
      {proposed ? <Proposed id={proposed} /> : offered ? <Offer unsaved={offered} /> : <CaseForm />}
    </SheetContext.Provider>
  )
}

/** Where unsaved work lies; a browser may forbid even to look. */
function shelf(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
