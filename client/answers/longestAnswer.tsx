import { answerQuestions, type TimeRow } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { everyCase } from '../state/choice.ts'
import { yearsText } from '../text/durations.ts'
import { bodyName, countryName } from '../text/names.ts'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** How long complaints took, by State and by State and body, with the longest of each. */
export function LongestAnswer() {
  const { a } = useAnswers()
  const { answer, trouble } = useReading('longest', answerQuestions.timeTaken)
  if (!answer) return <Waiting trouble={trouble} />
  return (
    <>
      <p class="lead">
        {a('longest.lead')}{' '}
        <PlaceLink to={{ choice: { ...everyCase, years: 8, view: 'table' } }}>{a('longest.more')}</PlaceLink>
      </p>
      <Times title={a('longest.byState')} rows={answer.byState.rows} />
      <Times title={a('longest.byStateAndBody')} rows={answer.byStateAndBody.rows} />
    </>
  )
}

function Times({ title, rows }: { title: string; rows: readonly TimeRow[] }) {
  const { a, t, language } = useAnswers()
  const withBody = rows.some(({ values }) => values.length > 1)
  return (
    <table class="answer-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('start.state')}</th>
          {withBody && <th scope="col">{t('facet.body')}</th>}
          <th scope="col" class="figure">
            {a('count')}
          </th>
          <th scope="col" class="figure">
            {a('known')}
          </th>
          <th scope="col" class="figure">
            {a('longest.median')}
          </th>
          <th scope="col">{a('longest.longest')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ values, cases, durations }) => {
          const [state, body] = values.map((value) => value.entity)
          const { known, medianMinDays, medianMaxDays, longest } = durations
          return (
            <tr key={`${state?.id} ${body?.id}`}>
              <th scope="row">{state ? countryName(t, state) : t('register.noState')}</th>
              {withBody && <td>{body && bodyName(t, body)}</td>}
              <td class="figure">{cases}</td>
              <td class="figure">{known}</td>
              <td class="figure">
                {medianMinDays !== null && medianMaxDays !== null
                  ? yearsText(medianMinDays, medianMaxDays, language, t)
                  : '–'}
              </td>
              <td>
                {longest && (
                  <>
                    <FocusLink id={longest.case.id}>{longest.case.label}</FocusLink>
                    {`, ${yearsText(longest.minDays, longest.maxDays, language, t)}`}
                  </>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
