import { useApp } from '../panels/app.ts'
import type { Layer, Layout } from '../state/view.ts'
import { layers } from '../state/view.ts'
import { Disclosure } from '../widgets/disclosure.tsx'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/iconButton.tsx'
import type { IconName } from '../widgets/icons.ts'
import { Crumbs } from './crumbs.tsx'
import { FindOnCanvas } from './findOnCanvas.tsx'
import { ShareMenu } from './shareMenu.tsx'

const ways: readonly [Layout, IconName][] = [
  ['sides', 'waypoints'],
  ['web', 'network'],
  ['register', 'register'],
  ['table', 'table'],
  ['ladder', 'ladder'],
]

/** What can be done with the whole picture. */
export function CanvasTools() {
  const { explorer, t } = useApp()
  const history = explorer.history.value
  const view = explorer.view.value
  const focus = explorer.picture.value?.focus
  const drawn = view?.layout === 'sides' || view?.layout === 'web'
  return (
    <div class="canvas-tools">
      <h1 id="canvas-title" class="unseen">
        {t('canvas.title', { label: focus?.label ?? '' })}
      </h1>
      <p id="canvas-keys" class="unseen">
        {t('canvas.hint')}
      </p>
      <Crumbs />
      <IconButton
        icon="undo"
        label={t('tool.undo')}
        disabled={!history?.past.length}
        act={explorer.undo}
        keys="Z"
      />
      <IconButton icon="redo" label={t('tool.redo')} disabled={!history?.future.length} act={explorer.redo} />
      <fieldset class="segments" aria-label={t('layout.title')}>
        {ways
          .filter(([layout]) => layout !== 'ladder' || focus?.kind === 'case')
          .map(([layout, icon]) => (
            <button
              key={layout}
              type="button"
              aria-pressed={view?.layout === layout}
              title={t(`layout.${layout}`)}
              onClick={() => explorer.choose(layout)}
            >
              <Icon name={icon} />
              <span>{t(`layout.${layout}`)}</span>
            </button>
          ))}
      </fieldset>
      {drawn && (
        <>
          <Disclosure icon="layers" label={t('layer.title')}>
            {layers.map((layer) => (
              <LayerSwitch key={layer} layer={layer} />
            ))}
          </Disclosure>
          <FindOnCanvas />
          <IconButton icon="tidy" label={t('tool.tidy')} act={explorer.tidy} />
          {view && view.hidden.length > 0 && (
            <IconButton
              icon="show"
              label={t('tool.showHidden', { count: view.hidden.length })}
              act={explorer.showHidden}
            />
          )}
        </>
      )}
      <ShareMenu />
      {drawn && <SheetToggle />}
    </div>
  )
}

/** Between a phone and a wide screen the evidence lies over the picture; this lays it there and takes it away. */
function SheetToggle() {
  const { explorer, pane, t } = useApp()
  const focus = explorer.view.value?.focus
  const open = pane.value === 'evidence' || explorer.selection.value !== focus
  const turn = () => {
    pane.value = open ? 'links' : 'evidence'
    if (open) explorer.select(focus)
  }
  return (
    <button type="button" class="button sheet-toggle" aria-expanded={open} onClick={turn}>
      {t('phone.evidence')}
    </button>
  )
}

function LayerSwitch({ layer }: { layer: Layer }) {
  const { explorer, t } = useApp()
  return (
    <label class="menu-row">
      <input
        type="checkbox"
        checked={explorer.view.value?.layers.includes(layer) ?? false}
        onChange={() => explorer.switchLayer(layer)}
      />
      {t(`layer.${layer}`)}
    </label>
  )
}
