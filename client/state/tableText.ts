/** A table as text: rows of cells, the first row being the heads. */
export type Rows = readonly (readonly string[])[]

/** For pasting into a spreadsheet or a document: no cell may contain what parts cells and rows. */
export const toTabbed = (rows: Rows): string =>
  rows.map((cells) => cells.map((cell) => harmless(cell.replace(/\s+/g, ' '))).join('\t')).join('\n')

/** A file of comma-separated values as RFC 4180 has it, with the mark by which spreadsheets know its letters. */
export const toCsv = (rows: Rows): string =>
  `\uFEFF${rows.map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('')}`

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A spreadsheet would run a cell that begins like a formula. */
const harmless = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
