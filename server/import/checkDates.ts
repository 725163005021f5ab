/** Dates of a case that cannot well be true together. Real sources contain such things, so these are warnings. */
import { parseDate } from '../../schema/dates.ts'
import { type LooseMap, mapOf, mapsOf, textOf } from './looseData.ts'
import { type Path, type Remark, warning } from './problems.ts'

export function checkDates(data: LooseMap): Remark[] {
  const submitted = textOf(data, 'submitted')
  const transmitted = textOf(data, 'transmitted')
  const decided = textOf(data, 'decided')
  const remarks: Remark[] = []
  const doubt = (when: boolean, path: Path, sentence: string) => {
    if (when) remarks.push(warning(path, sentence))
  }
  doubt(
    surelyAfter(submitted, decided),
    ['submitted'],
    `Submitted ${submitted}, after the decision of ${decided}.`,
  )
  doubt(
    surelyAfter(submitted, transmitted) || surelyAfter(transmitted, decided),
    ['transmitted'],
    `Sent to the State on ${transmitted}, which is not between the submission and the decision.`,
  )
  const asked = textOf(mapOf(data, 'interim_measures'), 'date')
  doubt(
    surelyAfter(asked, decided),
    ['interim_measures', 'date'],
    `Interim measures of ${asked}, after the decision of ${decided}.`,
  )
  for (const { at, value } of mapsOf(data, 'also'))
    doubt(
      value.field === 'submitted' && surelyAfter(textOf(value, 'value'), decided),
      [...at, 'value'],
      `Submitted ${textOf(value, 'value')}, after the decision of ${decided}.`,
    )
  const years = (Array.isArray(data.numbers) ? data.numbers : []).map((n) => String(n).split('/')[1] ?? '')
  const lastYear = years.toSorted().at(-1)
  doubt(
    data.body !== 'WGAD' && surelyAfter(submitted, lastYear),
    ['submitted'],
    `Submitted ${submitted}, after the year of its number (${lastYear}).`,
  )
  return [
    ...remarks,
    ...['victims', 'authors', 'counsel', 'statements'].flatMap((key) => lives(data, key)),
    ...procedure(data, submitted, decided),
    ...papers(data, decided),
  ]
}

function lives(data: LooseMap, key: string): Remark[] {
  return mapsOf(data, key).flatMap(({ at, value }) => {
    const [born, died] = [textOf(value, 'born'), textOf(value, 'died')]
    const early = (['submitted', 'decided'] as const).find((field) => surelyAfter(born, textOf(data, field)))
    return [
      ...(surelyAfter(born, died)
        ? [warning([...at, 'died'], `Died ${died}, before the birth (${born}).`)]
        : []),
      ...(early
        ? [warning([...at, 'born'], `Born ${born}, after the case was ${early} (${textOf(data, early)}).`)]
        : []),
    ]
  })
}

const isDecision = /^(views|committee (adopted|found|held)|decision adopted)/i
const isComplaint = /^complaint (filed|to the|sent|submitted)/i

/** Events that tell of the decision or the complaint itself carry its date. */
function procedure(data: LooseMap, submitted: string | undefined, decided: string | undefined): Remark[] {
  return mapsOf(data, 'events').flatMap(({ at, value }) => {
    const [date, type, what] = [textOf(value, 'date'), textOf(value, 'type'), textOf(value, 'what') ?? '']
    if (date === undefined) return []
    if ((type === 'decision' || type === 'opinion') && isDecision.test(what) && differs(date, decided))
      return [warning([...at, 'date'], `This decision is dated ${date}, the case says ${decided}.`)]
    if (type === 'complaint' && isComplaint.test(what) && differs(date, submitted))
      return [warning([...at, 'date'], `This complaint is dated ${date}, the case says ${submitted}.`)]
    return []
  })
}

function papers(data: LooseMap, decided: string | undefined): Remark[] {
  const early = mapsOf(data, 'implementation').filter(({ value }) =>
    surelyAfter(decided, textOf(value, 'date')),
  )
  const old = mapsOf(data, 'sources').filter(
    ({ value }) =>
      (value.kind === 'decision' || value.kind === 'opinion') && surelyAfter(decided, textOf(value, 'date')),
  )
  return [
    ...early.map(({ at }) =>
      warning([...at, 'date'], `This step of implementation is older than the decision (${decided}).`),
    ),
    ...old.map(({ at }) => warning([...at, 'date'], `The document is older than the decision (${decided}).`)),
  ]
}

function surelyAfter(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a === undefined ? undefined : parseDate(a), b === undefined ? undefined : parseDate(b)]
  return x !== undefined && y !== undefined && x.earliest > y.latest
}

const differs = (a: string, b: string | undefined): boolean =>
  b !== undefined && !a.startsWith(b) && !b.startsWith(a)
