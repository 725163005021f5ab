import { answerQuestions } from '../api/answerQuestions.ts'
import { lookOf } from '../canvas/look.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { everyCase, toggle } from '../state/choice.ts'
import { Icon } from '../widgets/icon.tsx'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** The courts and State bodies in most cases, each with its cases as a list and over time. */
export function CourtAnswer() {
  const { a, t } = useAnswers()
  const { answer, trouble } = useReading('court', answerQuestions.mostHeard)
  if (!answer) return <Waiting trouble={trouble} />
  return (
    <>
      <p class="lead">{a('court.lead')}</p>
      <table class="answer-table">
        <thead>
          <tr>
            <th scope="col">{a('court.who')}</th>
            <th scope="col">{a('court.where')}</th>
            <th scope="col" class="figure">
              {a('count')}
            </th>
            <th scope="col">{t('view.timeline')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.map(({ entity, cases }) => {
            const choice = toggle(everyCase, entity.kind === 'court' ? 'court' : 'stateBody', entity.id)
            return (
              <tr key={entity.id}>
                <th scope="row">
                  <span class={`kind ${entity.kind}`} title={t(`kind.${entity.kind}`)}>
                    <Icon name={lookOf(entity.kind).icon} size={14} />
                  </span>{' '}
                  <FocusLink id={entity.id}>{entity.label}</FocusLink>
                </th>
                <td lang="en">{entity.summary}</td>
                <td class="figure">
                  <PlaceLink to={{ choice }} label={`${a('court.list', { name: entity.label })}: ${cases}`}>
                    {cases}
                  </PlaceLink>
                </td>
                <td>
                  <PlaceLink
                    to={{ choice: { ...choice, view: 'timeline' } }}
                    label={a('court.timeOf', { name: entity.label })}
                  >
                    {a('court.time')}
                  </PlaceLink>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
