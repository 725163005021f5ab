/** One cell of a spreadsheet, to and from the value that stands in a seed file. */
import { readWrittenDate } from '../../../schema/writtenDates.ts'
import type { CellType } from './csvShape.ts'

/** What is not of its type stays a text, so that the check of shapes says what is wrong with it. */
export function valueOfCell(cell: string, type: CellType): unknown {
  switch (type) {
    case 'text':
      return cell
    case 'date':
      return readWrittenDate(cell) ?? cell
    case 'number':
      return numberOf(cell)
    case 'boolean':
      return yesOrNo(cell)
    case 'texts':
      return listOf(cell)
    case 'numbers':
      return listOf(cell).map(numberOf)
    case 'numberOrNumbers': {
      const numbers = listOf(cell).map(numberOf)
      return numbers.length === 1 ? numbers[0] : numbers
    }
  }
}

/** Lists are separated by semicolons, or by line breaks where an entry holds one. */
export function cellOfValue(value: unknown): string {
  if (!Array.isArray(value)) return value === undefined ? '' : String(value)
  const texts = value.map(String)
  return texts.some((text) => text.includes(';')) ? `${texts.join('\n')}\n` : texts.join('; ')
}

const listOf = (cell: string): string[] =>
  cell
    .split(cell.includes('\n') ? '\n' : ';')
    .map((text) => text.trim())
    .filter(Boolean)

const numberOf = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  да: true,
  false: false,
  no: false,
  нет: false,
}
const yesOrNo = (text: string): unknown => truths[text.toLowerCase()] ?? text
