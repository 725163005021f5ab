import { useApp } from '../panels/app.ts'

const HEIGHT = 54
const BAR = 11

/** Decisions of each year, those with a violation in the colour of findings; said in words for readers. */
export function YearOutcomes() {
  const { overview, t } = useApp()
  const rows = overview.years.value
  if (!rows.length) return null
  const most = Math.max(...rows.map(({ all }) => all))
  const scale = (count: number) => (count / most) * HEIGHT
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0]
  return (
    <figure class="year-outcomes">
      <svg
        viewBox={`0 0 ${(last - first + 1) * BAR} ${HEIGHT + 14}`}
        role="img"
        aria-label={rows
          .map(({ year, all, violation }) => t('start.yearOutcome', { year: String(year), all, violation }))
          .join('; ')}
      >
        {rows.map(({ year, all, violation }) => (
          <g key={year} transform={`translate(${(year - first) * BAR} 0)`}>
            <title>{t('start.yearOutcome', { year: String(year), all, violation })}</title>
            <rect class="other" y={HEIGHT - scale(all)} width={BAR - 2} height={scale(all - violation)} />
            <rect class="violation" y={HEIGHT - scale(violation)} width={BAR - 2} height={scale(violation)} />
            {year % 5 === 0 && (
              <text x={(BAR - 2) / 2} y={HEIGHT + 12}>
                {year}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption>
        <span class="swatch violation" /> {t('outcome.violation')} <span class="swatch other" />{' '}
        {t('start.otherOutcome')}
      </figcaption>
    </figure>
  )
}
