import type { ComponentChildren } from 'preact'
import { readWrittenDate } from '../../schema/writtenDates.ts'
import { useApp } from '../panels/app.ts'
import { dateText } from '../text/dates.ts'
import { type Entry, type Place, placeText, setValues } from './entry.ts'
import { NameField } from './nameField.tsx'
import { ProblemsAt } from './problemsAt.tsx'
import type { Field } from './sections.ts'
import { useSheet } from './sheetContext.ts'
import { SourcesNamed } from './sourcesNamed.tsx'
import { TextArea } from './textArea.tsx'

type Props = { place: Place; list: string; entry: Entry; field: Field }

/** One field of an entry: its label, its control, how it is understood, and what is wrong with it. */
export function FieldView({ place, list, entry, field }: Props) {
  const { state, s } = useSheet()
  const id = placeText(place, field.key)
  const value = entry.values[field.key] ?? ''
  const wrong = (state.problems.value.get(id) ?? []).length > 0
  const set = (typed: string) => {
    state.edit((sheet) => setValues(sheet, place, { [field.key]: typed }), id)
    if (field.type === 'source') state.noteSource(typed)
  }
  const common = {
    id,
    'aria-invalid': wrong || undefined,
    'aria-describedby': `${id}-said`,
    required: field.needed,
    value,
  }
  return (
    <div class={`sheet-field ${widthOf(field)}`}>
      {field.type !== 'yes' && (
        <label for={id}>
          {s.word('field', list, field.key)}
          {field.needed && <span aria-hidden="true"> *</span>}
        </label>
      )}
      <Control field={field} list={list} common={common} set={set} place={place} entry={entry} />
      <div id={`${id}-said`} class="sheet-said">
        <Reading field={field} value={value} />
        <ProblemsAt place={id} />
      </div>
    </div>
  )
}

type ControlProps = Props & {
  common: { id: string; value: string; required: true | undefined }
  set: (typed: string) => void
}

function Control({ field, list, common, set, place, entry }: ControlProps): ComponentChildren {
  const { s } = useSheet()
  const onInput = (event: Event) => set((event.currentTarget as HTMLInputElement).value)
  switch (field.type) {
    case 'text':
    case 'lines':
      return <TextArea {...common} lines={field.type === 'lines' ? 1 : 2} onInput={onInput} />
    case 'choice':
    case 'yesNo':
      return (
        <select {...common} onInput={onInput}>
          <option value="">{s('choice.none')}</option>
          {(field.values ?? ['yes', 'no']).map((each) => (
            <option key={each} value={each}>
              {s.word('value', field.key, each)}
            </option>
          ))}
        </select>
      )
    case 'yes':
      return (
        <label class="sheet-check">
          <input
            id={common.id}
            type="checkbox"
            checked={common.value === 'yes'}
            onInput={(event) => set(event.currentTarget.checked ? 'yes' : '')}
          />
          {s.word('field', list, field.key)}
        </label>
      )
    case 'name':
    case 'thing':
      return <NameField {...common} place={place} entry={entry} field={field} />
    default:
      return (
        <input
          {...common}
          type="text"
          inputMode={field.type === 'number' ? 'decimal' : undefined}
          spellcheck={false}
          autocomplete="off"
          list={
            field.type === 'source'
              ? 'sheet-sources'
              : field.values
                ? `sheet-${list}-${field.key}`
                : undefined
          }
          onInput={onInput}
        />
      )
  }
}

/** How a value is understood, where that can differ from what is typed. */
function Reading({ field, value }: { field: Field; value: string }) {
  const { t, language } = useApp()
  const { s } = useSheet()
  if (value.trim() === '') return null
  if (field.type === 'source') return <SourcesNamed typed={value} />
  if (field.type !== 'date') return null
  const edtf = readWrittenDate(value)
  return (
    <span class={edtf ? 'sheet-reading' : 'sheet-reading unclear'}>
      {edtf ? `→ ${dateText(edtf, language, t)}` : s('date.unclear')}
    </span>
  )
}

const widthOf = ({ type, key }: Field): string => {
  if (type === 'text' || key === 'title' || key === 'url' || type === 'articles') return 'wide'
  return type === 'source' || type === 'number' || key === 'currency' || key === 'locator' ? 'narrow' : ''
}
