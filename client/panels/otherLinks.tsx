import { useSignal } from '@preact/signals'
import { type FailureReason, reasonOf } from '../api/failure.ts'
import type { LinkKind } from '../api/generated/graphql.ts'
import { type EntityEvidence, type LinkEvidence, record } from '../api/record.ts'
import { numberSources } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { useApp } from './app.ts'
import { Marks } from './marks.tsx'

/** Said above in a case's own parts. */
const saidForCases: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'VICTIM',
  'AUTHOR',
  'COUNSEL',
  'SUPPORTED',
  'SPOKE_ON',
  'ALLEGED',
  'VIOLATED',
  'NOT_VIOLATED',
  'INADMISSIBLE',
  'ORDERED',
  'ASKED_INTERIM',
  'FOLLOWED_BY',
  'HEARD',
  'INCIDENT',
  'AGAINST',
  'BEFORE',
])

/** Links by kind with their numbers; opening a kind reads it. */
export function OtherLinks({ entity }: { entity: EntityEvidence }) {
  const { t } = useApp()
  const rows = entity.degrees.filter(({ kind }) => entity.kind !== 'case' || !saidForCases.has(kind))
  if (!rows.length) return null
  const kinds = [...new Set(rows.map((row) => row.kind))]
  return (
    <section>
      <h3>{t('panel.others')}</h3>
      {kinds.map((kind) => (
        <OneKind
          key={kind}
          id={entity.id}
          kind={kind}
          count={rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.count, 0)}
        />
      ))}
    </section>
  )
}

function OneKind({ id, kind, count }: { id: string; kind: LinkKind; count: number }) {
  const { explorer, t } = useApp()
  const links = useSignal<readonly LinkEvidence[] | undefined>(undefined)
  const trouble = useSignal<FailureReason | undefined>(undefined)
  const load = () => {
    if (links.value) return
    trouble.value = undefined
    record.otherLinks(id, [kind], new AbortController().signal).then(
      (read) => {
        links.value = read
      },
      (error: unknown) => {
        trouble.value = reasonOf(error)
      },
    )
  }
  const notes = numberSources((links.value ?? []).flatMap((link) => readable(link.claims.nodes)))
  return (
    <details class="other-links" onToggle={load}>
      <summary>
        {t(`link.${kind}`)} <b>{count}</b>
      </summary>
      {trouble.value && (
        <p class="quiet-text">{t('failure.notice', { reason: t(`failure.${trouble.value}`) })}</p>
      )}
      <ul>
        {(links.value ?? []).map((link) => {
          const other = link.from.id === id ? link.to : link.from
          return (
            <li key={link.id}>
              <button type="button" class="as-link" onClick={() => explorer.select(other.id)}>
                {other.label}
              </button>
              <Marks claims={readable(link.claims.nodes)} notes={notes} />
            </li>
          )
        })}
      </ul>
      {links.value && count > links.value.length && (
        <p class="quiet-text">{t('panel.more', { count: count - links.value.length })}</p>
      )}
    </details>
  )
}
