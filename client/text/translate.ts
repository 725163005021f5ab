import { IntlMessageFormat } from 'intl-messageformat'
import english from './en.json'
import type { Language } from './language.ts'
import russian from './ru.json'

/** Keys are those of the English catalogue: a misspelt one does not compile. */
export type TextKey = keyof typeof english
export type Values = Record<string, string | number>
export type Translate = (key: TextKey, values?: Values) => string

const catalogues: Record<Language, Record<TextKey, string>> = { en: english, ru: russian }
const compiled = new Map<string, IntlMessageFormat>()

/** The text of a key in a language, with its values put in as plain text. */
export const translator =
  (language: Language): Translate =>
  (key, values) => {
    const name = `${language} ${key}`
    const message = compiled.get(name) ?? new IntlMessageFormat(catalogues[language][key], language)
    compiled.set(name, message)
    return String(message.format(values))
  }

const isKey = (key: string): key is TextKey => Object.hasOwn(english, key)

/** The text of a word of the record (a status, an outcome, a code), or the word itself where we have none. */
export const term = (t: Translate, group: string, word: string, otherwise = word): string => {
  const key = `${group}.${word}`
  return isKey(key) ? t(key) : otherwise
}
