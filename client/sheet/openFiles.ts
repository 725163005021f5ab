import type { Sheet } from './entry.ts'
import { sheetOf } from './fromFile.ts'
import type { SheetSource } from './sheetQuestions.ts'
import { broughtBy, type Read, readYaml, yamlOf } from './yamlFiles.ts'

/** What became of one of several files, or of one case of a spreadsheet. */
export type Report = {
  name: string
  title: string
  state: 'waiting' | 'read' | 'failed'
  /** Sentences on what is wrong. */
  errors: readonly string[]
  warnings: number
  reason: string
  sheet?: Sheet
}
export type Dropped = { name: string; text(): Promise<string> }
type Then = { fill: (sheet: Sheet) => void; report: (reports: readonly Report[]) => void }

const isSpreadsheet = ({ name }: { name: string }) => name.toLowerCase().endsWith('.csv')

/**
 * Reads files: a single case fills the sheet at once; of several each is tried out by itself, so that a bad one stands
 * in nobody's way. Maps of registries among them go with every case.
 */
export async function openFiles(
  files: readonly Dropped[],
  source: Pick<SheetSource, 'tryOut' | 'asFiles'>,
  signal: AbortSignal,
  { fill, report }: Then,
): Promise<void> {
  const said = new Map<string, string[]>()
  const read: Read[] = []
  for (const file of files) {
    const text = await file.text()
    if (!isSpreadsheet(file)) read.push(readYaml(file.name, text))
    else read.push(...(await ofSpreadsheet(file.name, text, source, signal, said)))
  }
  const brought = broughtBy(read)
  const reports = read.flatMap((each): Report[] => {
    if (each.kind === 'brought') return []
    const errors = said.get(each.name) ?? []
    const empty = { name: each.name, title: '', errors, warnings: 0, reason: '' }
    if (each.kind === 'unreadable') return [{ ...empty, state: 'failed', reason: each.reason }]
    const title = typeof each.data.title === 'string' ? each.data.title : ''
    return [{ ...empty, title, state: 'waiting', sheet: sheetOf(each.data, brought) }]
  })
  const [only] = reports
  if (reports.length === 1 && only?.sheet && only.errors.length === 0) return fill(only.sheet)
  const now = [...reports]
  report([...now])
  for (const [at, each] of reports.entries()) {
    if (!each.sheet) continue
    const next = await looked(each, each.sheet, source, signal)
    if (signal.aborted) return
    now[at] = next
    report([...now])
  }
}

async function looked(
  before: Report,
  sheet: Sheet,
  source: Pick<SheetSource, 'tryOut'>,
  signal: AbortSignal,
): Promise<Report> {
  try {
    const { problems } = await source.tryOut(yamlOf(sheet), signal)
    const errors = problems.flatMap(({ isError, path, sentence }) =>
      isError ? [`${path}: ${sentence}`] : [],
    )
    const all = [...before.errors, ...errors]
    return { ...before, state: 'read', errors: all, warnings: problems.length - errors.length }
  } catch (error) {
    return { ...before, state: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** The cases of a spreadsheet, as the server understands them, and what is wrong with the rows of each. */
async function ofSpreadsheet(
  name: string,
  text: string,
  source: Pick<SheetSource, 'asFiles'>,
  signal: AbortSignal,
  said: Map<string, string[]>,
): Promise<Read[]> {
  try {
    const { files, problems } = await source.asFiles([{ name, text }], signal)
    for (const { file, line, sentence, isError } of problems)
      if (isError) said.set(file, [...(said.get(file) ?? []), `${line}: ${sentence}`])
    const read = files.map((file) => readYaml(file.name, file.text))
    const strays = said.get(name)
    return strays ? [{ kind: 'unreadable', name, reason: strays.join(' ') }, ...read] : read
  } catch (error) {
    return [{ kind: 'unreadable', name, reason: error instanceof Error ? error.message : String(error) }]
  }
}
