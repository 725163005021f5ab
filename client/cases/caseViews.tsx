import { useApp } from '../panels/app.ts'
import type { Listing } from '../state/cases.ts'
import type { Choice } from '../state/choice.ts'
import { CaseList } from './caseList.tsx'

/** The cases in the chosen view. */
export function CaseViews({ choice, listing }: { choice: Choice; listing: Listing }) {
  const { t } = useApp()
  if (choice.view === 'register') return <p class="quiet-text">{t('cases.loading')}</p>
  return <CaseList listing={listing} />
}
