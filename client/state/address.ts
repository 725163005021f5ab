import type { Language } from '../text/language.ts'
import { type AnswerPlace, answerParams, parseAnswer } from './answerPlace.ts'
import { choiceParams, parseChoice } from './casesAddress.ts'
import type { Choice } from './choice.ts'
import { type DeskPlace, deskAddress, parseDeskPlace } from './deskPlace.ts'
import { parseView, viewParams } from './linksAddress.ts'
import { formatParams, type Params } from './params.ts'
import { type PathQuestion, parsePathQuestion, pathParams } from './pathQuestion.ts'
import type { View } from './view.ts'

/**
 * Where a person is, as the part of the page's address after `#`: `/links` with a view, `/cases` with a choice,
 * `/path` with two ends, `/answer` to a question, the pages of the desk, or the start page with none of them. The parameters of each page stand in a file of their own.
 */
export type Address = {
  view?: View
  selection?: string
  choice?: Choice
  path?: PathQuestion
  desk?: DeskPlace
  answer?: AnswerPlace
  language?: Language
}

/** Reads an address. What it does not understand is left out; a page that it does not know is the start page. */
export function parseAddress(hash: string): Address {
  const [path, query = ''] = hash.replace(/^#/, '').split('?', 2)
  const params = new URLSearchParams(query)
  const lang = params.get('lang')
  const language = lang === 'ru' || lang === 'en' ? lang : undefined
  if (path === '/cases') return { language, choice: parseChoice(params) }
  if (path === '/path') return { language, path: parsePathQuestion(params) }
  const desk = parseDeskPlace(path, params)
  if (desk) return { language, desk }
  if (path === '/answer') return { language, answer: parseAnswer(params) }
  const view = path === '/links' ? parseView(params) : undefined
  return view ? { language, view, selection: params.get('sel') ?? undefined } : { language }
}

/** Writes an address so that `parseAddress` gives it back. */
export function formatAddress(address: Address): string {
  const { view, selection, choice, path: between, answer, desk, language } = address
  const [path, params]: [string, Params] = view
    ? ['/links', viewParams(view, selection)]
    : choice
      ? ['/cases', choiceParams(choice)]
      : between
        ? ['/path', pathParams(between)]
        : answer
          ? ['/answer', answerParams(answer)]
          : desk
            ? deskAddress(desk)
            : ['/', []]
  const query = formatParams([...params, ['lang', language]])
  return `#${path}${query ? `?${query}` : ''}`
}
