import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import { questions } from '../state/questions.ts'

/** Questions that people come with; each opens its cases, filtered in the open. */
export function PeopleAsk() {
  const { t } = useApp()
  return (
    <section class="people-ask">
      <h2>{t('start.questions')}</h2>
      <ul>
        {questions.map(({ name, address }) => (
          <li key={name}>
            <PlaceLink to={address}>{t(`question.${name}`)}</PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
