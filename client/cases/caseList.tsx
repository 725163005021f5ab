import type { CaseRow } from '../api/caseQuestions.ts'
import { useApp } from '../panels/app.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { findingsText } from '../state/articles.ts'
import type { Listing } from '../state/cases.ts'
import { dateText } from '../text/dates.ts'
import { bodyName } from '../text/names.ts'
import { MoreCases } from './moreCases.tsx'
import { OutcomeTag } from './outcomeTag.tsx'

/** One case a block: name, body and number, date, what it is about, how it ended. */
export function CaseList({ listing }: { listing: Listing }) {
  return (
    <div class="cases-scroll">
      <ol class="case-list">
        {listing.nodes.map((row) => (
          <CaseItem key={row.id} row={row} />
        ))}
      </ol>
      <MoreCases listing={listing} />
    </div>
  )
}

function CaseItem({ row }: { row: CaseRow }) {
  const { language, t } = useApp()
  const found = findingsText(row.articles)
  const facts = [
    row.body && bodyName(t, row.body),
    row.numbers.join(', '),
    row.decided
      ? t('cases.decidedOn', { date: dateText(row.decided, language, t) })
      : row.submitted && t('cases.submittedOn', { date: dateText(row.submitted, language, t) }),
  ].filter(Boolean)
  return (
    <li class="case-item">
      <h2>
        <FocusLink id={row.id}>{row.label}</FocusLink>
      </h2>
      <OutcomeTag outcome={row.outcome} />
      <p class="case-facts">{facts.join(' · ')}</p>
      {row.subject && (
        <p class="case-subject" lang="en">
          {row.subject}
        </p>
      )}
      {found && <p class="case-found">{t('cases.breachOf', { articles: found })}</p>}
    </li>
  )
}
