import type { Trouble } from '../state/explorer.ts'
import { useApp } from './app.ts'

/** One sentence on what went wrong, and a way on. What is on the screen stays there. */
export function FailureNotice({ trouble }: { trouble: Trouble | undefined }) {
  const { t } = useApp()
  if (!trouble) return null
  return (
    <div class="notice" role="alert">
      <p>{t('failure.notice', { reason: t(`failure.${trouble.reason}`) })}</p>
      <button type="button" class="button" onClick={trouble.retry}>
        {t('tool.retry')}
      </button>
    </div>
  )
}
