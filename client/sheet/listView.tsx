import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { Icon } from '../widgets/icon.tsx'
import { type Entry, type Place, placeText } from './entry.ts'
import { EntryFields } from './entryFields.tsx'
import { ProblemsAt } from './problemsAt.tsx'
import { addKeepingFocus, entryKeys, listKeys, moveKeepingFocus, removeKeepingFocus } from './rowKeys.ts'
import type { ListSpec } from './sections.ts'
import { useSheet } from './sheetContext.ts'
import { SourcedBy } from './sourcedBy.tsx'

type ListProps = { place: Place; owner: Entry; spec: ListSpec }

/** A list of entries with a way to add one. */
export function ListView({ place, owner, spec }: ListProps) {
  const { state, s } = useSheet()
  const entries = owner.lists[spec.key] ?? []
  const id = placeText(place, spec.key)
  const isSection = place.length === 1
  const Heading = isSection ? 'h2' : 'h3'
  return (
    <section
      class={isSection ? 'sheet-section' : 'sheet-inner'}
      aria-labelledby={`${id}-name`}
      onKeyDown={listKeys(state, place, spec)}
    >
      <Heading id={`${id}-name`} tabIndex={isSection ? -1 : undefined}>
        {s.word('list', spec.key)}
        {entries.length > 0 && !spec.single && <span class="sheet-count"> {entries.length}</span>}
      </Heading>
      {spec.sourced && entries.length > 0 && (
        <SourcedBy place={place} entry={owner} of={spec.key} label={s.word('list', spec.key)} />
      )}
      {entries.map((entry, at) => (
        <EntryView
          key={entry.key}
          place={[...place, spec.key, entry.key]}
          entry={entry}
          spec={spec}
          at={at}
          of={entries.length}
        />
      ))}
      <ProblemsAt place={id} />
      {!(spec.single && entries.length > 0) && (
        <button
          type="button"
          id={id}
          class="button sheet-add"
          aria-keyshortcuts="Control+Enter"
          onClick={() => addKeepingFocus(state, place, spec)}
        >
          <Icon name="plus" /> {s.word('add', spec.key)}
        </button>
      )}
    </section>
  )
}

type EntryProps = { place: Place; entry: Entry; spec: ListSpec; at: number; of: number }

/** One entry of a list, drawn anew only where it changed. */
function EntryView({ place, entry, spec, at, of }: EntryProps) {
  const where = placeText(place)
  return useMemo(
    () => <EntryBody place={place} entry={entry} spec={spec} at={at} of={of} />,
    [entry, spec, at, of, where],
  )
}

function EntryBody({ place, entry, spec, at, of }: EntryProps) {
  const { state, s } = useSheet()
  const more = useSignal(false)
  const lists = (spec.lists ?? []).filter(
    ({ key, rare }) => !rare || more.value || (entry.lists[key] ?? []).length > 0,
  )
  const number = entry.values.id && spec.key === 'sources' ? entry.values.id : String(at + 1)
  const name = spec.single ? s.word('one', spec.key) : `${s.word('one', spec.key)} ${number}`
  return (
    <fieldset
      id={placeText(place)}
      class="sheet-entry"
      onKeyDown={entryKeys(state, place, () => {
        more.value = !more.value
      })}
    >
      <legend>{name}</legend>
      <ProblemsAt place={placeText(place)} />
      <EntryFields place={place} entry={entry} spec={spec} more={more} />
      {lists.map((list) => (
        <ListView key={list.key} place={place} owner={entry} spec={list} />
      ))}
      <div class="sheet-tools">
        {of > 1 && (
          <>
            <Tool
              sign="↑"
              label={s('entry.up', { name })}
              keys="Alt+Shift+ArrowUp"
              disabled={at === 0}
              act={() => moveKeepingFocus(state, place, -1)}
            />
            <Tool
              sign="↓"
              label={s('entry.down', { name })}
              keys="Alt+Shift+ArrowDown"
              disabled={at === of - 1}
              act={() => moveKeepingFocus(state, place, 1)}
            />
          </>
        )}
        <Tool
          sign="✕"
          label={s('entry.remove', { name })}
          keys="Alt+Shift+Delete"
          act={() => removeKeepingFocus(state, place)}
        />
      </div>
    </fieldset>
  )
}

type ToolProps = { sign: string; label: string; keys: string; disabled?: boolean; act: () => void }

/** For the pointer and for readers; the keyboard has keys of its own, so that nobody tabs over three buttons an entry. */
const Tool = ({ sign, label, keys, disabled = false, act }: ToolProps) => (
  <button
    type="button"
    class="icon-button"
    tabIndex={-1}
    aria-label={label}
    title={`${label} (${keys})`}
    aria-keyshortcuts={keys}
    disabled={disabled}
    onClick={act}
  >
    <span aria-hidden="true">{sign}</span>
  </button>
)
