import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'
import type { Values } from './translate.ts'

/** The words of a part of the page that brings its own catalogues, so that only those load them who go there. */
export function ownWords<Key extends string>(catalogues: Record<Language, Record<Key, string>>) {
  const compiled = new Map<string, IntlMessageFormat>()
  return (language: Language) =>
    (key: Key, values?: Values): string => {
      const name = `${language} ${key}`
      const message = compiled.get(name) ?? new IntlMessageFormat(catalogues[language][key], language)
      compiled.set(name, message)
      return String(message.format(values))
    }
}
