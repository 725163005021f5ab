import { batch, effect } from '@preact/signals'
import type { Address } from './address.ts'
import type { Cases } from './cases.ts'
import type { Explorer } from './explorer.ts'

/** Goes from page to page: the links of one thing, a choice of cases, or the start page. One of them is open at a time. */
export function createNavigation(explorer: Explorer, cases: Cases) {
  effect(() => {
    if (explorer.view.value) cases.leave()
  })
  return {
    go({ view, selection, choice }: Address) {
      batch(() => {
        if (view) return explorer.goTo(view, selection)
        explorer.leave()
        if (choice) cases.open(choice)
        else cases.leave()
      })
    },
  }
}

export type Navigation = ReturnType<typeof createNavigation>
