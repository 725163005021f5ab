import { useApp } from './app.ts'
import { FailureNotice } from './failureNotice.tsx'

/** Stands where a part of the page is still being fetched, or did not come. */
export function StandIn({ retry }: { retry: (() => void) | undefined }) {
  const { t } = useApp()
  if (retry) return <FailureNotice trouble={{ reason: 'unreachable', retry }} />
  return <p class="quiet-text stand-in">{t('app.loading')}</p>
}
