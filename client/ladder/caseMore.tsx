import { type CaseMore as More, record } from '../api/record.ts'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { attributeOf } from '../state/findings.ts'
import { useReadOnce } from './readOnce.ts'

/** What a case mentions and is mentioned by, read when it is first shown. */
export function CaseMore({ id }: { id: string }) {
  const { t } = useApp()
  const { answer, trouble } = useReadOnce(id, record.caseMore)
  if (!answer) return <FailureNotice trouble={trouble} />
  return (
    <>
      <Mentions title={t('panel.mentions')} list={answer.mentions} end="to" />
      <Mentions title={t('panel.mentionedBy')} list={answer.mentionedBy} end="from" />
    </>
  )
}

function Mentions({ title, list, end }: { title: string; list: More['mentions']; end: 'from' | 'to' }) {
  const { explorer, t } = useApp()
  if (!list.nodes.length) return null
  const left = list.totalCount - list.nodes.length
  return (
    <section>
      <h3>
        {title} <span class="count">{list.totalCount}</span>
      </h3>
      <ul class="mentions">
        {list.nodes.map((link) => (
          <li key={link.id}>
            <button type="button" class="as-link" onClick={() => explorer.select(link[end].id)}>
              {link[end].label}
            </button>{' '}
            <button type="button" class="as-link quiet-text" onClick={() => explorer.select(link.id)}>
              {attributeOf(link, 'paragraph') ?? t('panel.link')}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="quiet-text">{t('panel.more', { count: left })}</p>}
    </section>
  )
}
