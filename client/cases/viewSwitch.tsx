import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import { type CaseView, type Choice, caseViews } from '../state/choice.ts'
import { Icon } from '../widgets/icon.tsx'
import type { IconName } from '../widgets/icons.ts'

const icons: Record<CaseView, IconName> = {
  list: 'list',
  table: 'table',
  register: 'register',
  timeline: 'timeline',
  map: 'map',
}

/** The five ways to see the same cases. */
export function ViewSwitch({ choice }: { choice: Choice }) {
  const { t } = useApp()
  return (
    <nav class="view-switch" aria-label={t('cases.views')}>
      {caseViews.map((view) => (
        <PlaceLink key={view} to={{ choice: { ...choice, view } }} current={choice.view === view}>
          <Icon name={icons[view]} />
          <span>{t(`view.${view}`)}</span>
        </PlaceLink>
      ))}
    </nav>
  )
}
