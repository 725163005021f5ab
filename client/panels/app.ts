import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { GraphCanvas } from '../canvas/graphCanvas.ts'
import type { LitPath } from '../canvas/lit.ts'
import type { Cases } from '../state/cases.ts'
import type { Correcting } from '../state/correcting.ts'
import type { createEvidence } from '../state/evidence.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Live } from '../state/live.ts'
import type { Navigation } from '../state/navigation.ts'
import type { createOverview } from '../state/overview.ts'
import type { Paths } from '../state/paths.ts'
import type { createPreferences } from '../state/preferences.ts'
import type { createSearch } from '../state/search.ts'
import type { Session } from '../state/session.ts'
import { type Translate, translator } from '../text/translate.ts'

/** Everything that the parts of the page share. */
export type App = {
  explorer: Explorer
  cases: Cases
  navigation: Navigation
  paths: Paths
  evidence: ReturnType<typeof createEvidence>
  /** The case whose sheet is open, whatever is selected beside it. */
  sheet: ReturnType<typeof createEvidence>
  overview: ReturnType<typeof createOverview>
  search: ReturnType<typeof createSearch>
  session: Session
  live: Live
  /** What is being corrected or reported. */
  correcting: Signal<Correcting | undefined>
  preferences: ReturnType<typeof createPreferences>
  /** The card whose choices of expanding are open. */
  expanding: Signal<string | undefined>
  /** The picture while it is on the screen. */
  drawing: Signal<GraphCanvas | undefined>
  /** The path that the canvas lights. */
  path: Signal<LitPath | undefined>
  /** The words of the present language, for what is drawn outside of a component. */
  speech: ReadonlySignal<Translate>
  /** Which pane a narrow screen shows. */
  pane: Signal<'evidence' | 'links'>
}

export const AppContext = createContext<App | undefined>(undefined)

/** The shared parts, and the words of the present language. */
export function useApp(): App & { t: Translate; language: 'en' | 'ru' } {
  const app = useContext(AppContext)
  if (!app) throw new Error('A part of the page stands outside it.')
  const language = app.preferences.language.value
  return { ...app, language, t: translator(language) }
}
