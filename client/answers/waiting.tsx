import { FailureNotice } from '../panels/failureNotice.tsx'
import type { Trouble } from '../state/explorer.ts'
import { useAnswers } from './useAnswers.ts'

/** Stands where an answer will be: that it is being read, or why it is not there. */
export function Waiting({ trouble }: { trouble: Trouble | undefined }) {
  const { t } = useAnswers()
  return trouble ? <FailureNotice trouble={trouble} /> : <p class="quiet-text">{t('app.loading')}</p>
}
