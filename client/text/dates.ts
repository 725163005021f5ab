import type { Language } from './language.ts'
import type { Translate } from './translate.ts'

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/

type DatePart = [year: string, month: string | undefined, day: string | undefined]
/** Whether months are written out, or short where there is little room. */
export type Months = 'long' | 'short'

/** A date exactly as vague as it is stored: "2013-05" is May 2013 and never a day. Unknown forms stay as they are. */
export function dateText(edtf: string, language: Language, t: Translate, months: Months = 'long'): string {
  const [start, end] = edtf.split('/')
  if (start === undefined || end === undefined) return pointText(edtf, language, t, months)
  const [from, to] = [pointText(start, language, t, months), pointText(end, language, t, months)]
  if (start === '..') return t('date.until', { to })
  if (end === '..') return t('date.since', { from })
  return t('date.between', { from, to })
}

function pointText(text: string, language: Language, t: Translate, months: Months): string {
  const match = point.exec(text)
  if (!match) return text
  const [, year, month, day, doubt] = match
  const plain = calendarText([year ?? '', month, day], language, months)
  if (doubt === '~') return t('date.about', { date: plain })
  if (doubt === '?') return t('date.uncertain', { date: plain })
  if (doubt === '%') return t('date.uncertain', { date: t('date.about', { date: plain }) })
  return plain
}

function calendarText([year, month, day]: DatePart, language: Language, months: Months) {
  if (month === undefined) return year
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: months, timeZone: 'UTC' }
  if (day !== undefined) parts.day = 'numeric'
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', parts).format(instant)
  return text.replace(/\s*г\.$/, '')
}

/** The year a date begins with, or nothing where its beginning is open. */
export const yearOf = (edtf: string | null | undefined): string | undefined =>
  edtf ? /\d{4}/.exec(edtf)?.[0] : undefined
