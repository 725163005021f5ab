/** The words of the desk, which only those load who work there. */
import { useApp } from '../panels/app.ts'
import english from '../text/desk/en.json'
import russian from '../text/desk/ru.json'
import type { Language } from '../text/language.ts'
import { ownWords } from '../text/ownWords.ts'
import type { Values } from '../text/translate.ts'

export type DeskKey = keyof typeof english
export type DeskWords = (key: DeskKey, values?: Values) => string

export const deskWords: (language: Language) => DeskWords = ownWords<DeskKey>({ en: english, ru: russian })

/** The shared parts of the page, and `d` for the words of the desk. */
export function useDesk() {
  const app = useApp()
  return { ...app, d: deskWords(app.language) }
}
