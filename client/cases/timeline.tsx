import { useEffect } from 'preact/hooks'
import { type CaseSpan, wholeChoice } from '../api/wholeChoice.ts'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { FocusLink } from '../panels/focusLink.tsx'
import type { Listing } from '../state/cases.ts'
import { type Choice, sameCases, sameOrder } from '../state/choice.ts'
import { createReading } from '../state/createReading.ts'
import { barOf, type TimeScale, timeScale } from '../state/timeScale.ts'
import { dateText } from '../text/dates.ts'
import { durationText } from '../text/durations.ts'
import { shortName } from '../text/names.ts'
import { term } from '../text/translate.ts'
import { EventsThere } from './eventsThere.tsx'
import { TimeAxis } from './timeAxis.tsx'
import { TimeBar } from './timeBar.tsx'

const spans = createReading(wholeChoice.caseSpans, (a, b) => sameCases(a, b) && sameOrder(a, b))

/** Every case as a bar from complaint to decision; vague dates have hatched ends, a red tick is a violation found. */
export function Timeline({ choice, listing }: { choice: Choice; listing: Listing }) {
  const { t } = useApp()
  useEffect(() => spans.open(choice), [choice])
  const whole = spans.answer.value?.value
  const scale = whole && timeScale(whole.nodes)
  const dated = whole?.nodes.filter(({ submitted, decided }) => submitted || decided) ?? []
  const places = choice.picked.place
  return (
    <div class="cases-scroll timeline" aria-busy={spans.loading.value}>
      <FailureNotice trouble={spans.trouble.value} />
      {!whole && !spans.trouble.value && <p class="quiet-text stand-in">{t('cases.loading')}</p>}
      {whole && scale && (
        <>
          <TimeAxis choice={choice} facets={listing.facets} scale={scale} />
          <ol class="time-rows">
            {dated.map((row) => (
              <TimeRow key={row.id} row={row} scale={scale} />
            ))}
          </ol>
        </>
      )}
      {whole && (
        <p class="more-cases">
          {t('timeline.shown', {
            shown: dated.length,
            undated: whole.nodes.length - dated.length,
            cut: whole.total - whole.nodes.length,
          })}
        </p>
      )}
      {places?.length === 1 && places[0] && <EventsThere place={places[0]} />}
    </div>
  )
}

function TimeRow({ row, scale }: { row: CaseSpan; scale: TimeScale }) {
  const { language, t } = useApp()
  const date = (edtf: string | null) => (edtf ? dateText(edtf, language, t) : t('cases.noDate'))
  const words = [
    t('cases.submittedOn', { date: date(row.submitted) }),
    t('cases.decidedOn', { date: date(row.decided) }),
    durationText(row.submitted, row.decided, language, t),
    row.outcome ? term(t, 'outcome', row.outcome) : t('outcome.none'),
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <li class="time-row">
      <span class="time-name" title={row.label}>
        <FocusLink id={row.id}>
          {shortName({ kind: 'case', label: row.label, country: row.country })}
        </FocusLink>
      </span>
      <TimeBar bar={barOf(row, scale)} scale={scale} violation={row.outcome === 'violation'} words={words} />
    </li>
  )
}
