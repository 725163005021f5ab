import { Icon } from '../widgets/icon.tsx'
import type { IconName } from '../widgets/icons.ts'
import { useApp } from './app.ts'

/** On a narrow screen one pane is shown at a time; this chooses which. */
export function PhoneBar() {
  const { explorer, pane, t } = useApp()
  const ofCase = explorer.picture.value?.focus.kind === 'case'
  const layout = explorer.view.value?.layout
  const drawn = layout === 'sides' || layout === 'web'
  const show = (next: 'evidence' | 'links', as: 'sides' | 'table') => () => {
    pane.value = next
    explorer.select(explorer.view.value?.focus)
    if (as === 'table' ? layout !== 'table' : !drawn) explorer.choose(as)
  }
  const inTable = layout === 'table'
  const tabs: { icon: IconName; label: string; on: boolean; act: () => void }[] = [
    { icon: 'search', label: t('phone.search'), on: false, act: explorer.leave },
    {
      icon: ofCase ? 'ladder' : 'list',
      label: t(ofCase ? 'layout.ladder' : 'phone.evidence'),
      on: layout === 'ladder' || (drawn && pane.value === 'evidence'),
      act: show('evidence', 'sides'),
    },
    {
      icon: 'waypoints',
      label: t('phone.links'),
      on: drawn && pane.value === 'links',
      act: show('links', 'sides'),
    },
    { icon: 'table', label: t('layout.table'), on: inTable, act: show('links', 'table') },
  ]
  return (
    <nav class="phone-bar" aria-label={t('phone.bar')}>
      {tabs.map((tab) => (
        <button key={tab.icon} type="button" aria-pressed={tab.on} onClick={tab.act}>
          <Icon name={tab.icon} size={18} />
          {tab.label}
        </button>
      ))}
    </nav>
  )
}
