import { dateText } from '../text/dates.ts'
import { term } from '../text/translate.ts'
import { useAnswers } from './useAnswers.ts'

type Measure = { status: string | null; date: string | null; what: string | null }

/** One thing that the State did or did not do, with its date and how far it goes. */
export function MeasureLine({ measure }: { measure: Measure }) {
  const { language, t } = useAnswers()
  const { status, date, what } = measure
  return (
    <li>
      {date && <span class="quiet-text">{dateText(date, language, t)} </span>}
      {status && <span class="tag">{term(t, 'status', status)}</span>} <span lang="en">{what}</span>
    </li>
  )
}
