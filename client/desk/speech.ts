/** The words of the desk, which only those load who work there. */
import { IntlMessageFormat } from 'intl-messageformat'
import { useApp } from '../panels/app.ts'
import english from '../text/desk/en.json'
import russian from '../text/desk/ru.json'
import type { Language } from '../text/language.ts'
import type { Values } from '../text/translate.ts'

export type DeskKey = keyof typeof english
export type DeskWords = (key: DeskKey, values?: Values) => string

const catalogues: Record<Language, Record<DeskKey, string>> = { en: english, ru: russian }
const compiled = new Map<string, IntlMessageFormat>()

export const deskWords =
  (language: Language): DeskWords =>
  (key, values) => {
    const name = `${language} ${key}`
    const message = compiled.get(name) ?? new IntlMessageFormat(catalogues[language][key], language)
    compiled.set(name, message)
    return String(message.format(values))
  }

/** The shared parts of the page, and `d` for the words of the desk. */
export function useDesk() {
  const app = useApp()
  return { ...app, d: deskWords(app.language) }
}
