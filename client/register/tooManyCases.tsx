import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import type { Listing } from '../state/cases.ts'
import { type Choice, toggle } from '../state/choice.ts'
import { valuesOf } from '../state/facetValues.ts'
import { countryName } from '../text/names.ts'
import { MOST_CASES } from './registerColumns.ts'

/** Instead of a register that nobody could read: why, and the same cases State by State or as a list. */
export function TooManyCases({ choice, listing }: { choice: Choice; listing: Listing }) {
  const { t } = useApp()
  const states = choice.picked.state?.length === 1 ? [] : valuesOf(listing.facets, 'country')
  return (
    <div class="register-refusal">
      <p role="status">{t('register.tooMany', { cases: listing.total, most: MOST_CASES })}</p>
      {states.length > 0 && <p>{t('register.perState')}</p>}
      <ul>
        {states.map((state) => (
          <li key={state.id}>
            <PlaceLink
              to={{
                choice: toggle({ ...choice, picked: { ...choice.picked, state: [] } }, 'state', state.id),
              }}
            >
              {countryName(t, state)}
            </PlaceLink>{' '}
            {state.count}
          </li>
        ))}
        <li>
          <PlaceLink to={{ choice: { ...choice, view: 'list' } }}>{t('view.list')}</PlaceLink>
        </li>
      </ul>
    </div>
  )
}
