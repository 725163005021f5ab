import { signal } from '@preact/signals'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../text/language.ts'
import type { Values } from '../text/translate.ts'
import type english from './text/en.json'

/** The words of the sheet, apart from the page's own, so that only those who enter cases load them. */
export type SheetKey = keyof typeof english
export type SheetTranslate = ((key: SheetKey, values?: Values) => string) & {
  /** The text of a key that is put together, or the last part of it where there is none. */
  word: (...parts: string[]) => string
}

type Catalogue = Record<string, string>
const fetched: Record<Language, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./text/en.json'),
  ru: () => import('./text/ru.json'),
}
const catalogues = signal<Partial<Record<Language, Catalogue>>>({})
const compiled = new Map<string, IntlMessageFormat>()
const spoken = new Map<Language, SheetTranslate>()

/** The words in a language; undefined, and on their way, where they are not here yet. */
export function sheetText(language: Language): SheetTranslate | undefined {
  const catalogue = catalogues.value[language]
  if (!catalogue) {
    void fetched[language]().then(({ default: texts }) => {
      catalogues.value = { ...catalogues.peek(), [language]: texts }
    })
    return undefined
  }
  const known = spoken.get(language)
  if (known) return known
  const say = (key: string, values?: Values) => {
    const name = `${language} ${key}`
    const message = compiled.get(name) ?? new IntlMessageFormat(catalogue[key] ?? key, language)
    compiled.set(name, message)
    return String(message.format(values))
  }
  const word = (...parts: string[]) => {
    for (let from = 0; from < parts.length; from++) {
      const key = [parts[0], ...parts.slice(from + 1)].join('.')
      if (Object.hasOwn(catalogue, key)) return say(key)
    }
    return parts.at(-1) ?? ''
  }
  const translate = Object.assign(say, { word })
  spoken.set(language, translate)
  return translate
}
