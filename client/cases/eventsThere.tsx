import { useEffect } from 'preact/hooks'
import { wholeChoice } from '../api/wholeChoice.ts'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { FocusLink } from '../panels/focusLink.tsx'
import { createReading } from '../state/createReading.ts'
import { spanOf } from '../state/span.ts'
import { dateText } from '../text/dates.ts'
import { term } from '../text/translate.ts'

const events = createReading(wholeChoice.eventsAt, (a, b) => a === b)

/** What happened in one place, by date; what has no date comes last and says so. */
export function EventsThere({ place }: { place: string }) {
  const { cases, language, t } = useApp()
  useEffect(() => events.open(place), [place])
  const known = events.answer.value?.key === place ? events.answer.value.value : undefined
  const first = (date: string | null) => spanOf(date)?.earliest ?? Number.POSITIVE_INFINITY
  const ordered = [...(known?.nodes ?? [])].sort((a, b) => first(a.date) - first(b.date))
  return (
    <section class="events-there">
      <h2>{t('timeline.events', { place: cases.names.value.get(place) ?? place })}</h2>
      <FailureNotice trouble={events.trouble.value} />
      {!known && !events.trouble.value && <p class="quiet-text">{t('cases.loading')}</p>}
      {known && !known.total && <p class="quiet-text">{t('timeline.noEvents')}</p>}
      <ol>
        {ordered.map((event) => (
          <li key={event.id}>
            <span class="event-date">
              {event.date ? dateText(event.date, language, t) : t('panel.undated')}
            </span>
            <span>
              {event.type && <b>{term(t, 'event', event.type)}: </b>}
              <FocusLink id={event.id}>
                <span lang="en">{event.label}</span>
              </FocusLink>{' '}
              {event.cases.map((each) => (
                <span key={each.id} class="event-case">
                  <FocusLink id={each.id}>{each.label}</FocusLink>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {known && known.total > known.nodes.length && (
        <p class="quiet-text">{t('panel.more', { count: known.total - known.nodes.length })}</p>
      )}
    </section>
  )
}
