import type { CaseEvidence } from '../api/record.ts'
import { useApp } from '../panels/app.ts'
import { Citations } from '../panels/marks.tsx'
import type { Footnotes } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { amountText } from '../text/amounts.ts'
import { dateText } from '../text/dates.ts'
import { bodyName } from '../text/names.ts'
import { readersName } from '../text/readersName.ts'
import { type LanePlace, placeSteps, STEP_HEIGHT, STEP_WIDTH } from './lanes.ts'
import { stepWord } from './stepWord.ts'

type Step = CaseEvidence['ladder'][number]

/** The way of a case through the institutions: an ordered list, each step in the lane of who acted, over one line. */
export function LanePicture({ entity, notes }: { entity: CaseEvidence; notes: Footnotes }) {
  const { t } = useApp()
  const { places, rows, width, height } = placeSteps(entity.ladder)
  return (
    <section class="lanes" aria-label={t('panel.ladder')}>
      <div class="lanes-field" style={{ width: `max(100%, ${width}px)`, height: `${height}px` }}>
        {rows.map((row) => (
          <div
            key={row.lane}
            class={`lane ${row.lane}`}
            style={{ top: `${row.y}px`, height: `${row.height}px` }}
            aria-hidden="true"
          >
            <b>
              {row.lane === 'treatyBody' && entity.body
                ? bodyName(t, entity.body)
                : t(`ladder.lane.${row.lane}`)}
            </b>
          </div>
        ))}
        <svg class="lanes-line" width={width} height={height} aria-hidden="true">
          <path d={lineThrough(places)} />
        </svg>
        <ol>
          {places.map((place) => (
            <LaneStepCard key={place.step.order} place={place} notes={notes} />
          ))}
        </ol>
      </div>
    </section>
  )
}

function LaneStepCard({ place, notes }: { place: LanePlace<Step>; notes: Footnotes }) {
  const { explorer, language, t } = useApp()
  const { step, lane, x, y } = place
  const when = step.date ? dateText(step.date, language, t) : t('panel.undated')
  const unsure = step.placedBy !== 'date'
  const actor =
    step.entity && lane !== 'incident' && lane !== 'measure' && lane !== 'treatyBody'
      ? step.entity
      : undefined
  const claims = readable(step.link?.claims.nodes ?? [])
  const link = step.link
  const told = stepWord(step, t)
  const named = actor && (readersName(actor.label, actor.names, language) ?? actor.label)
  const word = told || named || t(lane === 'treatyBody' ? 'event.complaint' : 'ladder.evidence')
  return (
    <li
      class={`lane-step ${lane} ${step.result === 'violation' ? 'violation' : ''}`}
      style={{ left: `${x}px`, top: `${y}px`, width: `${STEP_WIDTH}px`, height: `${STEP_HEIGHT}px` }}
    >
      <p class="lane-when">
        <span class="unseen">{t(`ladder.lane.${lane}`)}</span>
        {link ? (
          <button type="button" class="as-link" title={word} onClick={() => explorer.select(link.id)}>
            {word}
          </button>
        ) : (
          <b title={word}>{word}</b>
        )}
        <span class="lane-date">
          {unsure ? (
            <i title={t(step.placedBy === 'editor' ? 'panel.editor' : 'panel.account')}>{when}</i>
          ) : (
            when
          )}
          <Citations claims={claims} notes={notes} places={false} />
        </span>
      </p>
      <p class="lane-what" title={step.what} lang="en">
        {step.amount !== null && <b class="amount">{amountText(step.amount, step.currency, language)} · </b>}
        {told && actor && <b title={actor.label}>{named}: </b>}
        {step.what}
      </p>
    </li>
  )
}

/** A curve from step to step, leaving and reaching each at the middle of its upper or lower edge. */
function lineThrough(places: readonly LanePlace<unknown>[]): string {
  return places
    .flatMap((to, at) => {
      const from = places[at - 1]
      if (!from) return []
      const [x1, x2] = [from.x + STEP_WIDTH / 2, to.x + STEP_WIDTH / 2]
      const down = to.y > from.y
      const level = to.y === from.y
      const y1 = level ? from.y + STEP_HEIGHT / 2 : from.y + (down ? STEP_HEIGHT : 0)
      const y2 = level ? y1 : to.y + (down ? 0 : STEP_HEIGHT)
      const bend = level ? 0 : (y2 - y1) / 2
      return [`M${x1},${y1} C${x1},${y1 + bend} ${x2},${y2 - bend} ${x2},${y2}`]
    })
    .join(' ')
}
