import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import type { FacetName } from '../state/caseFacets.ts'
import { everyCase, toggle } from '../state/choice.ts'
import { NOT_RECORDED, valuesOf } from '../state/facetValues.ts'
import { valueText } from '../text/facets.ts'
import { YearOutcomes } from './yearOutcomes.tsx'

type Figure = { id: string; label: string; count: number }

/** How the cases ended, over the years, and before which body they were; each line leads to its cases. */
export function Endings() {
  const { overview, t } = useApp()
  const whole = overview.overview.value
  if (!whole) return null
  const outcomes = valuesOf(whole.facets, 'outcome')
  const unknown = whole.cases - outcomes.reduce((sum, { count }) => sum + count, 0)
  return (
    <section class="endings">
      <h2>{t('start.outcomes')}</h2>
      <Figures
        facet="outcome"
        rows={[...outcomes, { id: NOT_RECORDED, label: NOT_RECORDED, count: unknown }]}
      />
      <YearOutcomes />
      <h2>{t('start.bodies')}</h2>
      <Figures facet="body" rows={valuesOf(whole.facets, 'body')} />
    </section>
  )
}

function Figures({ facet, rows }: { facet: FacetName; rows: readonly Figure[] }) {
  const { t } = useApp()
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul class="figures">
      {rows.map((row) => (
        <li key={row.id}>
          <PlaceLink to={{ choice: toggle(everyCase, facet, row.id) }}>{valueText(t, facet, row)}</PlaceLink>
          <span class="figure-bar" aria-hidden="true">
            <span style={{ width: `${(100 * row.count) / most}%` }} />
          </span>
          <b>{row.count}</b>
        </li>
      ))}
    </ul>
  )
}
