import { useSheet } from './sheetContext.ts'

/** The titles of the sources that are named by number. */
export function SourcesNamed({ typed }: { typed: string }) {
  const { state } = useSheet()
  const sources = state.sheet.value.case.lists.sources ?? []
  const titles = (typed.match(/\d+/g) ?? []).flatMap((number) => {
    const found = sources.find(({ values }) => values.id === number)
    return found ? [`[${number}] ${found.values.title ?? ''}`] : []
  })
  return <span class="sheet-reading">{titles.join(' · ')}</span>
}

/** What may be typed where a source is asked for. */
export function SourceList() {
  const { state } = useSheet()
  return (
    <datalist id="sheet-sources">
      {(state.sheet.value.case.lists.sources ?? []).map(({ key, values }) => (
        <option key={key} value={values.id} label={values.title} />
      ))}
    </datalist>
  )
}
