import { useApp } from '../panels/app.ts'

const HEIGHT = 20

type Props = {
  years: ReadonlyMap<number, number>
  from: number
  to: number
  /** The greatest count of all the bars that are compared; of these bars where it is not given. */
  most?: number
  /** Pixels from one bar to the next. */
  bar?: number
}

/** How many in each year, as small bars that are read out as words. */
export function YearBars({ years, from, to, bar = 5, most = Math.max(1, ...years.values()) }: Props) {
  const { t } = useApp()
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const words = [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => t('start.yearBar', { year: String(year), count }))
    .join(', ')
  return (
    <svg class="year-bars" width={all.length * bar} height={HEIGHT} role="img" aria-label={words}>
      {all.map((year, at) => {
        const count = years.get(year) ?? 0
        const height = count ? Math.max(2, (count / most) * HEIGHT) : 1
        return (
          <rect
            key={year}
            class={count ? 'bar' : 'none'}
            x={at * bar}
            y={HEIGHT - height}
            width={bar - 1.5}
            height={height}
          >
            <title>{t('start.yearBar', { year: String(year), count })}</title>
          </rect>
        )
      })}
    </svg>
  )
}
