import type { Card, CardLink } from './card.ts'
import { foldAway } from './fold.ts'
import { mayDraw, type Picture } from './picture.ts'
import { type Tie, toTies } from './ties.ts'
import type { View } from './view.ts'

/** What is on the canvas: the cards and lines of a picture that a view leaves visible. */
export type Scene = {
  cards: readonly Card[]
  ties: readonly Tie[]
  links: readonly CardLink[]
  /** Cards held by each folded one. */
  heldBy: ReadonlyMap<string, number>
}

export function sceneOf(picture: Picture, view: View): Scene {
  const hidden = new Set(view.hidden)
  const off = new Set(view.off)
  const focus = picture.focus.id
  const shown = (card: Card) =>
    card.id === focus ||
    (!hidden.has(card.id) && !off.has(card.kind) && (card.kind !== 'place' || view.layers.includes('places')))
  const unfiltered = [...picture.cards.values()].filter(shown)
  const ids = new Set(unfiltered.map((card) => card.id))
  const between = picture.links.filter(
    (link) =>
      ids.has(link.from) && ids.has(link.to) && !off.has(link.standing) && mayDraw(picture, view, link),
  )
  const { heldBy, away } = foldAway(focus, view.folded, between)
  const cards = unfiltered.filter((card) => !away.has(card.id))
  const links = between.filter((link) => !away.has(link.from) && !away.has(link.to))
  return { cards, links, ties: toTies(links), heldBy }
}
