/** Numbers of cases over all files: one number is one case, and a citation names the case that has it. */
import type { Declared, Entry, RemarkIn } from './declared.ts'
import { nearest, quoted } from './didYouMean.ts'
import type { Known } from './lookUp.ts'
import { mapsOf, textOf, textsOf } from './looseData.ts'
import { error, type Remark } from './problems.ts'

const numberKey = (body: string | undefined, number: string) => `${body ?? '?'} ${number}`

export function checkCitations(declared: Declared, known: Known): RemarkIn[] {
  const owners = new Map<string, string>()
  const repeated: RemarkIn[] = []
  for (const { value, read } of declared.cases) {
    const [id, body] = [textOf(value, 'id') ?? read.name, textOf(value, 'body')]
    for (const { at, value: number } of textsOf(value, 'numbers')) {
      const owner = owners.get(numberKey(body, number))
      if (owner === undefined) owners.set(numberKey(body, number), id)
      else
        repeated.push({
          read,
          remark: error(
            at,
            `${body} ${number} is also a number of ${owner}: one of the two is wrong, or they are one case.`,
          ),
        })
    }
  }
  const numbered = new Set(owners.values())
  const cited = declared.cases.flatMap((citing) =>
    mapsOf(citing.value, 'cites').flatMap((citation) =>
      checkOne(citing, { ...citation, read: citing.read }, owners, numbered, declared, known).map(
        (remark) => ({
          read: citing.read,
          remark,
        }),
      ),
    ),
  )
  return [...repeated, ...cited]
}

function checkOne(
  citing: Entry,
  { at, value }: Entry,
  owners: ReadonlyMap<string, string>,
  numbered: ReadonlySet<string>,
  declared: Declared,
  known: Known,
): Remark[] {
  const cited = textOf(value, 'case')
  const citingId = textOf(citing.value, 'id')
  const numbers = textsOf(value, 'numbers')
  const body = textOf(value, 'body')
  const ours = new Set(numbers.flatMap((n) => owners.get(numberKey(body, n.value)) ?? []))
  if (citingId !== undefined && (cited === citingId || ours.has(citingId)))
    return [error(at, 'A case does not cite itself: these are its own numbers or its own id.')]
  if (cited === undefined)
    return ours.size === 0
      ? []
      : [error(at, `This decision has a file here: add "case: ${[...ours].join(' or ')}".`)]
  if (!numbered.has(cited)) {
    if (declared.unreadable.has('case') || known('case', cited)) return []
    const entry = declared.entries.get('case')?.get(cited)
    if (entry)
      return [
        error([...at, 'case'], `The case ${quoted(cited)} has no number, so it cannot be cited by one.`),
      ]
    const guess = nearest(cited, numbered)
    return [
      error([...at, 'case'], `${quoted(cited)} is no known case.${guess ? ` Did you mean "${guess}"?` : ''}`),
    ]
  }
  const same = ours.size === 1 && ours.has(cited)
  return same
    ? []
    : [error([...at, 'numbers'], `These are not the numbers of ${cited}, which the entry names as the case.`)]
}
