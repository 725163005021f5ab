import { useApp } from '../panels/app.ts'
import { term } from '../text/translate.ts'

/** How a case ended, in words; that no source says so is said too. */
export function OutcomeTag({ outcome }: { outcome: string | null }) {
  const { t } = useApp()
  const look = outcome === 'violation' ? 'found' : outcome ? '' : 'unknown'
  return (
    <span class={`tag outcome ${look}`}>{outcome ? term(t, 'outcome', outcome) : t('outcome.none')}</span>
  )
}
