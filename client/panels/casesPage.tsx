import type { Choice } from '../state/choice.ts'
import { useApp } from './app.ts'
import { FailureNotice } from './failureNotice.tsx'
import { FocusLink } from './focusLink.tsx'

/** The cases that a reader has chosen. */
export function CasesPage({ choice }: { choice: Choice }) {
  const { cases, t } = useApp()
  const listing = cases.listing.value
  return (
    <section aria-busy={cases.loading.value} data-view={choice.view}>
      <h1>{t('kinds.case')}</h1>
      <FailureNotice trouble={cases.trouble.value} />
      <ul>
        {listing?.nodes.map((each) => (
          <li key={each.id}>
            <FocusLink id={each.id}>{each.label}</FocusLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
