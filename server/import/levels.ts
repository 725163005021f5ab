/**
 * Levels over all files of an import. What several files name gets the lowest level that any of them gives it, whichever comes
 * first; a claim is as hidden as its source in the file that makes it, and as anything that its value names.
 */

import { idOf, isId } from '../../schema/ids.ts'
import type { EntityKind } from '../../schema/kinds.ts'
import { highestOf, type Level, PUBLIC } from '../../schema/levels.ts'
import type { ChangeSet, Operation } from '../store/changeSet.ts'
import { entityKey } from '../store/keys.ts'
import type { GraphReader } from '../store/store.ts'
import { changeSetOf } from './toChangeSet.ts'

type Levels = Map<string, Level>

/** Kinds of entity that belong to one case: a file that raises their level means it. People and sources belong to many. */
const owned = new Set<EntityKind>(['case', 'event', 'remedy', 'measure', 'interimMeasure', 'opinion'])

/** The same change sets with their levels settled, and with what raises the level of things that are stored already. */
export async function settleLevels(
  changeSets: readonly ChangeSet[],
  reader: GraphReader,
): Promise<ChangeSet[]> {
  const guarded = changeSets.some(({ operations }) =>
    operations.some((one) => 'level' in one && one.level > PUBLIC),
  )
  if (!guarded) return [...changeSets]
  const bySource = changeSets.map((set) => ({ ...set, operations: asHiddenAsTheirSources(set.operations) }))
  const all = bySource.flatMap(({ operations }) => operations)
  const lowest = lowestLevels(all)
  const steps = levelsOfSteps(all)
  const stored = await storedLevels(all, reader)
  return bySource.map(({ operations, reason }) => {
    const settled = operations.map((one) => settle(one, lowest, stored, steps))
    return changeSetOf([...settled, ...raising(settled, stored)], reason)
  })
}

function asHiddenAsTheirSources(operations: readonly Operation[]): Operation[] {
  const levels: Levels = new Map(
    operations.flatMap((one) => (one.op === 'putEntity' ? [[one.key, one.level] as const] : [])),
  )
  return operations.map((one) =>
    one.op === 'putClaim' ? { ...one, level: highestOf(one.level, levels.get(one.source) ?? PUBLIC) } : one,
  )
}

function lowestLevels(operations: readonly Operation[]): Levels {
  const lowest: Levels = new Map()
  for (const one of operations)
    if (one.op === 'putEntity' || one.op === 'putLink' || one.op === 'putClaim')
      lowest.set(one.key, Math.min(one.level, lowest.get(one.key) ?? one.level) as Level)
  return lowest
}

/** Levels of domestic steps, which are links, by the names that `after` knows them by. */
function levelsOfSteps(operations: readonly Operation[]): Levels {
  return new Map(
    operations.flatMap((one) =>
      one.op === 'putClaim' && one.property === 'step' ? [[String(one.value), one.level] as const] : [],
    ),
  )
}

function settle(one: Operation, lowest: Levels, stored: Levels, steps: Levels): Operation {
  if (one.op !== 'putEntity' && one.op !== 'putLink' && one.op !== 'putClaim') return one
  const level = lowest.get(one.key) ?? one.level
  if (one.op !== 'putClaim' || typeof one.value !== 'string') return { ...one, level }
  if (one.property === 'id') return { ...one, level: lowest.get(one.about) ?? level }
  const named = keysNamed(one.property, one.value).map((key) => lowest.get(key) ?? stored.get(key) ?? PUBLIC)
  const step = one.property === 'after' ? (steps.get(one.value) ?? PUBLIC) : PUBLIC
  return { ...one, level: highestOf(level, step, ...named) }
}

/** Entities that the value of a property names. */
function keysNamed(property: string | null, value: string): string[] {
  if (property === 'after') return (['event', 'measure'] as const).map((kind) => entityKey(idOf(kind, value)))
  return (property === 'possiblySameAs' || property === 'for') && isId(value) ? [entityKey(value)] : []
}

async function storedLevels(operations: readonly Operation[], reader: GraphReader): Promise<Levels> {
  const keysOf = (op: Operation['op']) => operations.flatMap((one) => (one.op === op ? [one.key] : []))
  const named = operations.flatMap((one) =>
    one.op === 'putClaim' && typeof one.value === 'string' ? keysNamed(one.property, one.value) : [],
  )
  const found = await Promise.all([
    reader.entities([...new Set([...keysOf('putEntity'), ...named])]),
    reader.linksByKey([...new Set(keysOf('putLink'))]),
    reader.claimsByKey([...new Set(keysOf('putClaim'))]),
  ])
  return new Map(found.flatMap((things) => [...things].map(([key, { level }]) => [key, level] as const)))
}

function raising(operations: readonly Operation[], stored: Levels): Operation[] {
  return operations.flatMap((one): Operation[] => {
    if (one.op !== 'putEntity' && one.op !== 'putLink' && one.op !== 'putClaim') return []
    const now = stored.get(one.key)
    const shared = one.op === 'putEntity' && !owned.has(one.kind)
    return now !== undefined && now < one.level && !shared
      ? [{ op: 'setLevel', key: one.key, level: one.level }]
      : []
  })
}
