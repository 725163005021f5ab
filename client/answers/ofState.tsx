import { PlaceLink } from '../panels/placeLink.tsx'
import type { AnswerName } from '../state/answerPlace.ts'
import { countryName } from '../text/names.ts'
import { useAnswers } from './useAnswers.ts'

const states = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map((code) => ({ id: `country:${code}`, label: code }))

/** The same question, asked of one State or another. */
export function OfState({ name, of }: { name: AnswerName; of: string }) {
  const { a, t } = useAnswers()
  return (
    <nav class="answer-states" aria-label={a('ofState')}>
      {states.map((state) => (
        <PlaceLink key={state.id} to={{ answer: { name, of: state.id } }} current={state.id === of}>
          {countryName(t, state)}
        </PlaceLink>
      ))}
    </nav>
  )
}
