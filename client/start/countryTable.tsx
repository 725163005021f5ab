import { YearBars } from '../cases/yearBars.tsx'
import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import type { Address } from '../state/address.ts'
import { everyCase, toggle } from '../state/choice.ts'
import { NOT_RECORDED } from '../state/facetValues.ts'
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
                <PlaceLink to={of(row.country.id)}>{countryName(t, row.country)}</PlaceLink>
              </th>
              <td class="figure">
                <b>{row.cases}</b>
              </td>
              <td class="figure violation">
                <Figure
                  count={row.violation}
                  to={of(row.country.id, 'violation')}
                  name={t('start.violation')}
                />
              </td>
              <td class="figure">
                <Figure count={row.unknown} to={of(row.country.id, NOT_RECORDED)} name={t('start.unknown')} />
              </td>
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

/** The cases against one State, or those of them that ended in one way. */
function of(country: string, outcome?: string): Address {
  const against = toggle(everyCase, 'state', country)
  return { choice: outcome ? toggle(against, 'outcome', outcome) : against }
}

function Figure({ count, to, name }: { count: number; to: Address; name: string }) {
  if (!count) return <>0</>
  return (
    <PlaceLink to={to} label={`${name}: ${count}`}>
      {count}
    </PlaceLink>
  )
}
