/** Dates as people write them, in English and Russian, turned into EDTF exactly as precise as they were written. */
import { isDate } from './dates.ts'

/** Beginnings that tell a month from every other, in both languages. */
const months = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'мая', 'май', 'мае'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
] as const

const about = /^(?:about|around|circa|ca\.?|c\.|approximately|около|примерно|ок\.)\s+/i
const until = /^(?:before|until|till|by|до|не позднее)\s+/i
const since = /^(?:after|since|from|после|с)\s+/i
const between = /^(?:between|from|между|с)\s+(.+?)\s+(?:and|to|till|until|и|по|до)\s+(.+)$/i
const dashed = /^(.+?)\s*[–—]\s*(.+)$|^(.+?)\s+-\s+(.+)$|^(\d{4})-(\d{4})$/

/**
 * "3 May 2005", "03.05.2005", "May 2005", "05.2005", "мая 2005 г.", "about 2005", "2004–2005", "before 2010" and every EDTF
 * text. Undefined for what cannot be understood, or could mean two things, as 03/05/2005 does.
 */
export function readWrittenDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ')
  if (isDate(text)) return text
  const range = between.exec(text) ?? dashed.exec(text)
  if (range) {
    const [from, to] = range.slice(1).filter((part) => part !== undefined)
    return dateOrNothing(`${pointOf(from)}/${pointOf(to)}`)
  }
  if (about.test(text)) return dateOrNothing(`${pointOf(text.replace(about, ''))}~`)
  if (until.test(text)) return dateOrNothing(`../${pointOf(text.replace(until, ''))}`)
  if (since.test(text)) return dateOrNothing(`${pointOf(text.replace(since, ''))}/..`)
  return dateOrNothing(pointOf(text) ?? '')
}

const dateOrNothing = (edtf: string): string | undefined => (isDate(edtf) ? edtf : undefined)

function pointOf(written = ''): string | undefined {
  const text = written
    .replace(/(?<=\d{4})\s*(?:г\.?|года|году|year)$/i, '')
    .replace(/,/g, ' ')
    .trim()
  if (isDate(text)) return text
  const numbers = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text)
  if (numbers) return joined(numbers[3], Number(numbers[2]), numbers[1])
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(text)
  if (dayFirst) return joined(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\d{4})$/u.exec(text)
  return monthFirst ? joined(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined
}

function monthOf(word = ''): number {
  const lower = word.toLowerCase()
  return months.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1
}

function joined(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined
  const parts = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])]
  return parts.join('-')
}
