import { effect, untracked } from '@preact/signals'
import { type Address, formatAddress, parseAddress } from './address.ts'
import { sameAnswer } from './answerPlace.ts'
import type { Cases } from './cases.ts'
import { sameChoice } from './choice.ts'
import { sameDeskPlace } from './deskPlace.ts'
import type { Explorer } from './explorer.ts'
import type { Navigation } from './navigation.ts'
import { samePathQuestion } from './pathQuestion.ts'
import type { Paths } from './paths.ts'
import type { createPreferences } from './preferences.ts'
import { sameView } from './view.ts'

type Parts = {
  explorer: Explorer
  cases: Cases
  paths: Paths
  navigation: Navigation
  preferences: ReturnType<typeof createPreferences>
}

/**
 * Keeps the page's address and its state the same: back, forward and links change the state; a new view or choice is a
 * new step of the browser's history, a new selection or language only rewrites the present one.
 */
export function followAddress({ explorer, cases, paths, navigation, preferences }: Parts) {
  const read = () => {
    const address = parseAddress(location.hash)
    if (address.language && address.language !== preferences.language.value)
      preferences.read(address.language)
    navigation.go(address)
  }
  addEventListener('popstate', read)
  read()
  effect(() => {
    const now: Address = {
      view: explorer.view.value,
      selection: explorer.selection.value,
      choice: cases.choice.value,
      path: paths.question.value,
      desk: navigation.desk.value,
      answer: navigation.answer.value,
      language: preferences.language.value,
    }
    const address = formatAddress(now)
    untracked(() => {
      if (address === location.hash) return
      if (sameStep(now, parseAddress(location.hash))) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    })
  })
}

function sameStep(a: Address, b: Address): boolean {
  if (a.view || b.view) return a.view !== undefined && b.view !== undefined && sameView(a.view, b.view)
  if (a.choice || b.choice)
    return a.choice !== undefined && b.choice !== undefined && sameChoice(a.choice, b.choice)
  if (a.path || b.path)
    return a.path !== undefined && b.path !== undefined && samePathQuestion(a.path, b.path)
  if (a.desk || b.desk) return a.desk !== undefined && b.desk !== undefined && sameDeskPlace(a.desk, b.desk)
  return sameAnswer(a.answer, b.answer)
}
