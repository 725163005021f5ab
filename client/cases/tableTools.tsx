import { useSignal } from '@preact/signals'
import { type FailureReason, reasonOf } from '../api/failure.ts'
import { MOST_CASES, wholeChoice } from '../api/wholeChoice.ts'
import { useApp } from '../panels/app.ts'
import { caseRows, sourcedRows } from '../state/caseRows.ts'
import type { Listing } from '../state/cases.ts'
import { toCsv, toTabbed } from '../state/tableText.ts'
import { bodyName, countryName } from '../text/names.ts'
import { type Translate, term } from '../text/translate.ts'
import { Icon } from '../widgets/icon.tsx'

const LONGEST_MS = 120_000

/** Takes the table elsewhere: what is shown to the clipboard, or all cases with their sources as a file. */
export function TableTools({ listing }: { listing: Listing }) {
  const { t } = useApp()
  const said = useSignal('')
  const trouble = useSignal<FailureReason | undefined>(undefined)
  const busy = useSignal(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toTabbed(caseRows(listing.nodes, namesFor(t))))
      said.value = t('table.copied', { count: listing.nodes.length })
    } catch {
      said.value = t('table.notCopied')
    }
  }
  const save = async () => {
    busy.value = true
    trouble.value = undefined
    try {
      const { nodes, total } = await wholeChoice.exported(
        listing.choice,
        (read) => {
          said.value = t('table.reading', { read, total: listing.total })
        },
        AbortSignal.timeout(LONGEST_MS),
      )
      saveAs('dalil-cases.csv', toCsv(sourcedRows(nodes, namesFor(t))))
      said.value =
        total > nodes.length
          ? t('table.savedCut', { count: nodes.length, total, most: MOST_CASES })
          : t('table.saved', { count: nodes.length })
    } catch (error) {
      trouble.value = reasonOf(error)
      said.value = ''
    } finally {
      busy.value = false
    }
  }
  return (
    <div class="table-tools">
      <button type="button" class="button" onClick={copy}>
        <Icon name="copy" />
        {t('table.copy')}
      </button>
      <button type="button" class="button" disabled={busy.value} onClick={save}>
        <Icon name="download" />
        {t('table.save')}
      </button>
      <span role="status">
        {trouble.value ? t('table.failed', { reason: t(`failure.${trouble.value}`) }) : said.value}
      </span>
    </div>
  )
}

const namesFor = (t: Translate) => ({
  heads: {
    id: t('table.id'),
    case: t('kind.case'),
    state: t('kind.country'),
    body: t('kind.treatyBody'),
    number: t('property.numbers'),
    submitted: t('property.submitted'),
    decided: t('property.decided'),
    shortest: t('table.shortest'),
    longest: t('table.longest'),
    outcome: t('property.outcome'),
    articles: t('facet.found'),
    sources: t('panel.sources'),
  },
  state: ({ country }: Listing['nodes'][number]) => (country ? countryName(t, country) : ''),
  body: ({ body }: Listing['nodes'][number]) => (body ? bodyName(t, body) : ''),
  outcome: ({ outcome }: Listing['nodes'][number]) =>
    outcome ? term(t, 'outcome', outcome) : t('outcome.none'),
})

function saveAs(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
