import { amountText } from './amounts.ts'
import { dateText } from './dates.ts'
import type { Language } from './language.ts'
import { codeOf } from './names.ts'
import { type Translate, term } from './translate.ts'

const dates = new Set(['date', 'signed', 'accepted', 'inForce', 'asOf', 'submitted', 'decided'])
const idOfAThing = /^[a-zA-Z]+:[^\s/]+$/

/** The name of a property in the reader's language; `note.counsel` is a note on counsel. */
export function propertyName(t: Translate, property: string): string {
  const about = /^note\.(.+)$/.exec(property)?.[1]
  if (about === undefined) return term(t, 'property', property)
  return `${t('property.note')} (${term(t, 'link', about.toUpperCase(), about)})`
}

type Attribute = { property: string; value: string; currency: string | undefined }

/** An attribute of a link as the reader writes it: dates as vague as they are, amounts with their currency, things without the prefix of their id. Undefined where the record's own words stay. */
export function attributeText(
  t: Translate,
  language: Language,
  { property, value, currency }: Attribute,
): string | undefined {
  if (dates.has(property)) return dateText(value, language, t)
  if (property === 'amount' && Number.isFinite(Number(value)))
    return amountText(Number(value), currency, language)
  if (property === 'for' && idOfAThing.test(value)) return codeOf(value)
  if (property === 'result') return term(t, 'result', value)
  if (value === 'true' || value === 'false') return term(t, 'word', value)
  return undefined
}
