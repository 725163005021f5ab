import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/start.css'
import './styles/links.css'
import './styles/panel.css'
import './styles/phone.css'
import './styles/print.css'
import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import { hearChanges } from './api/hearChanges.ts'
import { record } from './api/record.ts'
import { sessions } from './api/session.ts'
import { type App, AppContext } from './panels/app.ts'
import { Page } from './panels/page.tsx'
import { restingPane } from './panels/restingPane.ts'
import { parseAddress } from './state/address.ts'
import { createCases } from './state/cases.ts'
import { createEvidence } from './state/evidence.ts'
import { createExplorer } from './state/explorer.ts'
import { followAddress } from './state/followAddress.ts'
import { createLive } from './state/live.ts'
import { createNavigation } from './state/navigation.ts'
import { createOverview } from './state/overview.ts'
import { createPaths } from './state/paths.ts'
import { createPreferences } from './state/preferences.ts'
import { createSearch } from './state/search.ts'
import { createSession } from './state/session.ts'
import { loadCatalogue, translator } from './text/translate.ts'

const explorer = createExplorer(record)
const cases = createCases(record)
const paths = createPaths(record)
const preferences = createPreferences(parseAddress(location.hash).language)
await loadCatalogue(preferences.language.value)

const [evidence, sheet] = [createEvidence(record), createEvidence(record)]

const app: App = {
  explorer,
  cases,
  paths,
  navigation: createNavigation(explorer, cases, paths),
  evidence,
  sheet,
  live: createLive({ explorer, cases, evidence, sheet }),
  overview: createOverview(record),
  search: createSearch(record),
  session: createSession(sessions),
  preferences,
  speech: computed(() => translator(preferences.language.value)),
  correcting: signal(undefined),
  expanding: signal(undefined),
  drawing: signal(undefined),
  path: signal(undefined),
  pane: signal(restingPane()),
}

followAddress(app)
void app.session.load()
hearChanges(app.live.hear)
effect(() => {
  const focus = explorer.view.value?.focus
  if (focus && !app.path.peek()?.entities.includes(focus)) app.path.value = undefined
})
effect(() => {
  const { selection, scene } = app.explorer
  const id = selection.value
  if (id && scene.value) {
    const tie = scene.value.ties.find((each) => each.links.some((link) => link.id === id))
    void app.evidence.open(id, tie)
  }
})

const page = document.getElementById('page')
if (page)
  render(
    <AppContext.Provider value={app}>
      <Page />
    </AppContext.Provider>,
    page,
  )
