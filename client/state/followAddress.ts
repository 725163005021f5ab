import { effect, untracked } from '@preact/signals'
import { formatAddress, parseAddress } from './address.ts'
import type { Explorer } from './explorer.ts'
import type { createPreferences } from './preferences.ts'
import { sameView } from './view.ts'

/**
 * Keeps the page's address and its state the same: back, forward and links change the state; a new view is a new
 * step of the browser's history, a new selection or language only rewrites the present one.
 */
export function followAddress(explorer: Explorer, preferences: ReturnType<typeof createPreferences>) {
  const read = () => {
    const { view, selection, language } = parseAddress(location.hash)
    if (language) preferences.language.value = language
    if (view) explorer.goTo(view, selection)
    else explorer.leave()
  }
  addEventListener('popstate', read)
  read()
  effect(() => {
    const view = explorer.view.value
    const selection = explorer.selection.value
    const address = formatAddress({ view, selection, language: preferences.language.value })
    untracked(() => {
      if (address === location.hash) return
      const before = parseAddress(location.hash).view
      const sameStep = view ? before !== undefined && sameView(view, before) : before === undefined
      if (sameStep) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    })
  })
}
