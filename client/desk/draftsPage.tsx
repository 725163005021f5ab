import { useSignal } from '@preact/signals'
import { type DraftLine, type DraftPage, desk } from '../api/desk.ts'
import type { DraftState } from '../api/generated/desk/graphql.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { dateText } from '../text/dates.ts'
import { useDesk } from './speech.ts'
import { useReading } from './useReading.ts'

const states = ['proposed', 'returned', 'accepted', 'withdrawn'] as const satisfies readonly DraftState[]

/** What is proposed, the latest first: one's own, and for editors that of others. */
export function DraftsPage({ state }: { state: string | undefined }) {
  const { session, t, d } = useDesk()
  const chosen = states.find((one) => one === state)
  const more = useSignal<readonly DraftPage[]>([])
  const first = useReading(`drafts ${state}`, (signal) => desk.drafts(chosen, undefined, signal))
  const pages = first.answer ? [first.answer, ...more.value] : []
  const drafts = pages.flatMap((page) => page.nodes)
  const last = pages.at(-1)
  const readMore = async () => {
    const cursor = last?.pageInfo.endCursor
    if (!cursor) return
    const page = await desk.drafts(chosen, cursor, new AbortController().signal).catch(() => undefined)
    if (page) more.value = [...more.value, page]
  }
  return (
    <div class="desk-page">
      <h1>{t('account.drafts')}</h1>
      <p class="quiet-text">{d(session.mayDecide.value ? 'drafts.leadEditor' : 'drafts.leadAuthor')}</p>
      <nav class="desk-tabs" aria-label={d('drafts.states')}>
        {[undefined, ...states].map((one) => (
          <PlaceLink
            key={one ?? 'all'}
            to={{ desk: { page: 'drafts', state: one } }}
            current={one === chosen}
          >
            {d(one ? `state.${one}` : 'drafts.all')}
          </PlaceLink>
        ))}
      </nav>
      <FailureNotice trouble={first.trouble} />
      {first.done && drafts.length === 0 && <p>{d('drafts.none')}</p>}
      {drafts.length > 0 && (
        <ul class="desk-list">
          {drafts.map((draft) => (
            <Line key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
      {last && (
        <p class="quiet-text" aria-live="polite">
          {d('drafts.shown', { shown: drafts.length, total: last.totalCount })}
        </p>
      )}
      {last?.pageInfo.hasNextPage && (
        <button type="button" class="button" onClick={() => void readMore()}>
          {d('drafts.more')}
        </button>
      )}
    </div>
  )
}

function Line({ draft }: { draft: DraftLine }) {
  const { language, t, d } = useDesk()
  const by = draft.isMine ? d('drafts.mine') : draft.author
  return (
    <li>
      <PlaceLink to={{ desk: { page: 'draft', id: draft.id } }} class="desk-title">
        {draft.reason}
      </PlaceLink>
      <span class="desk-marks">
        <span class={`tag state-${draft.state}`}>{d(`state.${draft.state}`)}</span>
        {draft.level !== 'public' && <span class="tag">{t(`level.${draft.level}`)}</span>}
      </span>
      <span class="quiet-text">
        {d('drafts.by', { by, when: dateText(draft.proposedAt.slice(0, 10), language, t) })}
        {draft.decidedAt &&
          ` · ${d('drafts.decided', { by: draft.decidedBy ?? '', when: dateText(draft.decidedAt.slice(0, 10), language, t) })}`}
      </span>
    </li>
  )
}
