import type { RecordSource } from '../api/record.ts'
import type { Card, CardLink } from './card.ts'
import { drawnLinks, isDrawnEntity, isDrawnLink } from './drawn.ts'
import { readLayerCards } from './layerCards.ts'
import { firstRing, secondRing } from './neighbourhood.ts'
import { toTies } from './ties.ts'
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
  /** Ids of cards that are there because of a layer; they stand in columns of their own. */
  ofLayers: ReadonlySet<string>
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
  known: { get: (id: string) => Card | undefined },
  signal: AbortSignal,
): Promise<Picture> {
  const cards = new Map(around.cards)
  const unknown = view.added.filter((id) => !known.get(id) && !cards.has(id))
  const read = new Map((await source.cards(unknown, signal)).map((card) => [card.id, card]))
  for (const id of view.added) {
    const card = cards.get(id) ?? known.get(id) ?? read.get(id)
    if (card) cards.set(id, card)
  }
  const cases = [...cards.values()].filter((card) => card.kind === 'case')
  const layer = await readLayerCards(source, cases, view, signal)
  const ofLayers = layer.cards.filter((card) => !cards.has(card.id))
  for (const card of ofLayers) cards.set(card.id, card)
  const { links, complete } = await source.between([...cards.keys()], signal)
  return {
    focus: around.focus,
    rings: around.rings,
    cards,
    links,
    complete,
    cut: around.cut + layer.cut,
    ofLayers: new Set(ofLayers.map((card) => card.id)),
    missing: view.added.filter((id) => !cards.has(id)),
  }
}

/** Whether a line may be drawn. A focus without lines of its own kind (a State, an article) keeps whatever ties it to its cards. */
export const mayDraw = (picture: Picture, view: Pick<View, 'layers'>, link: CardLink): boolean =>
  link.from !== link.to &&
  (isDrawnLink(link.kind, view.layers) ||
    (!isDrawnEntity(picture.focus.kind) && (link.from === picture.focus.id || link.to === picture.focus.id)))

/** The pairs that the layout goes by: citations never move a card, and layers only place their own. */
export const layoutPairs = (picture: Picture): [string, string][] =>
  toTies(picture.links.filter((link) => link.kind !== 'MENTIONS' && mayDraw(picture, allLayers, link))).map(
    (tie) => [tie.from, tie.to],
  )

const allLayers: Pick<View, 'layers'> = { layers: ['states', 'bodies', 'articles', 'places'] }
