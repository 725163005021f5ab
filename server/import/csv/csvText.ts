/** From the text of a spreadsheet to its rows and back. */
import { CsvError, parse } from 'csv-parse/sync'

export type CsvLine = { cells: string[]; line: number }

/** Rows with the line on which each begins; a sentence where the text is no table. Commas or semicolons part the columns. */
export function readLines(text: string): { lines: CsvLine[] } | { sentence: string; line: number } {
  const [first = ''] = text.split('\n', 1)
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ','
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    let line = 1
    const lines = parsed.map(({ record, info }) => {
      const begins = line
      line = info.lines + 1
      return { cells: record, line: begins }
    })
    return { lines }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {
      sentence: 'A quotation mark in this row is not closed, or stands inside a cell without being doubled.',
      line: Number(error.lines ?? 1),
    }
  }
}

export const stringifyRow = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`

const quoted = (cell: string): string =>
  /[",;\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
