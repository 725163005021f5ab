import { useApp } from './app.ts'
import { restingPane } from './restingPane.ts'
import { ThingField } from './thingField.tsx'

/** The search of the page: what is chosen comes into the middle. */
export function SearchField() {
  const { explorer, search, t, pane } = useApp()
  return (
    <ThingField
      search={search}
      label={t('search.label')}
      onChoose={(id) => {
        pane.value = restingPane()
        explorer.focusOn(id)
      }}
    />
  )
}
