import type { CaseEvidence } from '../api/record.ts'
import { useApp } from '../panels/app.ts'
import { dateSpan } from '../state/dateSpan.ts'
import { dateText } from '../text/dates.ts'
import { laneOf } from './lanes.ts'

const WIDTH = 600
const HEIGHT = 92
const EDGE = 16
const BAR = 18

/** The same steps on one line of time: a thin mark for a day, a pale band as wide as a vague date is vague. */
export function TimeToScale({ entity }: { entity: CaseEvidence }) {
  const { language, t } = useApp()
  const dated = entity.ladder.flatMap((step) => {
    const span = dateSpan(step.date)
    return span ? [{ step, span }] : []
  })
  const undated = entity.ladder.length - dated.length
  if (dated.length < 2) return null
  const from = Math.floor(Math.min(...dated.map(({ span }) => span.from)))
  const to = Math.ceil(Math.max(...dated.map(({ span }) => span.to)) + 0.01)
  const x = (year: number) => EDGE + ((year - from) / (to - from)) * (WIDTH - 2 * EDGE)
  const stretches = stretchesOf(entity)
  const every = Math.max(1, Math.ceil((to - from) / 10))
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (year) => (year - from) % every === 0,
  )
  return (
    <section>
      <h3>{t('ladder.toScale')}</h3>
      <svg class="to-scale" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('ladder.toScale')}>
        {years.map((year) => (
          <g key={year}>
            <line class="grid" x1={x(year)} x2={x(year)} y1="0" y2={HEIGHT - 18} />
            <text x={x(year)} y={HEIGHT - 4}>
              {year}
            </text>
          </g>
        ))}
        {stretches.map(({ name, start, end }, at) => (
          <g key={name}>
            <rect
              class={`stretch ${name}`}
              x={x(start)}
              width={x(end) - x(start)}
              y={4 + at * 22}
              height={BAR}
            />
            <text class="stretch-name" x={Math.min(x(start) + 4, WIDTH - 150)} y={4 + at * 22 + 13}>
              {t(`ladder.stretch.${name}`, { years: Math.round((end - start) * 10) / 10 })}
            </text>
          </g>
        ))}
        {dated.map(({ step, span }) => (
          <rect
            key={step.order}
            class={`mark ${laneOf(step)} ${span.vague ? 'vague' : ''}`}
            x={x(span.from)}
            width={Math.max(span.vague ? 5 : 2.5, x(span.to) - x(span.from))}
            y="0"
            height={HEIGHT - 18}
          >
            <title>{`${step.date ? dateText(step.date, language, t) : ''}: ${step.what}`}</title>
          </rect>
        ))}
      </svg>
      <p class="quiet-text">
        {t('ladder.scaleNote')}
        {undated > 0 && ` ${t('ladder.undated', { count: undated })}`}
      </p>
    </section>
  )
}

type Stretch = { name: 'home' | 'body' | 'after'; start: number; end: number }

/** From the first event to the complaint, from the complaint to the decision, and what came after it. */
function stretchesOf(entity: CaseEvidence): Stretch[] {
  const spans = entity.ladder.flatMap((step) => dateSpan(step.date) ?? [])
  const [submitted, decided] = [dateSpan(entity.submitted), dateSpan(entity.decided)]
  const first = Math.min(...spans.map((span) => span.from))
  const last = Math.max(...spans.map((span) => span.to))
  const all: (Stretch | undefined)[] = [
    submitted && { name: 'home', start: first, end: submitted.from },
    submitted && decided && { name: 'body', start: submitted.from, end: decided.to },
    decided && { name: 'after', start: decided.to, end: last },
  ]
  return all.filter((each) => each !== undefined).filter((each) => each.end - each.start > 0.02)
}
