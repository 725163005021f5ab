import type { EntityKind } from '../api/generated/graphql.ts'
import type { Card } from './card.ts'
import { isDrawnEntity } from './drawn.ts'

/** One link as a neighbour's list gives it: only its two ends. */
export type Ends = {
  from: { id: string; kind: EntityKind }
  to: { id: string; kind: EntityKind }
}

/** Most cards that touch the focus, and most that are reached through them. */
export const FIRST_RING = 30
export const SECOND_RING = 18
/** With so few cards around the focus, whatever they touch is worth a card: a person's one case with its people. */
const FEW = 2

/** The things at the far ends of the focus's links that can be cards, each once, in the order given. */
export function firstRing(focus: Card, ends: readonly Card[]): { ids: string[]; cut: number } {
  const seen = new Set<string>()
  for (const end of ends) if (end.id !== focus.id && isDrawnEntity(end.kind)) seen.add(end.id)
  const ids = [...seen]
  return { ids: ids.slice(0, FIRST_RING), cut: Math.max(0, ids.length - FIRST_RING) }
}

/**
 * What else the first ring touches: cases that share one of its people or institutions, and other things that at
 * least two of its cards share. A person with one link is a line in a case's panel, not a card.
 * The most shared come first; what is beyond the limit is counted.
 */
export function secondRing(
  focus: string,
  ring: readonly Card[],
  linksOf: ReadonlyMap<string, readonly Ends[]>,
): { ids: string[]; cut: number } {
  const inside = new Set([focus, ...ring.map((card) => card.id)])
  const found = new Map<string, { kind: EntityKind; by: Set<string>; beside: boolean }>()
  for (const card of ring) {
    for (const link of linksOf.get(card.id) ?? []) {
      const other = link.from.id === card.id ? link.to : link.from
      if (inside.has(other.id) || !isDrawnEntity(other.kind)) continue
      const entry = found.get(other.id) ?? { kind: other.kind, by: new Set(), beside: false }
      entry.by.add(card.id)
      entry.beside ||= other.kind === 'case' && card.kind !== 'case'
      found.set(other.id, entry)
    }
  }
  const ids = [...found]
    .filter(([, entry]) => entry.beside || entry.by.size > 1 || ring.length <= FEW)
    .sort(([, a], [, b]) => b.by.size - a.by.size)
    .map(([id]) => id)
  return { ids: ids.slice(0, SECOND_RING), cut: Math.max(0, ids.length - SECOND_RING) }
}
