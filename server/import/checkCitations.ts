/** Numbers of cases over all files: one number is one case, and a citation names the case that has it. */
import type { Declared, Entry, RemarkIn } from './declared.ts'
import { nearest, quoted } from './didYouMean.ts'
import type { Known } from './lookUp.ts'
import { mapsOf, textOf, textsOf } from './looseData.ts'
import { error, type Remark } from './problems.ts'

/** Numbers of a case in the store; undefined where there is no such case. */
export type NumbersOf = (caseId: string) => ReadonlySet<string> | undefined

/** What citations are held against. */
type Surroundings = {
  /** Case that has a number, and the file of the case. */
  owners: ReadonlyMap<string, Owner>
  declared: Declared
  known: Known
  numbersOf: NumbersOf
}
type Owner = { id: string; file: string }

const numberKey = (body: string | undefined, number: string) => `${body ?? '?'} ${number}`

export function checkCitations(declared: Declared, known: Known, numbersOf: NumbersOf): RemarkIn[] {
  const owners = new Map<string, Owner>()
  const repeated: RemarkIn[] = []
  for (const { value, read } of declared.cases) {
    const [id, body] = [textOf(value, 'id') ?? read.name, textOf(value, 'body')]
    for (const { at, value: number } of textsOf(value, 'numbers')) {
      const owner = owners.get(numberKey(body, number))
      if (owner === undefined) owners.set(numberKey(body, number), { id, file: read.name })
      else
        repeated.push({
          read,
          remark: error(
            at,
            `${body} ${number} is also a number of ${owner.id}: one of the two is wrong, or they are one case.`,
          ),
        })
    }
  }
  const cited = declared.cases.flatMap((citing) =>
    mapsOf(citing.value, 'cites').flatMap((citation) =>
      checkOne(citing, { ...citation, read: citing.read }, { owners, declared, known, numbersOf }).map(
        (remark) => ({ read: citing.read, remark }),
      ),
    ),
  )
  return [...repeated, ...cited]
}

function checkOne(citing: Entry, citation: Entry, { owners, ...around }: Surroundings): Remark[] {
  const { at, value } = citation
  const cited = textOf(value, 'case')
  const citingId = textOf(citing.value, 'id')
  const body = textOf(value, 'body') ?? textOf(citing.value, 'body')
  const ours = textsOf(value, 'numbers').flatMap((n) => owners.get(numberKey(body, n.value)) ?? [])
  const ids = new Set(ours.map(({ id }) => id))
  if (citingId !== undefined && (cited === citingId || ids.has(citingId)))
    return [error(at, 'A case does not cite itself: these are its own numbers or its own id.')]
  if (cited !== undefined) return checkNamed(cited, citation, ids, { owners, ...around })
  // Those who wrote one collection cannot know what another will bring; the number tells the case.
  const near = ours.filter(({ file }) => collectionOf(file) === collectionOf(citing.read.name))
  return near.length === 0
    ? []
    : [error(at, `This decision has a file here: add "case: ${[...ids].join(' or ')}".`)]
}

/** The folder above `cases/`. */
const collectionOf = (file: string): string => file.slice(0, Math.max(0, file.search(/(^|[/\\])cases[/\\]/)))

function checkNamed(
  cited: string,
  { at, value }: Entry,
  ids: ReadonlySet<string>,
  { owners, declared, known, numbersOf }: Surroundings,
): Remark[] {
  const numbers = textsOf(value, 'numbers')
  const others = error(
    [...at, 'numbers'],
    `These are not the numbers of ${cited}, which the entry names as the case.`,
  )
  const numbered = new Set([...owners.values()].map(({ id }) => id))
  if (numbered.has(cited)) return numbers.length === 0 || (ids.size === 1 && ids.has(cited)) ? [] : [others]
  if (declared.entries.get('case')?.has(cited))
    return numbers.length === 0
      ? []
      : [error([...at, 'case'], `The case ${quoted(cited)} has no number, so it cannot be cited by one.`)]
  if (declared.unreadable.has('case')) return []
  if (known('case', cited)) {
    const stored = numbersOf(cited)
    return stored?.size && numbers.length > 0 && !numbers.some((number) => stored.has(number.value))
      ? [others]
      : []
  }
  const guess = nearest(cited, numbered)
  return [
    error([...at, 'case'], `${quoted(cited)} is no known case.${guess ? ` Did you mean "${guess}"?` : ''}`),
  ]
}
