/** Which citations mean the same decision: those that share a number before the same body. Pure. */
import type { CaseFile } from '../../schema/caseFile.ts'
import type { DecisionRef } from './statements/importContext.ts'

/** A case or cited decision that a store holds, with all its numbers. */
export type StoredDecision = { ref: DecisionRef; body: string; numbers: readonly string[] }

export type Decisions = {
  /** What stands for a decision known by these numbers or, where it has none, by its name. */
  refOf(body: string, numbers: readonly string[], name?: string): DecisionRef
  /** The case whose own number that is. */
  caseOf(body: string, number: string): string | undefined
  /** Cited decisions in the store that are now known to be another, and the numbers by which that is known. */
  absorbed: readonly { slug: string; into: DecisionRef; keys: ReadonlySet<string> }[]
}

export const numberKey = (body: string, number: string): string => `${body} ${number}`

/** Numbers of a file, with the body before which they are: its own, then those that it cites. */
export const keysIn = (file: CaseFile): string[] => [
  ...(file.numbers ?? []).map((number) => numberKey(file.body, number)),
  ...(file.cites ?? []).flatMap(({ body = file.body, numbers = [] }) =>
    numbers.map((number) => numberKey(body, number)),
  ),
]

/**
 * Joins what shares a number, over all files of an import and what a store knows. A case goes before cited decisions,
 * a decision that is stored before a new one: what has an address keeps it.
 */
export function groupDecisions(files: readonly CaseFile[], stored: readonly StoredDecision[]): Decisions {
  const groups = new Groups()
  const owners = new Map<string, string>()
  for (const { ref, body, numbers } of stored) {
    const keys = numbers.map((number) => numberKey(body, number))
    if (ref.kind === 'citedDecision') groups.join(keys)
    else for (const key of keys) owners.set(key, smaller(owners.get(key), ref.slug))
  }
  for (const file of files) {
    for (const number of file.numbers ?? []) owners.set(numberKey(file.body, number), file.id)
    for (const { body = file.body, numbers = [] } of file.cites ?? [])
      groups.join(numbers.map((number) => numberKey(body, number)))
  }
  const cited = stored.filter(({ ref }) => ref.kind === 'citedDecision')
  const storedIn = new Map<string, string>()
  for (const { ref, body, numbers } of cited)
    for (const number of numbers.slice(0, 1)) {
      const group = groups.of(numberKey(body, number))
      storedIn.set(group, smaller(storedIn.get(group), ref.slug))
    }
  const casesAmong = (keys: readonly string[]) => keys.flatMap((key) => owners.get(key) ?? []).sort()
  const refOf: Decisions['refOf'] = (body, numbers, name) => {
    const keys = numbers.map((number) => numberKey(body, number))
    const [first] = keys
    if (first === undefined) return { kind: 'citedDecision', slug: slugFrom(`${body} ${name}`) }
    const members = groups.membersOf(first)
    const [ours] = [...casesAmong(keys), ...casesAmong(members)]
    if (ours !== undefined) return { kind: 'case', slug: ours }
    const slug = storedIn.get(groups.of(first)) ?? slugFrom(members.toSorted()[0] as string)
    return { kind: 'citedDecision', slug }
  }
  const absorbed = cited.flatMap(({ ref, body, numbers }) => {
    if (numbers.length === 0) return []
    const into = refOf(body, numbers)
    const keys = new Set(groups.membersOf(numberKey(body, numbers[0] as string)))
    return into.kind === ref.kind && into.slug === ref.slug ? [] : [{ slug: ref.slug, into, keys }]
  })
  return { refOf, caseOf: (body, number) => owners.get(numberKey(body, number)), absorbed }
}

/** Disjoint sets of numbers. */
class Groups {
  private readonly parents = new Map<string, string>()
  private readonly members = new Map<string, string[]>()

  /** The number that stands for all of its group. */
  of(key: string): string {
    let top = key
    for (let parent = this.parents.get(top); parent !== undefined; parent = this.parents.get(top))
      top = parent
    return top
  }

  membersOf(key: string): readonly string[] {
    return this.members.get(this.of(key)) ?? [key]
  }

  join(keys: readonly string[]): void {
    for (const key of keys) {
      const [a, b] = [this.of(keys[0] as string), this.of(key)]
      if (a === b) continue
      this.parents.set(b, a)
      this.members.set(a, [...this.membersOf(a), ...this.membersOf(b)])
    }
  }
}

const smaller = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b)

const slugFrom = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
