import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { facetNames, facetSpec } from '../state/caseFacets.ts'
import type { Choice } from '../state/choice.ts'
import { offerOf } from '../state/facetValues.ts'
import { Conditions } from './conditions.tsx'
import { FacetGroup } from './facetGroup.tsx'
import { TextFilter } from './textFilter.tsx'
import { YearRange } from './yearRange.tsx'
import { YearsTaken } from './yearsTaken.tsx'

/** What may be chosen, with how many cases each choice has. On a narrow screen it lies over the cases, on request. */
export function FacetColumn({ choice, open }: { choice: Choice; open: Signal<boolean> }) {
  const { cases, t } = useApp()
  const listing = cases.listing.value
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (open.value) heading.current?.focus()
  }, [open.value])
  const close = () => {
    open.value = false
    document.querySelector<HTMLElement>('.filters-open')?.focus()
  }
  return (
    <aside
      class="facets"
      aria-label={t('cases.filters')}
      onKeyDown={(event) => event.key === 'Escape' && open.value && close()}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('cases.filters')}
      </h2>
      <TextFilter choice={choice} />
      <Conditions choice={choice} />
      {listing &&
        facetNames.map((facet) => {
          const picked = choice.picked[facet] ?? []
          const offer = offerOf(facet, listing, picked, cases.names.value)
          return (
            offer.values.length > 0 && (
              <FacetGroup
                key={facet}
                choice={choice}
                offer={offer}
                unfolded={facetSpec(facet).open === true || picked.length > 0}
              />
            )
          )
        })}
      <YearsTaken choice={choice} />
      {listing && <YearRange choice={choice} facets={listing.facets} />}
      <div class="facets-close">
        <button type="button" class="button primary" onClick={close}>
          {t('cases.show', { count: listing?.total ?? 0 })}
        </button>
      </div>
    </aside>
  )
}
