import { useApp } from '../panels/app.ts'
import type { Listing } from '../state/cases.ts'
import { dateText } from '../text/dates.ts'

/** What stands under a printed list: what it is a list of, when it was taken from the record, and where it is found again. */
export function PrintFoot({ listing }: { listing: Listing }) {
  const { language, t } = useApp()
  const today = new Date().toISOString().slice(0, 10)
  return (
    <p class="print-foot">
      {t('cases.printed', {
        date: dateText(today, language, t),
        shown: listing.nodes.length,
        total: listing.total,
      })}{' '}
      <span>{location.href}</span>
    </p>
  )
}
