import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import type { Listing } from '../state/cases.ts'
import { clearAll } from '../state/choice.ts'
import { chosenTitle } from '../text/facets.ts'

/** Says that no case has all that is chosen, and which one filter to take back. */
export function NothingFound({ listing }: { listing: Listing }) {
  const { t } = useApp()
  return (
    <div class="nothing" role="status">
      <h2>{t('cases.none')}</h2>
      <p>{t(listing.ways.length ? 'cases.loosen' : 'cases.loosenMore')}</p>
      <ul>
        {listing.ways.map(({ chosen, count }) => (
          <li key={chosenTitle(t, chosen)}>
            <PlaceLink to={{ choice: chosen.without }}>
              {t('cases.loosenOne', { facet: chosenTitle(t, chosen), count })}
            </PlaceLink>
          </li>
        ))}
        <li>
          <PlaceLink to={{ choice: clearAll(listing.choice) }}>{t('cases.clearAll')}</PlaceLink>
        </li>
      </ul>
    </div>
  )
}
