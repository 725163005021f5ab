import type { Direction, LinkKind } from '../api/generated/graphql.ts'
import type { Card, CardLink } from './card.ts'
import { isDrawnEntity, isDrawnLink, mayLeadOutside } from './drawn.ts'
import type { Layer } from './view.ts'

/** Most cards that one expand adds, and most that one picture holds. */
export const MOST_ADDED = 25
export const MOST_CARDS = 200

/** One row of what an expand could bring: a kind of link, how many there are and how many are on the canvas. */
export type Choice = {
  kind: LinkKind
  direction: Direction
  total: number
  shown: number
  /** Some may lead to things without a card, so the figure is "up to". */
  upTo: boolean
}

/** What an expand of a card could bring, from counts alone. */
export function expandChoices(card: Card, links: readonly CardLink[], layers: readonly Layer[]): Choice[] {
  return card.degrees.flatMap(({ kind, direction, count }) => {
    if (!isDrawnLink(kind, layers)) return []
    const shown = links.filter(
      (link) => link.kind === kind && (direction === 'OUT' ? link.from : link.to) === card.id,
    ).length
    const choice = { kind, direction, total: count, shown, upTo: mayLeadOutside(card.kind, kind, direction) }
    return count > shown ? [choice] : []
  })
}

/** How many of a card's links are known to lead to cards that are not on the canvas. */
export const notShown = (card: Card, links: readonly CardLink[], layers: readonly Layer[]): number =>
  expandChoices(card, links, layers)
    .filter((choice) => !choice.upTo)
    .reduce((sum, choice) => sum + choice.total - choice.shown, 0)

/** The cards to add among those fetched, at most as many as there is room for, and how many are left out. */
export function pickNew(
  fetched: readonly Card[],
  shown: ReadonlySet<string>,
  room: number,
): { cards: Card[]; left: number } {
  const fresh = new Map<string, Card>()
  for (const card of fetched)
    if (!shown.has(card.id) && isDrawnEntity(card.kind) && !fresh.has(card.id)) fresh.set(card.id, card)
  const cards = [...fresh.values()]
  return { cards: cards.slice(0, room), left: Math.max(0, cards.length - room) }
}
