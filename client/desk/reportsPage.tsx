import { desk, type Reports } from '../api/desk.ts'
import { OpenButton } from '../panels/correctButton.tsx'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { propertyName } from '../text/attributes.ts'
import { dateText } from '../text/dates.ts'
import { Failed } from './failed.tsx'
import { useDesk } from './speech.ts'
import { useDeed } from './useDeed.ts'
import { useReading } from './useReading.ts'

/** Mistakes that readers reported, the latest first. */
export function ReportsPage() {
  const { t, d } = useDesk()
  const { answer, trouble, again } = useReading('reports', (signal) => desk.reports(undefined, signal))
  return (
    <div class="desk-page">
      <h1>{t('account.reports')}</h1>
      <p class="quiet-text">{d('reports.lead')}</p>
      <FailureNotice trouble={trouble} />
      {answer?.totalCount === 0 && <p>{d('reports.none')}</p>}
      <ul class="desk-list">
        {answer?.nodes.map((report) => (
          <Report key={report.id} report={report} again={again} />
        ))}
      </ul>
      {answer && answer.totalCount > 0 && (
        <p class="quiet-text">
          {d('drafts.shown', { shown: answer.nodes.length, total: answer.totalCount })}
        </p>
      )}
    </div>
  )
}

function Report({ report, again }: { report: Reports['nodes'][number]; again: () => void }) {
  const { language, t, d } = useDesk()
  const deed = useDeed()
  const { claim } = report
  const about =
    claim &&
    ('label' in claim.about ? claim.about.label : 'sentence' in claim.about ? claim.about.sentence : '')
  return (
    <li>
      <span class="desk-title">{report.text}</span>
      <span class="actions">
        {claim && (
          <OpenButton
            opens={{ what: 'said', about: claim.about.id, property: claim.property ?? undefined }}
            text={t('correct.open')}
            name={about ?? ''}
          />
        )}
        <button
          type="button"
          class="button"
          disabled={deed.busy}
          onClick={() => void deed.run(() => desk.settle(report.id).then(again))}
        >
          {d('reports.settle')}
        </button>
      </span>
      <span class="quiet-text">
        {claim
          ? [about, claim.property && propertyName(t, claim.property), claim.value]
              .filter(Boolean)
              .join(' · ')
          : d('reports.gone')}
        {` · ${report.by}, ${dateText(report.at.slice(0, 10), language, t)}`}
      </span>
      <Failed sentence={deed.failed} />
    </li>
  )
}
