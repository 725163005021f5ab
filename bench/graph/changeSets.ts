/** A graph of a wanted size in the shape of the record, as change sets: the same seed and size give the same graph. */
import { Statements } from '../../server/import/statements/statements.ts'
import type { ChangeSet } from '../../server/store/changeSet.ts'
import { addCase } from './addCase.ts'
import { Draw } from './draw.ts'
import { makeInstitutions } from './institutions.ts'

/** Entities that one case brings, on average. */
const NODES_A_CASE = 3.95
const CASES_A_CHANGE = 25

export const casesIn = (nodes: number): number => Math.floor((nodes - nodes / 40) / NODES_A_CASE)

/** The first set holds the institutions; each further one a few cases, which refer to it and to each other alone. */
export function* generatedChangeSets(nodes: number, seed: number): Generator<ChangeSet> {
  const { statements, institutions } = makeInstitutions(nodes, new Draw(seed))
  yield asChange('institutions', statements)
  const cases = casesIn(nodes)
  for (let from = 0; from < cases; from += CASES_A_CHANGE)
    yield casesFrom(from, Math.min(CASES_A_CHANGE, cases - from), institutions, seed)
}

/** Further cases beside those of a generated graph, for measuring writes; `part` keeps several apart. */
export function furtherCases(count: number, part: number, nodes: number, seed: number): ChangeSet {
  const { institutions } = makeInstitutions(nodes, new Draw(seed))
  return casesFrom(10_000_000 + part * 1_000, count, institutions, seed)
}

function casesFrom(
  from: number,
  count: number,
  institutions: ReturnType<typeof makeInstitutions>['institutions'],
  seed: number,
): ChangeSet {
  const statements = new Statements()
  const earlier = { cases: [], sources: [] }
  const draw = new Draw(seed * 1_000_003 + from + 1)
  for (let at = 0; at < count; at++) addCase(statements, from + at, institutions, earlier, draw)
  return asChange(`cases from ${from}`, statements)
}

const asChange = (name: string, { operations }: Statements): ChangeSet => ({
  id: `generated:${name}`,
  author: 'generator',
  reason: 'A graph to measure with',
  operations,
})
