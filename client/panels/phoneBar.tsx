import { Icon } from '../widgets/icon.tsx'
import type { IconName } from '../widgets/icons.ts'
import { useApp } from './app.ts'

/** On a narrow screen one pane is shown at a time; this chooses which. */
export function PhoneBar() {
  const { explorer, pane, t } = useApp()
  const tabs: { icon: IconName; label: string; on: boolean; act: () => void }[] = [
    { icon: 'search', label: t('phone.search'), on: false, act: explorer.leave },
    {
      icon: 'list',
      label: t('phone.evidence'),
      on: pane.value === 'evidence',
      act: () => {
        pane.value = 'evidence'
      },
    },
    {
      icon: 'waypoints',
      label: t('phone.links'),
      on: pane.value === 'links',
      act: () => {
        pane.value = 'links'
      },
    },
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
