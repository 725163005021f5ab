import { IconButton } from '../widgets/iconButton.tsx'
import { useApp } from './app.ts'
import { EntityPanel } from './entityPanel.tsx'
import { FailureNotice } from './failureNotice.tsx'
import { LinkPanel } from './linkPanel.tsx'

/** What is said about the selected card or line, and by whom. */
export function EvidencePanel() {
  const { evidence, t } = useApp()
  const current = evidence.current.value
  return (
    <aside class="evidence" aria-label={t('panel.title')} aria-busy={evidence.loading.value}>
      <FailureNotice trouble={evidence.trouble.value} />
      {evidence.loading.value && <p class="quiet-text">{t('panel.loading')}</p>}
      {!current && !evidence.loading.value && <p class="quiet-text">{t('panel.lead')}</p>}
      {current?.of === 'entity' && <EntityPanel key={current.entity.id} entity={current.entity} />}
      {current?.of === 'links' && <LinkPanel key={current.links[0]?.id} links={current.links} />}
      {current && (
        <div class="evidence-foot">
          <IconButton icon="printer" label={t('tool.print')} act={() => print()} words />
        </div>
      )}
    </aside>
  )
}
