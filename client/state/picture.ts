import type { RecordSource } from '../api/record.ts'
import type { Card, CardLink } from './card.ts'
import { drawnLinks, isDrawnEntity, isDrawnLink } from './drawn.ts'
import { firstRing, secondRing } from './neighbourhood.ts'
import { type Tie, toTies } from './ties.ts'
import type { View } from './view.ts'

/** What surrounds a focus before anything is added by hand. Its order decides the layout. */
export type Neighbourhood = {
  focus: Card
  rings: ReadonlyMap<string, 1 | 2>
  cards: ReadonlyMap<string, Card>
  cut: number
}

/** All that was read for one view. */
export type Picture = {
  focus: Card
  rings: ReadonlyMap<string, 1 | 2>
  cards: ReadonlyMap<string, Card>
  links: readonly CardLink[]
  cut: number
  /** Ids of the address that the record does not know. */
  missing: readonly string[]
  complete: boolean
}

/** Reads what surrounds a focus. Undefined where the record does not know it. */
export async function readNeighbourhood(
  source: RecordSource,
  id: string,
  signal: AbortSignal,
): Promise<Neighbourhood | undefined> {
  const asDrawn = isDrawnEntity(kindGuess(id))
  const found = await source.focus(id, asDrawn ? drawnLinks : undefined, signal)
  if (!found) return undefined
  const first = firstRing(found.card, found.ends)
  const byId = new Map(found.ends.map((card) => [card.id, card]))
  const ring = first.ids.map((each) => byId.get(each) as Card)
  const second = secondRing(found.card.id, ring, await source.neighbours(first.ids, drawnLinks, signal))
  const outer = await source.cards(second.ids, signal)
  return {
    focus: found.card,
    rings: new Map([
      ...ring.map((card): [string, 1] => [card.id, 1]),
      ...outer.map((card): [string, 2] => [card.id, 2]),
    ]),
    cards: new Map([found.card, ...ring, ...outer].map((card) => [card.id, card])),
    cut: first.cut + second.cut + found.total - found.read,
  }
}

/** States, bodies, articles and sources have no lines of their own kind, so all of their links are read. */
const kindGuess = (id: string) => {
  const prefix = id.slice(0, id.indexOf(':'))
  return prefix === 'org' ? 'organisation' : prefix === 'state' ? 'stateBody' : (prefix as Card['kind'])
}

/** Reads what a view adds to a neighbourhood, and all links among its cards. */
export async function readPicture(
  source: RecordSource,
  around: Neighbourhood,
  view: View,
  known: ReadonlyMap<string, Card>,
  signal: AbortSignal,
): Promise<Picture> {
  const cards = new Map(around.cards)
  const unknown = view.added.filter((id) => !known.has(id) && !cards.has(id))
  const read = new Map((await source.cards(unknown, signal)).map((card) => [card.id, card]))
  for (const id of view.added) {
    const card = cards.get(id) ?? known.get(id) ?? read.get(id)
    if (card) cards.set(id, card)
  }
  const { links, complete } = await source.between([...cards.keys()], signal)
  return {
    focus: around.focus,
    rings: around.rings,
    cards,
    links,
    complete,
    cut: around.cut,
    missing: view.added.filter((id) => !cards.has(id)),
  }
}

/** What is on the canvas: the cards and lines of a picture that a view leaves visible. */
export type Scene = { cards: readonly Card[]; ties: readonly Tie[]; links: readonly CardLink[] }

export function sceneOf(picture: Picture, view: View): Scene {
  const hidden = new Set(view.hidden)
  const cards = [...picture.cards.values()].filter((card) => !hidden.has(card.id))
  const visible = new Set(cards.map((card) => card.id))
  const links = picture.links.filter(
    (link) =>
      visible.has(link.from) && visible.has(link.to) && link.from !== link.to && drawn(picture, view, link),
  )
  return { cards, links, ties: toTies(links) }
}

/** A focus without lines of its own kind (a State, an article) keeps whatever ties it to its cards. */
const drawn = (picture: Picture, view: View, link: CardLink) =>
  isDrawnLink(link.kind, view.mentions) ||
  (!isDrawnEntity(picture.focus.kind) && (link.from === picture.focus.id || link.to === picture.focus.id))

/** The pairs that the layout goes by: citations never move a card. */
export const layoutPairs = (picture: Picture): [string, string][] =>
  toTies(
    picture.links.filter((link) => link.from !== link.to && drawn(picture, { ...noMentions }, link)),
  ).map((tie) => [tie.from, tie.to])

const noMentions: View = { focus: '', added: [], hidden: [], mentions: false }
