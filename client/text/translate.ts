import { IntlMessageFormat } from 'intl-messageformat'
import type english from './en.json'
import type { Language } from './language.ts'

/** Keys are those of the English catalogue: a misspelt one does not compile. */
export type TextKey = keyof typeof english
export type Values = Record<string, string | number>
export type Translate = (key: TextKey, values?: Values) => string

type Catalogue = Record<TextKey, string>

/** Catalogues are fetched one by one: nobody reads in two languages at once. */
const fetched: Record<Language, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
}
const catalogues = new Map<Language, Catalogue>()

/** Brings the texts of a language; nothing can be said in it before. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (!catalogues.has(language)) catalogues.set(language, (await fetched[language]()).default)
}

function catalogueOf(language: Language): Catalogue {
  const catalogue = catalogues.get(language)
  if (!catalogue) throw new Error(`The texts in "${language}" are not loaded.`)
  return catalogue
}

const compiled = new Map<string, IntlMessageFormat>()

/** The text of a key in a language, with its values put in as plain text. */
export const translator =
  (language: Language): Translate =>
  (key, values) => {
    const name = `${language} ${key}`
    const message = compiled.get(name) ?? new IntlMessageFormat(catalogueOf(language)[key], language)
    compiled.set(name, message)
    return String(message.format(values))
  }

const isKey = (key: string): key is TextKey =>
  [...catalogues.values()].some((catalogue) => Object.hasOwn(catalogue, key))

/** The text of a word of the record (a status, an outcome, a code), or the word itself where we have none. */
export const term = (t: Translate, group: string, word: string, otherwise = word): string => {
  const key = `${group}.${word}`
  return isKey(key) ? t(key) : otherwise
}
