/** Cases as rows of a spreadsheet, which `readCsv` turns into the same cases. */

import type { LooseMap } from '../looseData.ts'
import { isMap } from '../looseData.ts'
import { cellOfValue } from './cells.ts'
import {
  csvColumns,
  csvParts,
  csvRegistries,
  ID_COLUMN,
  PART_COLUMN,
  type Part,
  RECORD_KEY,
  RECORD_VALUE,
} from './csvShape.ts'
import { stringifyRow } from './csvText.ts'

type CsvRow = Record<string, string>

/** One text with a line of headings, holding only the columns that are used. */
export function writeCsv(cases: readonly LooseMap[], registries: LooseMap = {}): string {
  const rows = [
    ...csvRegistries.flatMap((kind) => rowsOf(csvParts.get(kind) as Part, registries[kind], '')),
    ...cases.flatMap((data) => rowsOf(csvParts.get('case') as Part, data, String(data.id))),
  ]
  const used = csvColumns.filter((column) => rows.some((row) => row[column]))
  return [used, ...rows.map((row) => used.map((column) => row[column] ?? ''))].map(stringifyRow).join('')
}

function rowsOf(part: Part, value: unknown, id: string): CsvRow[] {
  const head = { [ID_COLUMN]: id, [PART_COLUMN]: part.name }
  if (part.form === 'record')
    return Object.entries(isMap(value) ? value : {}).map(([key, held]) => ({
      ...head,
      [RECORD_KEY]: key,
      [RECORD_VALUE]: cellOfValue(held),
    }))
  const entries =
    part.form === 'list' ? (Array.isArray(value) ? value : []) : value === undefined ? [] : [value]
  const inner = [...csvParts.values()].filter(({ within }) => within === part.name)
  return entries.flatMap((entry: unknown) => {
    const map: LooseMap = isMap(entry) ? entry : { text: entry }
    const cells = [...part.columns.keys()].map((column) => [column, cellOfValue(map[column])])
    return [
      { ...head, ...Object.fromEntries(cells) },
      ...inner.flatMap((below) => rowsOf(below, map[below.key ?? ''], id)),
    ]
  })
}
