import type { Signal } from '@preact/signals'
import { useApp } from '../panels/app.ts'
import { IconButton } from '../widgets/iconButton.tsx'
import type { GraphCanvas } from './graphCanvas.ts'

/** What can be done with the whole picture. */
export function CanvasTools({ graph }: { graph: Signal<GraphCanvas | undefined> }) {
  const { explorer, t } = useApp()
  const history = explorer.history.value
  const focus = explorer.picture.value?.focus
  const mentions = explorer.view.value?.mentions ?? false
  return (
    <div class="canvas-tools">
      <h1 id="canvas-title" class="canvas-title">
        {t('canvas.title', { label: focus?.label ?? '' })}
      </h1>
      <p id="canvas-keys" class="unseen">
        {t('canvas.hint')}
      </p>
      <IconButton
        icon="undo"
        label={t('tool.undo')}
        disabled={!history?.past.length}
        act={explorer.undo}
        keys="Z"
      />
      <IconButton icon="redo" label={t('tool.redo')} disabled={!history?.future.length} act={explorer.redo} />
      <label class="switch" title={t('tool.mentions')}>
        <input type="checkbox" checked={mentions} onChange={explorer.switchMentions} />
        {t('tool.mentions')}
      </label>
      <IconButton icon="plus" label={t('tool.zoomIn')} act={() => graph.value?.zoomBy(1)} />
      <IconButton icon="minus" label={t('tool.zoomOut')} act={() => graph.value?.zoomBy(-1)} />
      <IconButton icon="fit" label={t('tool.fit')} act={() => focus && graph.value?.fit(focus.id)} />
    </div>
  )
}
