import { Diff } from '../desk/diff.tsx'
import { ProposeForm } from './proposeForm.tsx'
import { useSheet } from './sheetContext.ts'

/** What the sheet would do to the record, as a list or a graph, and proposing it. */
export function Preview() {
  const { state, s } = useSheet()
  const diff = state.outcome.value?.diff
  return (
    <aside class="sheet-preview" aria-label={s('preview.title')}>
      <ProposeForm />
      <p class="quiet-text" role="status">
        {state.trying.value ? s('preview.trying') : diff ? s('preview.now') : s('preview.nothing')}
      </p>
      {diff && <Diff diff={diff} />}
    </aside>
  )
}
