import type { EntityKind, Standing } from '../api/generated/graphql.ts'
import { lookOf } from '../canvas/look.ts'
import { Icon } from '../widgets/icon.tsx'
import { useApp } from './app.ts'

const kinds: readonly EntityKind[] = ['person', 'organisation', 'court', 'stateBody', 'place']
const standings: readonly Standing[] = ['found', 'reported', 'alleged', 'denied', 'inferred']

/** What shapes and lines mean; the lines are drawn as on the canvas and as the tags are bordered. */
export function Legend() {
  const { t } = useApp()
  return (
    <ul class="legend" aria-label={t('legend.title')}>
      {kinds.map((kind) => (
        <li key={kind} class={`kind ${kind}`}>
          <Icon name={lookOf(kind).icon} size={14} />
          <span>{t(`kind.${kind}`)}</span>
        </li>
      ))}
      {standings.map((standing) => (
        <li key={standing}>
          <svg class={`line ${standing}`} width="26" height="8" aria-hidden="true">
            <line x1="0" y1="4" x2="26" y2="4" />
          </svg>
          {t(`standing.${standing}`)}
        </li>
      ))}
      <li>
        <span class="violation-box" aria-hidden="true" />
        {t('legend.violation')}
      </li>
    </ul>
  )
}
