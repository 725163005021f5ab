import { batch, effect, signal } from '@preact/signals'
import type { Address } from './address.ts'
import type { Cases } from './cases.ts'
import type { DeskPlace } from './deskPlace.ts'
import type { Explorer } from './explorer.ts'
import type { Paths } from './paths.ts'

/** Goes from page to page: the links of one thing, a choice of cases, the way between two things, a page of the desk, or the start page. One of them is open at a time. */
export function createNavigation(explorer: Explorer, cases: Cases, paths: Paths) {
  const desk = signal<DeskPlace | undefined>(undefined)
  effect(() => {
    if (!explorer.view.value) return
    cases.leave()
    paths.leave()
    desk.value = undefined
  })
  return {
    /** The page of the desk that is open. */
    desk,
    go({ view, selection, choice, path, desk: place }: Address) {
      batch(() => {
        if (view) return explorer.goTo(view, selection)
        explorer.leave()
        if (choice) cases.open(choice)
        else cases.leave()
        if (path) paths.open(path)
        else paths.leave()
        desk.value = place
      })
    },
  }
}

export type Navigation = ReturnType<typeof createNavigation>
