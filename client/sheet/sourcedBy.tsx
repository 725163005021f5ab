import { type Entry, type Place, placeText, setValues } from './entry.ts'
import { ProblemsAt } from './problemsAt.tsx'
import { useSheet } from './sheetContext.ts'
import { sourceKey, whereKey } from './sourced.ts'
import { SourcesNamed } from './sourcesNamed.tsx'

type Props = { place: Place; entry: Entry; of: string; label: string }

/** Asks for the sources of a field or list of the case, and for the place in them. */
export function SourcedBy({ place, entry, of, label }: Props) {
  const { state, s } = useSheet()
  const field = (key: string, name: string, list?: string) => {
    const id = placeText(place, key)
    return (
      <div class="sheet-field narrow">
        <label for={id}>
          {name}
          <span class="unseen"> ({label})</span>
        </label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          list={list}
          value={entry.values[key] ?? ''}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            const typed = event.currentTarget.value
            state.edit((sheet) => setValues(sheet, place, { [key]: typed }), id)
            if (list) state.noteSource(typed)
          }}
        />
        <div id={`${id}-said`} class="sheet-said">
          {list && <SourcesNamed typed={entry.values[key] ?? ''} />}
          <ProblemsAt place={id} />
        </div>
      </div>
    )
  }
  return (
    <div class="sheet-sourced">
      {field(sourceKey(of), s('field.source'), 'sheet-sources')}
      {field(whereKey(of), s('field.locator'))}
    </div>
  )
}
