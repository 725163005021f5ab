import { useSignal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import { type EntityHistory, record } from '../api/record.ts'
import type { Trouble } from '../state/explorer.ts'
import { dateText } from '../text/dates.ts'
import { useApp } from './app.ts'
import { OpenButton } from './correctButton.tsx'
import { FailureNotice } from './failureNotice.tsx'

/** When and by whom what is known of a thing entered the record; read on request. */
export function HistoryOf({ id }: { id: string }) {
  const { session, language, t } = useApp()
  const mayUndo = session.mayPropose.value && session.who.value?.level === 'restricted'
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
              <ul class="history-things" lang="en">
                {change.things.nodes.map((thing) => (
                  <li key={thing.sentence}>
                    {thing.sentence}
                    {thing.statements.nodes.map((said) => (
                      <span key={said.sentence} class="history-said">
                        {said.before !== null && said.after !== null ? (
                          <>
                            {said.property} <del>{said.before}</del> <ins>{said.after}</ins>
                          </>
                        ) : (
                          said.sentence
                        )}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {read && mayUndo && (
        <OpenButton opens={{ what: 'undo', about: id }} text={t('correct.undo')} name={id} />
      )}
      {read && read.totalCount > read.nodes.length && (
        <p class="quiet-text">{t('panel.more', { count: read.totalCount - read.nodes.length })}</p>
      )}
    </details>
  )
}
