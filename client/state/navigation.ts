import { batch, effect, signal } from '@preact/signals'
import type { Address } from './address.ts'
import type { AnswerPlace } from './answerPlace.ts'
import type { Cases } from './cases.ts'
import type { DeskPlace } from './deskPlace.ts'
import type { Explorer } from './explorer.ts'
import type { Paths } from './paths.ts'

/** Goes from page to page: the links of one thing, a choice of cases, the way between two things, the answer to a question, a page of the desk, or the start page. One of them is open at a time. */
export function createNavigation(explorer: Explorer, cases: Cases, paths: Paths) {
  const answer = signal<AnswerPlace | undefined>(undefined)
  const desk = signal<DeskPlace | undefined>(undefined)
  effect(() => {
    if (!explorer.view.value) return
    cases.leave()
    paths.leave()
    answer.value = undefined
    desk.value = undefined
  })
  return {
    /** The question whose answer is open. */
    answer,
    /** The page of the desk that is open. */
    desk,
    go(to: Address) {
      batch(() => {
        if (to.view) return explorer.goTo(to.view, to.selection)
        explorer.leave()
        if (to.choice) cases.open(to.choice)
        else cases.leave()
        if (to.path) paths.open(to.path)
        else paths.leave()
        answer.value = to.answer
        desk.value = to.desk
      })
    },
  }
}

export type Navigation = ReturnType<typeof createNavigation>
