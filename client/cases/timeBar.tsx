import { type Bar, type TimeScale, yearMarks, yearStart } from '../state/timeScale.ts'

const HEIGHT = 16
const percent = (part: number) => `${(part * 100).toFixed(3)}%`

type Props = { bar: Bar; scale: TimeScale; violation: boolean; words: string }

/** One bar over the lines of the years; its words are for readers and for whoever points at it. */
export function TimeBar({ bar, scale, violation, words }: Props) {
  const { sure, begun, ended } = bar
  return (
    <svg class="time-bar" width="100%" height={HEIGHT} role="img" aria-label={words}>
      <title>{words}</title>
      {yearMarks(scale).map((year) => (
        <line
          key={year}
          class="year-line"
          x1={percent(scale.at(yearStart(year)))}
          x2={percent(scale.at(yearStart(year)))}
          y2={HEIGHT}
        />
      ))}
      {sure && <Part from={sure.from} to={sure.to} look="sure" />}
      {begun && <Part from={begun.from} to={begun.to} look="vague" />}
      {ended && <Part from={ended.from} to={ended.to} look="vague" />}
      {ended && (
        <rect
          class={violation ? 'tick violation' : 'tick'}
          x={percent(ended.to)}
          y={1}
          width={3}
          height={HEIGHT - 2}
        />
      )}
    </svg>
  )
}

const Part = ({ from, to, look }: { from: number; to: number; look: string }) => (
  <rect class={look} x={percent(from)} y={4} width={percent(Math.max(0, to - from))} height={HEIGHT - 8} />
)
