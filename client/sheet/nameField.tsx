import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { lookOf } from '../canvas/look.ts'
import { useApp } from '../panels/app.ts'
import { latestOnly } from '../state/latest.ts'
import { pause } from '../state/pause.ts'
import { Icon } from '../widgets/icon.tsx'
import { candidateIds, chosen, firstOf, isSameName, nameShown, type Option, optionsFor } from './choosing.ts'
import { type Entry, type Place, setValues } from './entry.ts'
import { reasonsFor } from './reasonsFor.ts'
import type { Field } from './sections.ts'
import { useSheet } from './sheetContext.ts'

type Props = {
  id: string
  value: string
  required: true | undefined
  place: Place
  entry: Entry
  field: Field
}

const PAUSE_MS = 150

/**
 * A field for the name of somebody or something: what the record has under that name, with the reason to think so, or a
 * new one. Worked by keys as the ARIA pattern says. A list of its own rather than the page's combobox, whose machine
 * would run a hundred times over in one sheet and would not let a text stand that is nobody's name.
 */
export function NameField({ id, value, required, place, entry, field, ...said }: Props) {
  const { state, source, s } = useSheet()
  const options = useSignal<readonly Option[]>([])
  const at = useSignal(-1)
  const isOpen = useSignal(false)
  const typed = useSignal<string | undefined>(undefined)
  const latest = useMemo(latestOnly, [])
  const shown =
    typed.value ?? (field.idKey ? value : nameShown(value, field, state.labels.value, state.sheet.value))
  const isNew = field.idKey !== undefined && value !== ''

  async function look(text: string): Promise<readonly Option[] | undefined> {
    const kinds = field.kinds ?? []
    const outcome = await latest.run(async (abort) => {
      await pause(PAUSE_MS, abort)
      return source.named(text, kinds, candidateIds(text, kinds), abort)
    })
    if (outcome.superseded) return undefined
    return optionsFor(text, field, state.sheet.value, outcome.value.found, outcome.value.taken)
  }
  function type(text: string) {
    typed.value = text
    state.edit(
      (sheet) => setValues(sheet, place, { [field.key]: text, ...(field.idKey && { [field.idKey]: '' }) }),
      id,
    )
    isOpen.value = true
    options.value = []
    at.value = -1
    if (text.trim() === '') return latest.cancel()
    look(text.trim()).then(
      (found) => {
        if (!found || typed.value !== text) return
        options.value = found
        at.value = firstOf(text, found)
        // Until somebody says who it is, a name is that of somebody new, under an id that nobody has.
        const fresh = found.find((option) => option.is === 'new' && option.kind === 'person')
        if (field.idKey && fresh) settle(fresh, text)
      },
      () => {
        isOpen.value = false
      },
    )
  }
  function settle(option: Option, text: string) {
    state.edit((sheet) => chosen(sheet, place, field, option, text).sheet, id)
  }
  function take(option: Option) {
    const text = (typed.value ?? shown).trim()
    const outcome = chosen(state.sheet.value, place, field, option, text)
    state.edit(() => outcome.sheet)
    if (option.is === 'known') state.noteLabel(option.id, option.label)
    close()
    if (outcome.next) state.goTo(outcome.next, 'id')
  }
  function close() {
    latest.cancel()
    isOpen.value = false
    typed.value = undefined
    options.value = []
  }
  function leave() {
    // An answer that is under way still settles the id of somebody new.
    isOpen.value = false
    if (options.value.length > 0 || !field.idKey) close()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const count = options.value.length
    const option = options.value[at.value]
    if (event.key === 'ArrowDown' && count) at.value = (at.value + 1) % count
    else if (event.key === 'ArrowUp' && count) at.value = (at.value - 1 + count) % count
    else if (event.key === 'Enter' && isOpen.value && option) take(option)
    else if (event.key === 'Escape' && isOpen.value) isOpen.value = false
    else return
    if (event.key.startsWith('Arrow')) isOpen.value = true
    event.preventDefault()
  }
  const open = isOpen.value && options.value.length > 0
  const list = `${id}-list`
  return (
    <div class="sheet-name">
      <input
        {...said}
        id={id}
        type="text"
        role="combobox"
        required={required}
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && at.value >= 0 ? `${list}-${at.value}` : undefined}
        value={shown}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <div id={list} class="sheet-options" role="listbox" aria-label={s('name.found')} hidden={!open}>
        {options.value.map((option, index) => (
          <div
            key={`${option.is} ${option.id}`}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at.value}
            onPointerDown={(event) => {
              event.preventDefault()
              take(option)
            }}
          >
            <OptionView option={option} typed={shown} />
          </div>
        ))}
      </div>
      {isNew && !open && (
        <span class="sheet-reading">
          {entry.values[field.idKey ?? ''] &&
            (state.labels.value.has(`person:${entry.values[field.idKey ?? '']}`)
              ? s('name.known', { id: entry.values[field.idKey ?? ''] ?? '' })
              : s('name.new', { id: entry.values[field.idKey ?? ''] ?? '' }))}
        </span>
      )}
    </div>
  )
}

function OptionView({ option, typed }: { option: Option; typed: string }) {
  const { t } = useApp()
  const { s } = useSheet()
  const kind = t(`kind.${option.kind}`)
  if (option.is === 'new')
    return (
      <>
        <Icon name="plus" /> {s('name.addNew', { kind, name: option.label })}
      </>
    )
  const same = isSameName(typed, option) ? [s('why.sameName')] : []
  return (
    <>
      <span class={`kind ${option.kind}`}>
        <Icon name={lookOf(option.kind).icon} />
      </span>{' '}
      <span class="found-name">{option.label}</span>{' '}
      <span class="found-mark">
        {[...same, ...(option.hit ? reasonsFor(option.hit, t, s) : [s('why.here')])].join('; ') || kind}
      </span>
    </>
  )
}
