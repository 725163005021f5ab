import { YearBars } from '../cases/yearBars.tsx'
import { useApp } from '../panels/app.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { countryName } from '../text/names.ts'

/** Five States in figures: cases, violations found, outcomes that are not recorded, and decisions by year. */
export function CountryTable() {
  const { overview, t } = useApp()
  const rows = overview.rows.value
  const years = rows.flatMap((row) => [...row.years.keys()])
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const most = Math.max(1, ...rows.flatMap((row) => [...row.years.values()]))
  return (
    <section class="start-table" aria-busy={rows.length === 0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('start.state')}</th>
            <th scope="col" class="figure">
              {t('start.cases')}
            </th>
            <th scope="col" class="figure">
              {t('start.violation')}
            </th>
            <th scope="col" class="figure">
              {t('start.unknown')}
            </th>
            {years.length > 0 && (
              <th scope="col" class="years-head">
                {t('start.yearsBetween', { from: String(from), to: String(to) })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.country.id}>
              <th scope="row">
                <FocusLink id={row.country.id}>{countryName(t, row.country)}</FocusLink>
              </th>
              <td class="figure">
                <b>{row.cases}</b>
              </td>
              <td class="figure violation">{row.violation}</td>
              <td class="figure">{row.unknown}</td>
              {years.length > 0 && (
                <td class="years">
                  <YearBars years={row.years} from={from} to={to} most={most} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
