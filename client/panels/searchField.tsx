import { useApp } from './app.ts'
import { ThingField } from './thingField.tsx'

/** The search of the page: what is chosen comes into the middle. */
export function SearchField() {
  const { explorer, search, t, pane } = useApp()
  return (
    <ThingField
      search={search}
      label={t('search.label')}
      onChoose={(id) => {
        pane.value = 'evidence'
        explorer.focusOn(id)
      }}
    />
  )
}
