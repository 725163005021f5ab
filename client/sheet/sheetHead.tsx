import { useApp } from '../panels/app.ts'
import { download } from '../widgets/download.ts'
import { IconButton } from '../widgets/iconButton.tsx'
import { FilesDropped } from './filesDropped.tsx'
import { ProblemSummary } from './problemSummary.tsx'
import { useSheet } from './sheetContext.ts'
import { yamlOf } from './yamlFiles.ts'

/** What stands over the form: its name, steps back, files in and out, remarks of whoever returned it, and what is wrong. */
export function SheetHead() {
  const { t } = useApp()
  const { state, s } = useSheet()
  const { past, future } = state.history.value
  const draft = state.draft.value
  const keep = () => {
    for (const { name, text } of yamlOf(state.sheet.value))
      download(name, new Blob([text], { type: 'application/yaml' }))
  }
  return (
    <div class="sheet-head">
      <h1>{state.sheet.value.case.values.title || s('page.title')}</h1>
      <div class="sheet-buttons">
        <IconButton
          icon="undo"
          label={t('tool.undo')}
          keys="Control+Z"
          disabled={past.length === 0}
          act={state.undo}
        />
        <IconButton
          icon="redo"
          label={t('tool.redo')}
          keys="Control+Shift+Z"
          disabled={future.length === 0}
          act={state.redo}
        />
        <IconButton icon="download" label={s('file.download')} words act={keep} />
        <FilesDropped />
      </div>
      <p class="quiet-text">{s('page.keys')}</p>
      {state.kept.value !== undefined && (
        <p class="quiet-text">{s(state.kept.value ? 'kept.yes' : 'kept.no')}</p>
      )}
      {draft?.remarks.map(({ by, at, text }) => (
        <blockquote key={at} class="sheet-remark">
          <strong>{s('remark.by', { name: by })}</strong> {text}
        </blockquote>
      ))}
      <ProblemSummary />
    </div>
  )
}
