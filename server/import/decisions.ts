/** Which citations mean the same decision: those that share a number before the same body. */
import type { CaseFile } from '../../schema/caseFile.ts'
import { slugOf } from '../../schema/ids.ts'
import { HIGHEST, type Viewer } from '../../schema/levels.ts'
import type { GraphReader, GraphStore } from '../store/store.ts'
import type { DecisionRef } from './statements/importContext.ts'

export const importer: Viewer = { name: 'import', role: 'owner', level: HIGHEST }

/** Decisions by `BODY number`; cases before cited decisions. */
export type KnownDecisions = Map<string, DecisionRef>

export const numberKey = (body: string, number: string): string => `${body} ${number}`

/** What the store knows of these numbers, whichever body they were before. */
export async function knownDecisions(store: GraphStore, numbers: readonly string[]): Promise<KnownDecisions> {
  const reader = store.as(importer)
  const known: KnownDecisions = new Map()
  if (numbers.length === 0) return known
  const query = { filter: { values: [{ property: 'numbers', anyOf: numbers }] }, first: numbers.length * 2 }
  const { items: cited } = await reader.list({ kind: 'citedDecision', ...query })
  for (const { id, facts } of cited) {
    const body = String(facts.find(({ property }) => property === 'body')?.value)
    for (const { property, value } of facts)
      if (property === 'numbers')
        known.set(numberKey(body, String(value)), { kind: 'citedDecision', slug: slugOf(id) })
  }
  const { items: cases } = await reader.list({ kind: 'case', ...query })
  const bodies = await bodiesOf(
    reader,
    cases.map(({ key }) => key),
  )
  for (const { key, id, facts } of cases)
    for (const { property, value } of facts)
      if (property === 'numbers')
        known.set(numberKey(bodies.get(key) ?? '', String(value)), { kind: 'case', slug: slugOf(id) })
  return known
}

async function bodiesOf(reader: GraphReader, cases: readonly string[]): Promise<Map<string, string>> {
  const links = await reader.links({ of: cases, kinds: ['BEFORE'], first: 1 })
  const bodies = await reader.entities([...links.values()].flatMap(({ items }) => items.map(({ to }) => to)))
  return new Map(
    [...links].map(([key, { items }]) => [key, items[0] ? slugOf(bodies.get(items[0].to)?.id ?? '') : '']),
  )
}

/** Every number that the files give or cite. */
export const numbersIn = (files: readonly CaseFile[]): string[] => [
  ...new Set(
    files.flatMap((file) => [
      ...(file.numbers ?? []),
      ...(file.cites ?? []).flatMap(({ numbers }) => numbers ?? []),
    ]),
  ),
]

/** Joins what shares a number, over all files of an import and what the store knows. */
export function groupDecisions(
  files: readonly CaseFile[],
  known: KnownDecisions,
): (body: string, numbers: readonly string[], name?: string) => DecisionRef {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    const parent = parents.get(key)
    return parent === undefined || parent === key ? key : find(parent)
  }
  const join = (body: string, numbers: readonly string[]) => {
    for (const number of numbers) {
      const [a, b] = [find(numberKey(body, numbers[0] as string)), find(numberKey(body, number))].sort()
      parents.set(b as string, a as string)
    }
  }
  for (const file of files)
    for (const { body = file.body, numbers = [] } of file.cites ?? []) join(body, numbers)
  const members = new Map<string, string[]>()
  for (const key of parents.keys()) members.set(find(key), [...(members.get(find(key)) ?? []), key])
  const own = new Map(
    files.flatMap((file) => (file.numbers ?? []).map((number) => [numberKey(file.body, number), file.id])),
  )
  return (body, numbers, name) => {
    const group = numbers[0]
      ? (members.get(find(numberKey(body, numbers[0]))) ?? [numberKey(body, numbers[0])])
      : []
    const ours = group.map((key) => own.get(key)).find(Boolean)
    if (ours) return { kind: 'case', slug: ours }
    const stored = group.map((key) => known.get(key)).filter((ref) => ref !== undefined)
    const best = stored.find(({ kind }) => kind === 'case') ?? stored[0]
    return (
      best ?? {
        kind: 'citedDecision',
        slug: slugFrom(group.length > 0 ? (group.toSorted()[0] as string) : `${body} ${name}`),
      }
    )
  }
}

const slugFrom = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
