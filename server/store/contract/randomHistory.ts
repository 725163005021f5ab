/** A graph as it grew: the same statements over several changes, then edited; and what of each change a reader may see. */
import type { Level } from '../../../schema/levels.ts'
import type { Operation, PutClaim } from '../changeSet.ts'
import { visiblePart } from './randomGraph.ts'

const CHANGES = 3

export type RandomHistory = {
  changes: Operation[][]
  /** Written anew from the definition: today's levels, what was taken out never there, levels set without a word. */
  visible(level: Level): Operation[][]
}

export function randomHistory(random: () => number, operations: readonly Operation[]): RandomHistory {
  const isClaim = (operation: Operation): operation is PutClaim => operation.op === 'putClaim'
  const some = <T>(from: readonly T[], share: number): T[] => from.filter(() => random() < share)
  const claims = operations.filter(isClaim)
  const links = operations.filter((operation) => operation.op === 'putLink')
  const isLink = new Set(links.map(({ key }) => key))
  const number = () => Math.floor(random() * CHANGES)

  const made = new Map<string, number>()
  for (const { op, key } of operations)
    if (op === 'putEntity') made.set(key, claims.some(({ source }) => source === key) ? 0 : number())
  const ends = new Map(links.map(({ key, from, to }) => [key, [from, to]]))
  for (const { key, about } of claims)
    made.set(key, Math.max(number(), ...(ends.get(about) ?? [about]).map((end) => made.get(end) ?? 0)))
  /** A link comes with the first of its claims. */
  const grown = (of: readonly Operation[]): Operation[][] =>
    Array.from({ length: CHANGES }, (_, at) =>
      of.filter((operation) => {
        if (operation.op !== 'putLink') return made.get(operation.key) === at
        const own = of.filter(isClaim).filter(({ about }) => about === operation.key)
        return Math.min(...own.map(({ key }) => made.get(key) ?? 0)) === at
      }),
    )

  const removed = new Set([
    ...some([...isLink], 0.1),
    ...some(
      claims.filter(({ about, property }) => !isLink.has(about) && property !== 'id'),
      0.05,
    ).map(({ key }) => key),
  ])
  const isLeft = (operation: Operation) =>
    !removed.has(operation.key) && !(isClaim(operation) && removed.has(operation.about))
  const left = claims.filter(isLeft)
  const raised = some(operations.filter(isLeft), 0.05).map(
    ({ key }): Operation => ({ op: 'setLevel', key, level: random() < 0.5 ? 1 : 2 }),
  )
  const levels = new Map(raised.map((one) => [one.key, 'level' in one ? one.level : 0]))
  const reworded = some(left, 0.05).map((claim) => ({ ...claim, quote: `Again ${Math.floor(random() * 9)}` }))
  const preferred = some(left, 0.1).map(({ key }): Operation => ({ op: 'prefer', key, preferred: true }))
  return {
    changes: [
      ...grown(operations),
      [...reworded, ...preferred],
      raised.filter((one) => one.op === 'setLevel'),
      [...removed].map((key): Operation => ({ op: 'remove', key })),
    ],
    visible(level) {
      const today = operations
        .filter(isLeft)
        .map((operation) => ({ ...operation, level: levels.get(operation.key) ?? levelOf(operation) }))
      const part = visiblePart(today as Operation[], level)
      const keys = new Set(part.map(({ key }) => key))
      const edits = [...reworded, ...preferred].filter(({ key }) => keys.has(key))
      // Saying a claim again in other words does not lower its level, but would set it here, where it is not raised later.
      return [...grown(part), edits.map((one) => ('level' in one ? { ...one, level: 0 as const } : one))]
    },
  }
}

const levelOf = (operation: Operation): Level => ('level' in operation ? operation.level : 0)
