import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Facets } from '../api/record.ts'
import { useApp } from '../panels/app.ts'
import { type Choice, decidedBetween } from '../state/choice.ts'
import { valuesOf } from '../state/facetValues.ts'
import { type TimeScale, yearMarks, yearOfDay, yearStart } from '../state/timeScale.ts'

const HEIGHT = 34
const percent = (part: number) => `${(part * 100).toFixed(3)}%`

/**
 * The years with how many cases were decided in each. Drawing across it with a finger or a pointer chooses the years
 * of decision; the two lists of years among the filters do the same by keys.
 */
export function TimeAxis({ choice, facets, scale }: { choice: Choice; facets: Facets; scale: TimeScale }) {
  const { navigation, t } = useApp()
  const strip = useRef<SVGSVGElement>(null)
  const drawn = useSignal<{ from: number; to: number } | undefined>(undefined)
  const years = valuesOf(facets, 'year').map(({ id, count }) => ({ year: Number(id), count }))
  const most = Math.max(1, ...years.map(({ count }) => count))
  const yearAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    const part = box ? (event.clientX - box.left) / box.width : 0
    return yearOfDay(scale.day(Math.min(0.999, Math.max(0, part))))
  }
  const begin = (event: PointerEvent) => {
    strip.current?.setPointerCapture(event.pointerId)
    drawn.value = { from: yearAt(event), to: yearAt(event) }
  }
  const go = (event: PointerEvent) => {
    if (drawn.value) drawn.value = { ...drawn.value, to: yearAt(event) }
  }
  const end = () => {
    const chosen = drawn.value
    drawn.value = undefined
    if (chosen) navigation.go({ choice: decidedBetween(choice, String(chosen.from), String(chosen.to)) })
  }
  const [low, high] = drawn.value ? [drawn.value.from, drawn.value.to].sort((a, b) => a - b) : []
  return (
    <div class="time-axis">
      <span class="time-name quiet-text">{t('timeline.brush')}</span>
      <svg
        ref={strip}
        width="100%"
        height={HEIGHT + 16}
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={() => {
          drawn.value = undefined
        }}
      >
        <defs>
          <pattern
            id="vague"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="vague-line" width="2" height="5" />
          </pattern>
        </defs>
        {years.map(({ year, count }) => (
          <rect
            key={year}
            class="bar"
            x={percent(scale.at(yearStart(year)))}
            y={HEIGHT - (count / most) * HEIGHT}
            width={percent((scale.at(yearStart(year + 1)) - scale.at(yearStart(year))) * 0.86)}
            height={(count / most) * HEIGHT}
          />
        ))}
        {low !== undefined && high !== undefined && (
          <rect
            class="brush"
            x={percent(scale.at(yearStart(low)))}
            width={percent(scale.at(yearStart(high + 1)) - scale.at(yearStart(low)))}
            height={HEIGHT}
          />
        )}
        {yearMarks(scale)
          .slice(0, -1)
          .map((year) => (
            <text key={year} x={percent(scale.at(yearStart(year)))} y={HEIGHT + 13}>
              {year}
            </text>
          ))}
      </svg>
    </div>
  )
}
