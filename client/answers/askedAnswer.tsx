import { type AskedCase, answerQuestions } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { Marks, SourceList } from '../panels/marks.tsx'
import { numberSources } from '../state/footnotes.ts'
import { dateText } from '../text/dates.ts'
import { MeasureLine } from './measureLine.tsx'
import { OfState } from './ofState.tsx'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** What the bodies asked of one State that is not known to have been done, beside what is on record. */
export function AskedAnswer({ of }: { of: string }) {
  const { a, language, t } = useAnswers()
  const { answer, trouble } = useReading(of, (abort) => answerQuestions.askedNotDone(of, abort))
  const notes = numberSources(
    (answer?.nodes ?? []).flatMap(({ remedies }) => remedies.flatMap((remedy) => cited(remedy.claims.nodes))),
  )
  return (
    <>
      <OfState name="notDone" of={of} />
      <p class="lead">{a('asked.lead')}</p>
      {!answer && <Waiting trouble={trouble} />}
      {answer && (
        <>
          <p>{a('total', { shown: answer.nodes.length, more: answer.totalCount - answer.nodes.length })}</p>
          <table class="answer-table">
            <thead>
              <tr>
                <th scope="col">{a('decided')}</th>
                <th scope="col">{a('case')}</th>
                <th scope="col">{a('asked.what')}</th>
                <th scope="col">{a('asked.done')}</th>
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
                      {each.remedies.map((remedy) => (
                        <li key={remedy.id}>
                          <span lang="en">{remedy.what}</span>{' '}
                          <Marks claims={cited(remedy.claims.nodes)} notes={notes} />
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td>
                    {each.measures.length ? (
                      <ul>
                        {each.measures.map((measure) => (
                          <MeasureLine key={measure.id} measure={measure} />
                        ))}
                      </ul>
                    ) : (
                      <i class="quiet-text">{a('asked.none')}</i>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <SourceList notes={notes} heading="h2" />
        </>
      )}
    </>
  )
}

type Claim = AskedCase['remedies'][number]['claims']['nodes'][number]

/** Who says it outside of this record, where anyone does: our own wording of it is no source. */
function cited(claims: readonly Claim[]): readonly Claim[] {
  const outside = claims.filter(({ source }) => source.address)
  return outside.length ? outside : claims
}
