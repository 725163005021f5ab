import type { CaseRow } from '../api/caseQuestions.ts'
import type { ExportedCase } from '../api/wholeChoice.ts'
import { findingsText } from './articles.ts'
import { daysBetween } from './span.ts'
import type { Rows } from './tableText.ts'

/** Names of the columns, in the reader's language. */
export type Heads = Record<(typeof columns)[number], string>

const columns = [
  'id',
  'case',
  'state',
  'body',
  'number',
  'submitted',
  'decided',
  'shortest',
  'longest',
  'outcome',
  'articles',
] as const

type Names = {
  heads: Heads & { sources: string }
  state: (row: CaseRow) => string
  body: (row: CaseRow) => string
  outcome: (row: CaseRow) => string
}

/** Cases as rows of text; dates stay as vague as they are stored (EDTF), durations are in days. */
export const caseRows = (rows: readonly CaseRow[], names: Names): Rows => [
  columns.map((column) => names.heads[column]),
  ...rows.map((row) => cellsOf(row, names)),
]

/** The same with every source of each case: what to cite, and its address. */
export const sourcedRows = (rows: readonly ExportedCase[], names: Names): Rows => [
  [...columns.map((column) => names.heads[column]), names.heads.sources],
  ...rows.map((row) => [...cellsOf(row, names), sourcesOf(row)]),
]

function cellsOf(row: CaseRow, names: Names): string[] {
  const days = daysBetween(row.submitted, row.decided)
  return [
    row.id,
    row.label,
    names.state(row),
    names.body(row),
    row.numbers.join('; '),
    row.submitted ?? '',
    row.decided ?? '',
    days ? String(days.shortest) : '',
    days ? String(days.longest) : '',
    names.outcome(row),
    findingsText(row.articles),
  ]
}

function sourcesOf({ claims }: ExportedCase): string {
  const cited = new Map(
    claims.nodes.map(({ source }) => [
      source.id,
      [source.citation, source.address].filter(Boolean).join(' '),
    ]),
  )
  const more = claims.totalCount - claims.nodes.length
  return [...cited.values(), ...(more > 0 ? [`… (+${more})`] : [])].join('; ')
}
