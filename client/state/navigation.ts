import { batch, effect } from '@preact/signals'
import type { Address } from './address.ts'
import type { Cases } from './cases.ts'
import type { Explorer } from './explorer.ts'
import type { Paths } from './paths.ts'

/** Goes from page to page: the links of one thing, a choice of cases, the way between two things, or the start page. One of them is open at a time. */
export function createNavigation(explorer: Explorer, cases: Cases, paths: Paths) {
  effect(() => {
    if (!explorer.view.value) return
    cases.leave()
    paths.leave()
  })
  return {
    go({ view, selection, choice, path }: Address) {
      batch(() => {
        if (view) return explorer.goTo(view, selection)
        explorer.leave()
        if (choice) cases.open(choice)
        else cases.leave()
        if (path) paths.open(path)
        else paths.leave()
      })
    },
  }
}

export type Navigation = ReturnType<typeof createNavigation>
