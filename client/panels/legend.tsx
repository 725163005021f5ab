import type { ComponentChildren } from 'preact'
import type { EntityKind, Standing } from '../api/generated/graphql.ts'
import { lookOf } from '../canvas/look.ts'
import type { CardLink } from '../state/card.ts'
import { Icon } from '../widgets/icon.tsx'
import { useApp } from './app.ts'

const kinds: readonly EntityKind[] = [
  'case',
  'person',
  'organisation',
  'court',
  'stateBody',
  'place',
  'country',
  'treatyBody',
  'article',
]
const always: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'court', 'stateBody'])
const standings: readonly Standing[] = ['found', 'reported', 'alleged', 'denied', 'inferred']

/** What shapes and lines mean, with their numbers; each is a switch that filters the picture. */
export function Legend() {
  const { explorer, t } = useApp()
  const picture = explorer.picture.value
  const off = explorer.view.value?.off ?? []
  const counted = (kind: EntityKind) =>
    [...(picture?.cards.values() ?? [])].filter((card) => card.kind === kind).length
  const links: readonly CardLink[] = picture?.links ?? []
  return (
    <ul class="legend" aria-label={t('legend.title')}>
      {kinds
        .map((kind) => ({ kind, count: counted(kind) }))
        .filter(({ kind, count }) => count > 0 || always.has(kind))
        .map(({ kind, count }) => (
          <li key={kind} class={`kind ${kind}`}>
            <Toggle name={kind} off={off}>
              <span class={`kind ${kind}`}>
                <Icon name={lookOf(kind).icon} size={14} />
              </span>
              <span>{t(`kind.${kind}`)}</span> <b>{count}</b>
            </Toggle>
          </li>
        ))}
      {standings
        .filter((standing) => links.some((link) => link.standing === standing) || standing === 'alleged')
        .map((standing) => (
          <li key={standing}>
            <Toggle name={standing} off={off}>
              <svg class={`line ${standing}`} width="26" height="8" aria-hidden="true">
                <line x1="0" y1="4" x2="26" y2="4" />
              </svg>
              <span>{t(`standing.${standing}`)}</span>
            </Toggle>
          </li>
        ))}
      <li>
        <span class="violation-box" aria-hidden="true" />
        {t('legend.violation')}
      </li>
    </ul>
  )
}

type ToggleProps = {
  name: string
  off: readonly string[]
  children: ComponentChildren
}

function Toggle({ name, off, children }: ToggleProps) {
  const { explorer, t } = useApp()
  return (
    <button
      type="button"
      class="legend-toggle"
      aria-pressed={!off.includes(name)}
      title={t('legend.filter')}
      onClick={() => explorer.filter(name)}
    >
      {children}
    </button>
  )
}
