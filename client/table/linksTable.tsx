import '../styles/table.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type LinkEvidence, record } from '../api/record.ts'
import { lookOf } from '../canvas/look.ts'
import { useApp } from '../panels/app.ts'
import { CiteButton } from '../panels/citeButton.tsx'
import { StandingTag } from '../panels/marks.tsx'
import { attributeOf } from '../state/findings.ts'
import { safeAddress } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { citationOfLink } from '../text/citation.ts'
import { dateText } from '../text/dates.ts'
import { Icon } from '../widgets/icon.tsx'
import { type RowKey, rowsOf, sortRows, type TableRow } from './tableRows.ts'

const AT_ONCE = 40
const MOST_ROWS = 500
/** Properties whose value is a sentence of the record. */
const told: ReadonlySet<string> = new Set(['what', 'gist', 'note', 'role', 'relation'])
const columns = ['from', 'kind', 'to', 'standing'] as const

/** The links of the picture, one a row: the same as on the canvas, with date, source and our words. */
export function LinksTable() {
  const { explorer, language, t } = useApp()
  const sort = useSignal<{ key: RowKey; down: boolean }>({ key: 'from', down: false })
  const evidence = useSignal<ReadonlyMap<string, LinkEvidence>>(new Map())
  const scene = explorer.scene.value
  const all = scene ? rowsOf(scene, t, language) : []
  const rows = sortRows(all, sort.value).slice(0, MOST_ROWS)
  const wanted = rows.map((row) => row.id).join()
  useEffect(() => {
    const abort = new AbortController()
    void readInTurn(
      wanted.split(',').filter((id) => id && !evidence.value.has(id)),
      abort.signal,
      (read) => {
        evidence.value = new Map([...evidence.value, ...read.map((link) => [link.id, link] as const)])
      },
    )
    return () => abort.abort()
  }, [wanted])
  return (
    <section class="links-table" aria-label={t('layout.table')}>
      <table>
        <thead>
          <tr>
            {columns.map((key) => (
              <th
                key={key}
                scope="col"
                aria-sort={sort.value.key !== key ? 'none' : sort.value.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  onClick={() => {
                    sort.value = { key, down: sort.value.key === key && !sort.value.down }
                  }}
                >
                  {t(`table.${key}`)}
                  {sort.value.key === key && (sort.value.down ? ' ▾' : ' ▴')}
                </button>
              </th>
            ))}
            <th scope="col">{t('property.date')}</th>
            <th scope="col">{t('kind.source')}</th>
            <th scope="col">{t('table.inShort')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} link={evidence.value.get(row.id)} />
          ))}
        </tbody>
      </table>
      {all.length > rows.length && (
        <p class="quiet-text">{t('panel.more', { count: all.length - rows.length })}</p>
      )}
    </section>
  )
}

function Row({ row, link }: { row: TableRow; link: LinkEvidence | undefined }) {
  const { explorer, language, t } = useApp()
  const chosen = explorer.selection.value === row.id
  const claims = link ? readable(link.claims.nodes) : []
  const [first] = claims
  const address = safeAddress(first?.source.address)
  const date = link && attributeOf(link, 'date')
  const words = claims.find((claim) => told.has(claim.property ?? ''))?.value ?? ''
  return (
    <tr class={chosen ? 'chosen' : undefined} aria-current={chosen ? 'true' : undefined}>
      <td>
        <Thing kind={row.fromKind} label={row.from} printed={row.fromPrinted} />
      </td>
      <td>
        <button type="button" class="as-link" onClick={() => explorer.select(row.id)}>
          {row.kind}
        </button>
      </td>
      <td>
        <Thing kind={row.toKind} label={row.to} printed={row.toPrinted} />
      </td>
      <td>
        <StandingTag standing={row.standing} />
      </td>
      <td>{date ? dateText(date, language, t) : link ? <i>{t('table.noDate')}</i> : '…'}</td>
      <td lang="en">
        {first && address ? (
          <a href={address} target="_blank" rel="noopener noreferrer" title={first.source.label}>
            {first.source.publisher ?? first.source.label}
          </a>
        ) : (
          (first?.source.label ?? '')
        )}
      </td>
      <td lang="en" class="in-short" title={words}>
        <span>{words}</span> {link && <CiteButton text={citationOfLink(link)} />}
      </td>
    </tr>
  )
}

function Thing({ kind, label, printed }: { kind: TableRow['fromKind']; label: string; printed: string }) {
  return (
    <span class="thing" title={printed}>
      <span class={`kind ${kind}`}>
        <Icon name={lookOf(kind).icon} size={14} />
      </span>
      <span>{label}</span>
    </span>
  )
}

/** Reads a part after the other, so that the first rows fill first; what fails stays empty and is read with the next change. */
async function readInTurn(
  ids: readonly string[],
  signal: AbortSignal,
  show: (read: readonly LinkEvidence[]) => void,
) {
  for (let at = 0; at < ids.length && !signal.aborted; at += AT_ONCE) {
    const read = await record.linkEvidence(ids.slice(at, at + AT_ONCE), signal).catch(() => [])
    if (!signal.aborted) show(read)
  }
}
