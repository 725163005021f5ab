import { type CaseLike as Like, record } from '../api/record.ts'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { FocusLink } from '../panels/focusLink.tsx'
import { term } from '../text/translate.ts'
import { useReadOnce } from './readOnce.ts'

const MOST_REASONS = 6

/** The cases most like one, each with what exactly the two share, the rarest first. */
export function CaseLike({ id }: { id: string }) {
  const { t } = useApp()
  const { answer, trouble } = useReadOnce(id, record.caseLike)
  if (!answer) return <FailureNotice trouble={trouble} />
  if (!answer.length) return null
  return (
    <section>
      <h3>{t('panel.similar')}</h3>
      <ol class="similar">
        {answer.map((like) => (
          <li key={like.case.id}>
            <FocusLink id={like.case.id}>{like.case.label}</FocusLink>
            <ul class="chips">
              {like.reasons.slice(0, MOST_REASONS).map((reason) => (
                <li
                  key={`${reason.kind} ${reason.value}`}
                  title={t('panel.sharedBy', { count: reason.cases })}
                >
                  <Reason reason={reason} />
                </li>
              ))}
              {like.reasons.length > MOST_REASONS && (
                <li>{t('panel.more', { count: like.reasons.length - MOST_REASONS })}</li>
              )}
            </ul>
          </li>
        ))}
      </ol>
      <p class="quiet-text">{t('panel.similarNote')}</p>
    </section>
  )
}

function Reason({ reason }: { reason: Like[number]['reasons'][number] }) {
  const { t } = useApp()
  const group = reason.kind === 'act' ? 'event' : reason.kind === 'outcome' ? 'outcome' : undefined
  return (
    <>
      {group ? term(t, group, reason.value) : <span lang="en">{reason.entity?.label ?? reason.value}</span>}{' '}
      <small>{reason.cases}</small>
    </>
  )
}
