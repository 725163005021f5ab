import type { Signal } from '@preact/signals'
import { type Entry, type Place, placeText } from './entry.ts'
import { FieldView } from './fieldView.tsx'
import type { Field, ListSpec } from './sections.ts'
import { useSheet } from './sheetContext.ts'
import { sourceKey, whereKey } from './sourced.ts'
import { SourcedBy } from './sourcedBy.tsx'

type Props = { place: Place; entry: Entry; spec: ListSpec; more: Signal<boolean> }

/** The fields of an entry; what is rarely needed is shown on request. */
export function EntryFields({ place, entry, spec, more }: Props) {
  const { state, s } = useSheet()
  const problems = state.problems.value
  const hasSources = (key: string) => Boolean(entry.values[sourceKey(key)] ?? entry.values[whereKey(key)])
  const isShown = ({ key, rare, fixed }: Field) =>
    !fixed && (!rare || more.value || Boolean(entry.values[key]) || problems.has(placeText(place, key)))
  const hasRare = spec.fields.some(({ rare }) => rare) || (spec.lists ?? []).some(({ rare }) => rare)
  const kept = Object.keys(entry.rest)
  return (
    <>
      <div class="sheet-fields">
        {spec.fields.filter(isShown).map((field) => {
          const view = <FieldView key={field.key} place={place} list={spec.key} entry={entry} field={field} />
          if (!field.sourced && !hasSources(field.key)) return view
          return (
            <div key={field.key} class="sheet-with-sources">
              {view}
              {(entry.values[field.key] || hasSources(field.key)) && (
                <SourcedBy
                  place={place}
                  entry={entry}
                  of={field.key}
                  label={s.word('field', spec.key, field.key)}
                />
              )}
            </div>
          )
        })}
        {hasRare && (
          <button
            type="button"
            class="button quiet sheet-more"
            aria-expanded={more.value}
            aria-keyshortcuts={spec.key === 'case' ? undefined : 'Alt+Shift+M'}
            onClick={() => {
              more.value = !more.value
            }}
          >
            {s(more.value ? 'entry.less' : 'entry.more')}
          </button>
        )}
      </div>
      {kept.length > 0 && <p class="quiet-text">{s('entry.kept', { keys: kept.join(', ') })}</p>}
    </>
  )
}
