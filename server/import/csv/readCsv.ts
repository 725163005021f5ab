/** Reads a spreadsheet of cases: one case after the other, each with the problems of its own rows. Pure. */
import { type SeedKind, seedShapes } from '../../../schema/institutionFiles.ts'
import { checkCase } from '../checkCase.ts'
import { checkRegistry } from '../checkRegistry.ts'
import { decodeText } from '../decodeText.ts'
import { didYouMean, quoted } from '../didYouMean.ts'
import { error, inOrder, isError, type Path, pathText, type Remark, toProblem } from '../problems.ts'
import type { ReadFile } from '../readSeedFile.ts'
import { shapeRemarks } from '../shapeRemarks.ts'
import { valueOfCell } from './cells.ts'
import {
  csvColumns,
  csvParts,
  csvRegistries,
  ID_COLUMN,
  isOfRegistry,
  PART_COLUMN,
  type Part,
  RECORD_KEY,
  RECORD_VALUE,
} from './csvShape.ts'
import { type CsvLine, readLines } from './csvText.ts'

type OpenMap = Record<string, unknown>
/** What the rows of one case, or of one registry, have given so far. */
type Draft = {
  kind: SeedKind
  data: OpenMap | unknown[]
  remarks: Remark[]
  lines: Map<string, number>
  /** Where the last entry of each part stands. */
  last: Map<string, { at: Path; map: OpenMap }>
}

/**
 * Each case as if it were a file of its own, named after both, and the entries of each registry; a row that belongs to none is told in a file of its
 * own. Never throws: whatever is wrong is in `problems`, with the line of its row.
 */
export function readCsv(name: string, bytes: Uint8Array): ReadFile[] {
  const { text, remarks } = decodeText(bytes)
  if (text === undefined || remarks.length > 0) return [onlyProblems(name, remarks)]
  const read = readLines(text)
  if ('sentence' in read) return [onlyProblems(name, [error([], read.sentence, read.line)])]
  const [head, ...rows] = read.lines
  const wrongHead = head ? headRemarks(head) : [error([], 'The table is empty.', 1)]
  if (!head || wrongHead.length > 0) return [onlyProblems(name, wrongHead)]
  const drafts = new Map<string, Draft>()
  const strays: Remark[] = []
  for (const row of rows) {
    const cells = Object.fromEntries(head.cells.map((column, at) => [column, row.cells[at] ?? '']))
    const remark = addRow(cells, row, drafts)
    if (remark) strays.push(remark)
  }
  return [
    ...(strays.length > 0 ? [onlyProblems(name, strays)] : []),
    ...[...drafts].map(([part, draft]) => finished(`${name} (${part})`, draft)),
  ]
}

function headRemarks({ cells, line }: CsvLine): Remark[] {
  const missing = [PART_COLUMN].filter((column) => !cells.includes(column))
  const unknown = cells.filter((column) => column !== '' && !csvColumns.includes(column))
  return [
    ...missing.map((column) =>
      error([], `The first row names the columns, and ${column} is not among them.`, line),
    ),
    ...unknown.map((column) =>
      error([], `There is no column ${quoted(column)}.${didYouMean(column, csvColumns)}`, line),
    ),
  ]
}

function addRow(
  cells: Record<string, string>,
  { line }: CsvLine,
  drafts: Map<string, Draft>,
): Remark | undefined {
  const { [ID_COLUMN]: id = '', [PART_COLUMN]: name = '' } = cells
  const part = csvParts.get(name)
  const registry = isOfRegistry(name)
  if (!registry && id === '')
    return error([], `The row does not say in ${ID_COLUMN} which case it belongs to.`, line)
  const draft = draftFor(registry ? (name.split('.')[0] ?? '') : id, registry, drafts)
  const say = (sentence: string): undefined => void draft.remarks.push(error([], sentence, line))
  if (!part) return say(`There is no part ${quoted(name)}.${didYouMean(name, [...csvParts.keys()])}`)
  const filled = Object.entries(cells).filter(
    ([column, cell]) => cell && column !== ID_COLUMN && column !== PART_COLUMN,
  )
  for (const [column] of filled)
    if (!part.columns.has(column))
      say(
        `The column ${column} has no place in ${name}, where there are: ${[...part.columns.keys()].join(', ')}.`,
      )
  const values = filled.flatMap(([column, cell]) => {
    const type = part.columns.get(column)
    return type ? [[column, valueOfCell(cell, type)] as const] : []
  })
  const sentence = place(draft, part, Object.fromEntries(values), line)
  return sentence ? say(sentence) : undefined
}

