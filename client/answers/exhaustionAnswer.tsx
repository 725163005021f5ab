import { answerQuestions } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { everyCase } from '../state/choice.ts'
import { dateText } from '../text/dates.ts'
import { term } from '../text/translate.ts'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

const reasons = ['domestic remedies not exhausted', 'not substantiated; domestic remedies not exhausted']

/** Claims that fell because remedies at home were not exhausted, with what the record says of the remedy. */
export function ExhaustionAnswer() {
  const { a, t, language } = useAnswers()
  const { answer, trouble } = useReading('exhaustion', (abort) =>
    answerQuestions.notExhausted(reasons, abort),
  )
  if (!answer) return <Waiting trouble={trouble} />
  return (
    <>
      <p class="lead">{a('exhaustion.lead')}</p>
      <p>
        {a('total', { shown: answer.nodes.length, more: answer.totalCount - answer.nodes.length })}{' '}
        <PlaceLink to={{ choice: { ...everyCase, picked: { reason: reasons } } }}>
          {a('exhaustion.cases')}
        </PlaceLink>
      </p>
      <table class="answer-table">
        <thead>
          <tr>
            <th scope="col">{a('decided')}</th>
            <th scope="col">{a('case')}</th>
            <th scope="col">{a('exhaustion.claim')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.nodes.map((each) => (
            <tr key={each.id}>
              <td class="date">{each.decided && dateText(each.decided, language, t, 'short')}</td>
              <th scope="row">
                <FocusLink id={each.id}>{each.label}</FocusLink>
              </th>
              <td>
                <ul>
                  {each.articles
                    .filter(({ reason }) => reason !== null && reasons.includes(reason))
                    .map(({ article, right, reason, note }) => (
                      <li key={`${article?.label} ${right} ${note}`}>
                        {article?.label ?? <span lang="en">{right}</span>}
                        {reason !== reasons[0] && ` (${term(t, 'reason', reason ?? '')})`}
                        {note && (
                          <>
                            : <span lang="en">{note}</span>
                          </>
                        )}
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
