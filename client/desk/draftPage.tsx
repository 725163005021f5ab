import { desk, type FullDraft } from '../api/desk.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { dateText } from '../text/dates.ts'
import { Decide } from './decide.tsx'
import { Diff } from './diff.tsx'
import { Problems } from './problems.tsx'
import { useDesk } from './speech.ts'
import { useReading } from './useReading.ts'

/** One draft: why, what it would do to the record as it is now, what stands in its way, and the decision. */
export function DraftPage({ id }: { id: string }) {
  const { d } = useDesk()
  const reading = useReading(`draft ${id}`, (signal) => desk.draft(id, signal))
  const draft = reading.answer
  return (
    <div class="desk-page">
      <p>
        <PlaceLink to={{ desk: { page: 'drafts' } }}>{d('draft.back')}</PlaceLink>
      </p>
      <FailureNotice trouble={reading.trouble} />
      {!reading.done && !reading.trouble && <p class="quiet-text">{d('desk.loading')}</p>}
      {reading.done && !draft && <p role="alert">{d('draft.absent')}</p>}
      {draft && <Whole key={draft.state + draft.proposedAt} draft={draft} again={reading.again} />}
    </div>
  )
}

function Whole({ draft, again }: { draft: FullDraft; again: () => void }) {
  const { language, t, d } = useDesk()
  const isOpen = draft.state === 'proposed' || draft.state === 'returned'
  const by = draft.isMine ? d('drafts.mine') : draft.author
  const day = (at: string) => dateText(at.slice(0, 10), language, t)
  return (
    <>
      <h1>{draft.reason}</h1>
      <p class="desk-marks" aria-live="polite">
        <span class={`tag state-${draft.state}`}>{d(`state.${draft.state}`)}</span>
        <span class="tag">{t(`level.${draft.level}`)}</span>
        <span class="quiet-text">
          {d('drafts.by', { by, when: day(draft.proposedAt) })}
          {draft.decidedAt &&
            ` · ${d('drafts.decided', { by: draft.decidedBy ?? '', when: day(draft.decidedAt) })}`}
        </span>
      </p>
      {draft.remarks.length > 0 && (
        <section>
          <h2>{d('draft.remarks')}</h2>
          <ul class="desk-remarks">
            {draft.remarks.map((remark) => (
              <li key={remark.at}>
                <blockquote>{remark.text}</blockquote>
                <span class="quiet-text">
                  {remark.by}, {day(remark.at)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Decide draft={draft} again={again} />
      {isOpen ? <Outcome draft={draft} /> : <p class="quiet-text">{d('draft.decidedAlready')}</p>}
      {draft.files.map((file) => (
        <details key={file.name} class="desk-file">
          <summary>{file.name}</summary>
          <pre>{file.text}</pre>
        </details>
      ))}
    </>
  )
}

function Outcome({ draft }: { draft: FullDraft }) {
  const { d } = useDesk()
  const { answer, done, trouble } = useReading(`outcome ${draft.id}`, (signal) =>
    desk.outcome(draft.id, signal),
  )
  if (trouble?.sentence)
    return (
      <section class="desk-conflict" role="alert">
        <h2>{d('draft.conflict')}</h2>
        <p lang="en">{trouble.sentence}</p>
        <p>{d('draft.conflictHelp')}</p>
      </section>
    )
  return (
    <>
      <FailureNotice trouble={trouble} />
      {!done && !trouble && <p class="quiet-text">{d('draft.looking')}</p>}
      {answer && <Problems problems={answer.problems} files={draft.files} />}
      {answer && <Diff diff={answer.diff} />}
    </>
  )
}