function draftFor(name: string, registry: boolean, drafts: Map<string, Draft>): Draft {
  const known = drafts.get(name)
  if (known) return known
  const kind = csvRegistries.find((one) => registry && one === name) ?? 'case'
  const draft: Draft = {
    kind,
    data: registry ? [] : { id: name },
    remarks: [],
    lines: new Map(),
    last: new Map(),
  }
  drafts.set(name, draft)
  return draft
}

/** Puts the values where the part says; a sentence where that cannot be. */
function place(draft: Draft, part: Part, values: OpenMap, line: number): string | undefined {
  if (part.name === 'case') {
    if (draft.last.has('case')) return 'The case has two rows of its own values: join them.'
    const { id } = draft.data as OpenMap
    if ((values.id ?? id) !== id)
      return `The row says both ${quoted(id)} and ${quoted(values.id)} of one case.`
    Object.assign(draft.data, values)
    return enter(draft, part, [], draft.data as OpenMap, line)
  }
  const within =
    part.within === undefined || part.within === 'case'
      ? { at: [], map: draft.data }
      : draft.last.get(part.within)
  if (!within) return `A row of ${part.within} has to stand above this one.`
  const key = part.key ?? ''
  if (Array.isArray(within.map)) {
    within.map.push(values)
    return enter(draft, part, [within.map.length - 1], values, line)
  }
  if (part.form === 'record') {
    const field = String(values[RECORD_KEY] ?? '')
    const record = { ...(within.map[key] as OpenMap | undefined), [field]: values[RECORD_VALUE] }
    within.map[key] = record
    return enter(draft, part, [...within.at, key, field], record, line)
  }
  if (part.form === 'map') {
    if (within.map[key] !== undefined) return `There is a row of ${part.name} already: join the two.`
    within.map[key] = values
    return enter(draft, part, [...within.at, key], values, line)
  }
  const list = (within.map[key] ?? []) as unknown[]
  within.map[key] = list
  const isText = part.name === 'remedies' && Object.keys(values).join() === 'text'
  list.push(isText ? values.text : values)
  return enter(draft, part, [...within.at, key, list.length - 1], values, line)
}

function enter(draft: Draft, part: Part, at: Path, map: OpenMap, line: number): undefined {
  draft.lines.set(pathText(at), line)
  draft.last.set(part.name, { at, map })
}

function finished(name: string, { kind, data, remarks, lines }: Draft): ReadFile {
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const line = lines.get(pathText(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return Math.min(...lines.values(), ...remarks.map(({ line = 1 }) => line))
  }
  const shape = shapeRemarks(seedShapes[kind], data, () => undefined)
  const agreement = kind === 'case' ? checkCase(name, data as OpenMap) : checkRegistry(kind, data)
  const problems = inOrder(
    [...remarks, ...shape, ...agreement].map((remark) => toProblem(name, remark, lineOf)),
  )
  const read = { name, kind, data, problems, lineOf }
  return problems.some(isError) ? read : { ...read, file: { kind, data } as NonNullable<ReadFile['file']> }
}

const onlyProblems = (name: string, remarks: readonly Remark[]): ReadFile => ({
  name,
  data: undefined,
  problems: inOrder(remarks.map((remark) => toProblem(name, remark, () => 1))),
  lineOf: () => 1,
})
