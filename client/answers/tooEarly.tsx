import { answerQuestions } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { dateText } from '../text/dates.ts'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

const reasons = ['before the Optional Protocol entered into force', 'before the declaration under article 22']

/** Complaints of which a part was about what happened before anyone could complain. */
export function TooEarly() {
  const { a, t, language } = useAnswers()
  const { answer, trouble } = useReading('early', (abort) => answerQuestions.notExhausted(reasons, abort))
  return (
    <section>
      <h2>{a('since.early')}</h2>
      {!answer && <Waiting trouble={trouble} />}
      <ul class="answer-list">
        {answer?.nodes.map(({ id, label, decided, articles }) => (
          <li key={id}>
            <FocusLink id={id}>{label}</FocusLink>
            {decided && `, ${dateText(decided, language, t)}`}
            {': '}
            {articles
              .filter(({ reason }) => reason !== null && reasons.includes(reason))
              .map(({ article, right }) => article?.label ?? right)
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
