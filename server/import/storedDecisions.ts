/** What a store knows of the decisions that files give or cite. */
import type { CaseFile } from '../../schema/caseFile.ts'
import { slugOf } from '../../schema/ids.ts'
import type { Entity, GraphReader } from '../store/store.ts'
import { keysIn, type StoredDecision } from './decisions.ts'

const MOST = 1_000_000

/** Cases and cited decisions that have one of these numbers, or a number of such a decision, and so on. */
export async function storedDecisions(
  reader: GraphReader,
  files: readonly CaseFile[],
): Promise<StoredDecision[]> {
  const found = new Map<string, StoredDecision>()
  const asked = new Set<string>()
  let numbers = files.flatMap(keysIn).map((key) => key.slice(key.indexOf(' ') + 1))
  while (numbers.length > 0) {
    const anyOf = [...new Set(numbers)]
    for (const number of anyOf) asked.add(number)
    const page = { filter: { values: [{ property: 'numbers', anyOf }] }, first: MOST }
    const { items: cited } = await reader.list({ kind: 'citedDecision', ...page })
    const { items: cases } = await reader.list({ kind: 'case', ...page })
    const bodies = await bodiesOf(reader, cases)
    for (const entity of cited)
      found.set(entity.id, decision('citedDecision', entity, textsOf(entity, 'body')[0]))
    for (const entity of cases) found.set(entity.id, decision('case', entity, bodies.get(entity.key)))
    numbers = cited.flatMap((entity) => textsOf(entity, 'numbers')).filter((number) => !asked.has(number))
  }
  return [...found.values()]
}

const decision = (
  kind: 'case' | 'citedDecision',
  entity: Entity,
  body: string | undefined,
): StoredDecision => ({
  ref: { kind, slug: slugOf(entity.id) },
  body: body ?? '',
  numbers: textsOf(entity, 'numbers'),
})

const textsOf = ({ facts }: Entity, property: string): string[] =>
  facts.filter((fact) => fact.property === property).map(({ value }) => String(value))

async function bodiesOf(reader: GraphReader, cases: readonly Entity[]): Promise<Map<string, string>> {
  const links = await reader.links({ of: cases.map(({ key }) => key), kinds: ['BEFORE'], first: 1 })
  const bodies = await reader.entities([...links.values()].flatMap(({ items }) => items.map(({ to }) => to)))
  return new Map(
    [...links].map(([key, { items }]) => [key, items[0] ? slugOf(bodies.get(items[0].to)?.id ?? '') : '']),
  )
}
