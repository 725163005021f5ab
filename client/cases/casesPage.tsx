import '../styles/cases.css'
import { useSignal } from '@preact/signals'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import type { Choice } from '../state/choice.ts'
import { CasesHead } from './casesHead.tsx'
import { CaseViews } from './caseViews.tsx'
import { Chips } from './chips.tsx'
import { FacetColumn } from './facetColumn.tsx'
import { NothingFound } from './nothingFound.tsx'
import { PrintFoot } from './printFoot.tsx'

/** The cases that a reader has chosen: filters at the side, what is chosen above, and one of five ways to see them. */
export function CasesPage({ choice }: { choice: Choice }) {
  const { cases, t } = useApp()
  const filtering = useSignal(false)
  const listing = cases.listing.value
  return (
    <div class="cases-page" data-filtering={filtering.value}>
      <FacetColumn choice={choice} open={filtering} />
      <section class="cases-main" aria-busy={cases.loading.value}>
        <CasesHead choice={choice} filtering={filtering} />
        <Chips choice={choice} />
        <FailureNotice trouble={cases.trouble.value} />
        {!listing && !cases.trouble.value && <p class="quiet-text stand-in">{t('cases.loading')}</p>}
        {listing && listing.total === 0 && <NothingFound listing={listing} />}
        {listing && listing.total > 0 && <CaseViews choice={choice} listing={listing} />}
        {listing && <PrintFoot listing={listing} />}
      </section>
    </div>
  )
}
