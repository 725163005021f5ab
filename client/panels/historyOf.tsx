import { useSignal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import { type EntityHistory, record } from '../api/record.ts'
import type { Trouble } from '../state/explorer.ts'
import { dateText } from '../text/dates.ts'
import { useApp } from './app.ts'
import { FailureNotice } from './failureNotice.tsx'

/** When and by whom what is known of a thing entered the record; read on request. */
export function HistoryOf({ id }: { id: string }) {
  const { language, t } = useApp()
  const history = useSignal<EntityHistory | undefined>(undefined)
  const trouble = useSignal<Trouble | undefined>(undefined)
  const load = () => {
    if (history.value) return
    trouble.value = undefined
    record.entityHistory(id, new AbortController().signal).then(
      (read) => {
        history.value = read
      },
      (error: unknown) => {
        trouble.value = { reason: reasonOf(error), retry: load }
      },
    )
  }
  const read = history.value
  return (
    <details class="history-of" onToggle={load}>
      <summary>{t('panel.history')}</summary>
      <FailureNotice trouble={trouble.value} />
      {read && (
        <ul>
          {read.nodes.map((change, at) => (
            <li key={`${change.at} ${at}`}>
              {dateText(change.at.slice(0, 10), language, t)}
              {change.author && ` · ${change.author}`}
              {change.reason && <span lang="en"> · {change.reason}</span>}{' '}
              <span class="quiet-text">{t('panel.changed', { count: change.things.totalCount })}</span>
            </li>
          ))}
        </ul>
      )}
      {read && read.totalCount > read.nodes.length && (
        <p class="quiet-text">{t('panel.more', { count: read.totalCount - read.nodes.length })}</p>
      )}
    </details>
  )
}
