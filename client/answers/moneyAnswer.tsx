import { answerQuestions, type MoneyCase } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { Marks, SourceList } from '../panels/marks.tsx'
import { afterAward } from '../state/afterAward.ts'
import { type Footnotes, numberSources } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { amountText } from '../text/amounts.ts'
import { dateText } from '../text/dates.ts'
import { MeasureLine } from './measureLine.tsx'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** Money that courts at home ordered after a decision: by which court, how much, upheld or not, and paid or not. */
export function MoneyAnswer() {
  const { a } = useAnswers()
  const { answer, trouble } = useReading('money', answerQuestions.moneyAtHome)
  if (!answer) return <Waiting trouble={trouble} />
  const cases = answer.nodes.map((each) => ({ ...each, steps: afterAward(each.ladder, each.decided) }))
  const notes = numberSources(
    cases.flatMap(({ steps }) => steps.flatMap((step) => readable(step.link?.claims.nodes ?? []))),
  )
  return (
    <>
      <p class="lead">{a('money.lead')}</p>
      <p>{a('total', { shown: cases.length, more: answer.totalCount - cases.length })}</p>
      {cases.map((each) => (
        <OneCase key={each.id} item={each} steps={each.steps} notes={notes} />
      ))}
      <SourceList notes={notes} />
    </>
  )
}

type Props = { item: MoneyCase; steps: MoneyCase['ladder']; notes: Footnotes }

function OneCase({ item, steps, notes }: Props) {
  const { a, language, t } = useAnswers()
  return (
    <section class="answer-case">
      <h2>
        <FocusLink id={item.id}>{item.label}</FocusLink>
        {item.decided && (
          <small>
            {a('decided')} {dateText(item.decided, language, t)}
          </small>
        )}
      </h2>
      {steps.length > 0 && (
        <table class="answer-table">
          <thead>
            <tr>
              <th scope="col">{a('money.when')}</th>
              <th scope="col">{a('money.where')}</th>
              <th scope="col" class="figure">
                {a('money.amount')}
              </th>
              <th scope="col">{a('money.what')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.order}>
                <td class="date">
                  {step.date ? dateText(step.date, language, t, 'short') : <i>{t('panel.undated')}</i>}
                </td>
                <td>{step.entity && <FocusLink id={step.entity.id}>{step.entity.label}</FocusLink>}</td>
                <td class="figure">
                  {step.amount === null ? (
                    <span class="quiet-text">–</span>
                  ) : (
                    <b>{amountText(step.amount, step.currency, language)}</b>
                  )}
                </td>
                <td>
                  <span lang="en">{step.what}</span>{' '}
                  <Marks claims={readable(step.link?.claims.nodes ?? [])} notes={notes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{a('money.done')}</h3>
      <ul>
        {item.measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} />
        ))}
      </ul>
    </section>
  )
}
