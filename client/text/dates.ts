import type { Language } from './language.ts'
import type { Translate } from './translate.ts'

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/

/** A date exactly as vague as it is stored: "2013-05" is May 2013 and never a day. Unknown forms stay as they are. */
export function dateText(edtf: string, language: Language, t: Translate): string {
  const [start, end] = edtf.split('/')
  if (start === undefined || end === undefined) return pointText(edtf, language, t)
  const [from, to] = [pointText(start, language, t), pointText(end, language, t)]
  if (start === '..') return t('date.until', { to })
  if (end === '..') return t('date.since', { from })
  return t('date.between', { from, to })
}

function pointText(text: string, language: Language, t: Translate): string {
  const match = point.exec(text)
  if (!match) return text
  const [, year, month, day, doubt] = match
  const plain = calendarText(Number(year), month, day, language)
  if (doubt === '~') return t('date.about', { date: plain })
  if (doubt === '?') return t('date.uncertain', { date: plain })
  if (doubt === '%') return t('date.uncertain', { date: t('date.about', { date: plain }) })
  return plain
}

function calendarText(year: number, month: string | undefined, day: string | undefined, language: Language) {
  if (month === undefined) return String(year)
  const instant = new Date(Date.UTC(year, Number(month) - 1, Number(day ?? 1)))
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day !== undefined) parts.day = 'numeric'
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', parts).format(instant)
  return text.replace(/\s*г\.$/, '')
}

/** The year a date begins with, or nothing where its beginning is open. */
export const yearOf = (edtf: string | null | undefined): string | undefined =>
  edtf ? /\d{4}/.exec(edtf)?.[0] : undefined
