import type { CaseRow } from '../api/caseQuestions.ts'
import type { CaseOrderField } from '../api/generated/graphql.ts'
import { useApp } from '../panels/app.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { findingsText } from '../state/articles.ts'
import type { Listing } from '../state/cases.ts'
import type { Choice } from '../state/choice.ts'
import { dateText } from '../text/dates.ts'
import { durationText } from '../text/durations.ts'
import { bodyName, codeOf, countryName } from '../text/names.ts'
import { MoreCases } from './moreCases.tsx'
import { OutcomeTag } from './outcomeTag.tsx'
import { TableTools } from './tableTools.tsx'

/** One row a case; the columns that the server can order by are sorted from their heads. */
export function CaseTable({ choice, listing }: { choice: Choice; listing: Listing }) {
  const { t } = useApp()
  return (
    <div class="cases-scroll">
      <TableTools listing={listing} />
      <table class="case-table">
        <caption class="unseen">
          {t('cases.shown', { shown: listing.nodes.length, total: listing.total })}
        </caption>
        <thead>
          <tr>
            <SortHead choice={choice} field="LABEL" name={t('table.case')} />
            <th scope="col">{t('facet.state')}</th>
            <th scope="col">{t('facet.body')}</th>
            <th scope="col">{t('property.numbers')}</th>
            <SortHead choice={choice} field="SUBMITTED" name={t('property.submitted')} />
            <SortHead choice={choice} field="DECIDED" name={t('property.decided')} />
            <th scope="col" class="figure">
              {t('table.duration')}
            </th>
            <th scope="col">{t('property.outcome')}</th>
            <th scope="col">{t('facet.found')}</th>
          </tr>
        </thead>
        <tbody>
          {listing.nodes.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <MoreCases listing={listing} />
    </div>
  )
}

function Row({ row }: { row: CaseRow }) {
  const { language, t } = useApp()
  const date = (edtf: string | null) => (edtf ? dateText(edtf, language, t, 'short') : <NotRecorded />)
  return (
    <tr>
      <th scope="row">
        <FocusLink id={row.id}>{row.label}</FocusLink>
      </th>
      <td>{row.country && countryName(t, row.country)}</td>
      <td title={row.body ? bodyName(t, row.body) : undefined}>{row.body && codeOf(row.body.id)}</td>
      <td>{row.numbers.join(', ')}</td>
      <td class="date">{date(row.submitted)}</td>
      <td class="date">{date(row.decided)}</td>
      <td class="figure">{durationText(row.submitted, row.decided, language, t)}</td>
      <td>
        <OutcomeTag outcome={row.outcome} />
      </td>
      <td class="articles">{findingsText(row.articles)}</td>
    </tr>
  )
}

const NotRecorded = () => <i class="quiet-text">{useApp().t('cases.noDate')}</i>

/** The head of a column that can be sorted: once down, once up. */
function SortHead(props: { choice: Choice; field: CaseOrderField; name: string }) {
  const { choice, field, name } = props
  const { navigation } = useApp()
  const sorted = choice.field === field
  const order = sorted ? (choice.descending ? 'descending' : 'ascending') : 'none'
  const descending = field !== 'LABEL' && !(sorted && choice.descending)
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => navigation.go({ choice: { ...choice, field, descending } })}>
        {name}
        <span aria-hidden="true">{sorted ? (choice.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  )
}
