import { useSignal } from '@preact/signals'
import { answerQuestions } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import { everyCase } from '../state/choice.ts'
import { dateText } from '../text/dates.ts'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

const days = { all: undefined, month: 31, week: 7 } as const
type Span = keyof typeof days

/** What entered the record lately, and by whom where the reader may know. */
export function RecentAnswer() {
  const { a, language, t } = useAnswers()
  const span = useSignal<Span>('all')
  const { answer, trouble } = useReading(span.value, (abort) =>
    answerQuestions.recentChanges(dayBefore(days[span.value]), abort),
  )
  const told = answer?.nodes.some(({ author }) => author !== null)
  return (
    <>
      <p>
        <label>
          {a('recent.since')}{' '}
          <select
            value={span.value}
            onChange={({ currentTarget }) => {
              span.value = currentTarget.value as Span
            }}
          >
            {(Object.keys(days) as Span[]).map((each) => (
              <option key={each} value={each}>
                {a(`recent.${each}`)}
              </option>
            ))}
          </select>
        </label>{' '}
        <PlaceLink to={{ choice: { ...everyCase, also: ['oneSource'] } }}>{a('recent.single')}</PlaceLink>
      </p>
      {!answer && <Waiting trouble={trouble} />}
      {answer && (
        <>
          <p class="lead">
            {a('recent.lead', { count: answer.totalCount, more: answer.totalCount - answer.nodes.length })}{' '}
            {!told && a('recent.who')}
          </p>
          <table class="answer-table">
            <thead>
              <tr>
                <th scope="col">{a('recent.when')}</th>
                {told && <th scope="col">{a('recent.by')}</th>}
                <th scope="col">{a('recent.what')}</th>
              </tr>
            </thead>
            <tbody>
              {answer.nodes.map(({ at, author, reason, things }, row) => (
                // Changes have no key that a reader may see; their order is their identity.
                <tr key={String(row)}>
                  <td class="date">{dateText(at.slice(0, 10), language, t, 'short')}</td>
                  {told && (
                    <td>
                      {author}
                      {reason && <span class="quiet-text"> {reason}</span>}
                    </td>
                  )}
                  <td>
                    <ul lang="en">
                      {things.nodes.map(({ sentence }) => (
                        <li key={sentence}>{sentence}</li>
                      ))}
                    </ul>
                    {things.totalCount > things.nodes.length && (
                      <span class="quiet-text">
                        {a('recent.moreThings', { count: things.totalCount - things.nodes.length })}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  )
}

/** The day so many days ago, UTC. */
function dayBefore(count: number | undefined): string | undefined {
  if (count === undefined) return undefined
  return new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10)
}
