import { CanvasTools } from '../canvas/canvasTools.tsx'
import { LinksCanvas } from '../canvas/linksCanvas.tsx'
import { CaseSheet } from '../ladder/caseSheet.tsx'
import { CanvasRegister } from '../register/canvasRegister.tsx'
import type { Layout } from '../state/view.ts'
import { LinksTable } from '../table/linksTable.tsx'
import { useApp } from './app.ts'
import { EvidencePanel } from './evidencePanel.tsx'
import { FailureNotice } from './failureNotice.tsx'
import { Legend } from './legend.tsx'
import { PhoneBar } from './phoneBar.tsx'

/** One thing in the middle of what it is linked to, and the evidence beside it. */
export function LinksPage() {
  const { explorer, pane, t } = useApp()
  const absent = explorer.absent.value
  if (absent !== undefined && absent === explorer.view.value?.focus)
    return (
      <section class="absent" role="alert">
        <h1>{t('notice.absent.title')}</h1>
        <p>{t('notice.absent.text', { id: absent })}</p>
        <button type="button" class="button" onClick={explorer.leave}>
          {t('tool.start')}
        </button>
      </section>
    )
  const aside = explorer.selection.value !== explorer.view.value?.focus
  const layout = explorer.view.value?.layout
  const drawn = layout === 'sides' || layout === 'web'
  const reading = explorer.loading.value && !explorer.picture.value
  return (
    <div
      class="links-page"
      data-pane={shownPane(pane.value, layout)}
      data-sheet={aside ? 'open' : 'shut'}
      data-layout={layout}
    >
      <div class="links-main">
        <FailureNotice trouble={explorer.trouble.value} />
        {reading && <p class="quiet-text over-canvas">{t('canvas.loading')}</p>}
        <section class="canvas" aria-labelledby="canvas-title">
          <CanvasTools />
          {layout === 'ladder' && <CaseSheet />}
          {layout === 'register' && <CanvasRegister />}
          {layout === 'table' && <LinksTable />}
          {drawn && <LinksCanvas />}
        </section>
        {drawn && <Legend />}
      </div>
      <EvidencePanel />
      <PhoneBar />
    </div>
  )
}

/** On a narrow screen what is not a picture takes the pane of the picture: a table, a register, a ladder. */
const shownPane = (pane: 'evidence' | 'links', layout: Layout | undefined) =>
  layout === 'sides' || layout === 'web' ? pane : 'links'
