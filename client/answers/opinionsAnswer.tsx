import { answerQuestions, type OpinionWritten } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { dateText } from '../text/dates.ts'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** Members of the bodies with the separate opinions that they wrote or joined. */
export function OpinionsAnswer() {
  const { a, language, t } = useAnswers()
  const { answer, trouble } = useReading('opinions', answerQuestions.separateOpinions)
  if (!answer) return <Waiting trouble={trouble} />
  const members = byWriter(answer.opinions)
  return (
    <>
      <p class="lead">{a('opinions.lead', { opinions: answer.total, members: members.length })}</p>
      {answer.total > answer.opinions.length && (
        <p class="quiet-text">{a('cited.more', { count: answer.total - answer.opinions.length })}</p>
      )}
      <table class="answer-table">
        <thead>
          <tr>
            <th scope="col">{a('opinions.who')}</th>
            <th scope="col">{a('opinions.where')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ writer, opinions }) => (
            <tr key={writer.id}>
              <th scope="row">
                <FocusLink id={writer.id}>{writer.label}</FocusLink>
              </th>
              <td>
                <ul>
                  {opinions.map(({ id, type, cases }) => (
                    <li key={id}>
                      <span lang="en">{type}</span>:{' '}
                      {cases.map((each) => (
                        <span key={each.id}>
                          <FocusLink id={each.id}>{each.label}</FocusLink>
                          {each.decided && `, ${dateText(each.decided, language, t)}`}
                        </span>
                      ))}
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

/** Each writer with their opinions; who wrote most comes first, then by name. */
function byWriter(opinions: readonly OpinionWritten[]) {
  const members = new Map<string, { writer: { id: string; label: string }; opinions: OpinionWritten[] }>()
  for (const opinion of opinions)
    for (const writer of opinion.writers) {
      const member = members.get(writer.id)
      if (member) member.opinions.push(opinion)
      else members.set(writer.id, { writer, opinions: [opinion] })
    }
  return [...members.values()].sort(
    (a, b) => b.opinions.length - a.opinions.length || a.writer.label.localeCompare(b.writer.label, 'en'),
  )
}
