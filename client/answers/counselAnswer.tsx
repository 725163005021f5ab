import { answerQuestions, type Taker } from '../api/answerQuestions.ts'
import { lookOf } from '../canvas/look.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { everyCase, toggle } from '../state/choice.ts'
import { term } from '../text/translate.ts'
import { Icon } from '../widgets/icon.tsx'
import { OfState } from './ofState.tsx'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** The lawyers and organisations with most cases against one State, and how those ended. */
export function CounselAnswer({ of }: { of: string }) {
  const { a } = useAnswers()
  const { answer, trouble } = useReading(of, (abort) => answerQuestions.whoTakesCases(of, abort))
  return (
    <>
      <OfState name="counsel" of={of} />
      {!answer && <Waiting trouble={trouble} />}
      {answer && (
        <>
          <p class="lead">{a('counsel.lead', { count: answer.cases })}</p>
          <table class="answer-table">
            <thead>
              <tr>
                <th scope="col">{a('counsel.who')}</th>
                <th scope="col" class="figure">
                  {a('count')}
                </th>
                <th scope="col">{a('counsel.ended')}</th>
              </tr>
            </thead>
            <tbody>
              {namedFirst(answer.rows).map((row) => (
                <Row key={row.values[0]?.entity?.id ?? ''} row={row} country={of} />
              ))}
            </tbody>
          </table>
          {answer.leftOut > 0 && <p class="quiet-text">{a('counsel.left', { count: answer.leftOut })}</p>}
        </>
      )}
    </>
  )
}

function Row({ row, country }: { row: Taker; country: string }) {
  const { a, t } = useAnswers()
  const who = row.values[0]?.entity
  return (
    <tr>
      <th scope="row">
        {who ? (
          <>
            <span class={`kind ${who.kind}`} title={t(`kind.${who.kind}`)}>
              <Icon name={lookOf(who.kind).icon} size={14} />
            </span>{' '}
            <FocusLink id={who.id}>{who.label}</FocusLink>
          </>
        ) : (
          <i class="quiet-text">{a('counsel.none')}</i>
        )}
      </th>
      <td class="figure">
        {who ? (
          <PlaceLink
            to={{ choice: toggle(toggle(everyCase, 'state', country), 'counsel', who.id) }}
            label={`${a('court.list', { name: who.label })}: ${row.cases}`}
          >
            {row.cases}
          </PlaceLink>
        ) : (
          row.cases
        )}
      </td>
      <td>
        {row.outcomes
          .map(({ outcome, count }) => `${term(t, 'outcome', outcome ?? 'none', outcome ?? '')} ${count}`)
          .join(' · ')}
      </td>
    </tr>
  )
}

/** Cases without counsel are a remainder and stand last. */
const namedFirst = (rows: readonly Taker[]) =>
  rows.toSorted((a, b) => Number(!a.values[0]?.entity) - Number(!b.values[0]?.entity))
