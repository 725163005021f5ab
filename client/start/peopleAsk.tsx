import { useSignal } from '@preact/signals'
import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import { questions } from '../state/questions.ts'

const FIRST = 7

/** Questions that people come with; each opens the place that answers it, with what it filters by in the open. */
export function PeopleAsk() {
  const { t } = useApp()
  const all = useSignal(false)
  return (
    <section class="people-ask">
      <h2>{t('start.questions')}</h2>
      <ul>
        {questions.slice(0, all.value ? questions.length : FIRST).map(({ name, address }) => (
          <li key={name}>
            <PlaceLink to={address}>{t(`question.${name}`)}</PlaceLink>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="as-link"
        aria-expanded={all.value}
        onClick={() => {
          all.value = !all.value
        }}
      >
        {all.value ? t('cases.fewer') : t('start.moreQuestions', { count: questions.length - FIRST })}
      </button>
    </section>
  )
}
