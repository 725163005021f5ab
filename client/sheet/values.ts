/** Single values between what is typed and what a file holds. What cannot be understood stays as it was typed, so that the check can say so. */
import { readWrittenDate } from '../../schema/writtenDates.ts'
import type { FieldType } from './sections.ts'

/** The value of a file; undefined for nothing. */
export function toValue(type: FieldType, typed: string): unknown {
  const text = typed.trim()
  if (text === '') return undefined
  switch (type) {
    case 'date':
      return readWrittenDate(text) ?? text
    case 'number':
      return numberOf(text) ?? text
    case 'yes':
      return text === 'yes' ? true : undefined
    case 'yesNo':
      return text === 'yes' ? true : text === 'no' ? false : text
    case 'lines':
      return text
        .split('\n')
        .map((each) => each.trim())
        .filter(Boolean)
    case 'articles':
      return articlesOf(text)
    case 'source':
      return oneOrSeveral(numbersOf(text))
    default:
      return text
  }
}

/** What is typed for a value of a file; undefined where the field cannot hold it. */
export function toText(type: FieldType, value: unknown): string | undefined {
  switch (type) {
    case 'number':
      return typeof value === 'number' ? String(value) : undefined
    case 'yes':
      return value === true ? 'yes' : undefined
    case 'yesNo':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
    case 'lines':
      return isTexts(value) && value.every((each) => !each.includes('\n')) ? value.join('\n') : undefined
    case 'articles':
      return isTexts(value) ? value.join(', ') : undefined
    case 'source':
      return typeof value === 'number' ? String(value) : isNumbers(value) ? value.join(', ') : undefined
    default:
      return typeof value === 'string' ? value : undefined
  }
}

/** Numbers of sources, as in "2, 3". */
export function sourcesOf(typed: string): unknown {
  return typed.trim() === '' ? undefined : numbersOf(typed)
}

const oneOrSeveral = (numbers: readonly unknown[]): unknown => (numbers.length === 1 ? numbers[0] : numbers)

const numbersOf = (text: string): unknown[] =>
  text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((each) => (/^\d+$/.test(each) ? Number(each) : each))

/** "2 000 000", "2,000,000" and "1500.5"; a comma that may be decimal is left as it is. */
function numberOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(/,(?=\d{3}(?:\D|$))/g, '')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** "UNCAT 1, 2(1)" and "ICCPR 7 read with 2(3)": the treaty is named once, for all that follow it. */
function articlesOf(text: string): string[] {
  let treaty = ''
  return text
    .split(/\s*[,;]\s*|\s+read (?:together )?with\s+|\s+в сочетании с\s+/i)
    .filter(Boolean)
    .map((each) => {
      const named = /^([A-Z][A-Z0-9-]*)\s/.exec(each)
      if (named) treaty = named[1] ?? ''
      return named || !treaty ? each : `${treaty} ${each}`
    })
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number')
