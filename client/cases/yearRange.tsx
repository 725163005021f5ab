import type { Facets } from '../api/record.ts'
import { useApp } from '../panels/app.ts'
import { type Choice, decidedBetween } from '../state/choice.ts'
import { valuesOf } from '../state/facetValues.ts'
import { YearBars } from './yearBars.tsx'

/** From which year to which year the cases were decided, over bars of how many were. */
export function YearRange({ choice, facets }: { choice: Choice; facets: Facets }) {
  const { navigation, t } = useApp()
  const years = new Map(valuesOf(facets, 'year').map(({ id, count }) => [Number(id), count]))
  if (!years.size) return null
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())]
  const [from = '', to = from] =
    choice.decided?.split('/').map((part) => part.replace('..', '').slice(0, 4)) ?? []
  const change = (a: string, b: string) => navigation.go({ choice: decidedBetween(choice, a, b) })
  const options = Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
  return (
    <details class="facet" open>
      <summary>{t('facet.decided')}</summary>
      <fieldset class="year-range">
        <legend class="unseen">{t('facet.decided')}</legend>
        <YearBars years={years} from={first} to={last} bar={(190 / options.length) | 0} />
        <label>
          <span>{t('cases.fromYear')}</span>
          <select value={from} onChange={(event) => change(event.currentTarget.value, to)}>
            <option value="">{t('cases.anyYear')}</option>
            {options.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('cases.toYear')}</span>
          <select value={to} onChange={(event) => change(from, event.currentTarget.value)}>
            <option value="">{t('cases.anyYear')}</option>
            {options.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      </fieldset>
    </details>
  )
}
