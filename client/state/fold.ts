import type { CardLink } from './card.ts'

/**
 * What folded cards hold: every card whose lines lead to folded cards alone. The focus is never held, nor is a card
 * that is folded itself. A card between two folded ones counts for the one that was folded first.
 */
export function foldAway(
  focus: string,
  folded: readonly string[],
  links: readonly Pick<CardLink, 'from' | 'to'>[],
): { away: ReadonlySet<string>; heldBy: ReadonlyMap<string, number> } {
  const away = new Set<string>()
  const heldBy = new Map<string, number>()
  if (!folded.length) return { away, heldBy }
  const near = new Map<string, Set<string>>()
  for (const { from, to } of links) {
    near.set(from, (near.get(from) ?? new Set()).add(to))
    near.set(to, (near.get(to) ?? new Set()).add(from))
  }
  for (const [id, others] of near) {
    if (id === focus || folded.includes(id) || ![...others].every((other) => folded.includes(other))) continue
    away.add(id)
    const holder = folded.find((each) => others.has(each))
    if (holder) heldBy.set(holder, (heldBy.get(holder) ?? 0) + 1)
  }
  return { away, heldBy }
}
