import { useApp } from '../panels/app.ts'
import type { Listing } from '../state/cases.ts'

/** How much of the list is shown, and the button for more. */
export function MoreCases({ listing }: { listing: Listing }) {
  const { cases, t } = useApp()
  return (
    <p class="more-cases">
      <span>{t('cases.shown', { shown: listing.nodes.length, total: listing.total })}</span>
      {listing.end && (
        <button type="button" class="button" disabled={cases.loading.value} onClick={cases.more}>
          {t(cases.loading.value ? 'cases.loading' : 'cases.more')}
        </button>
      )}
    </p>
  )
}
