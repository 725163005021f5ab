import type { Picture } from '../state/picture.ts'
import { layoutPairs } from '../state/picture.ts'
import type { View } from '../state/view.ts'
import type { Box, Place, Size } from './layout/columns.ts'
import { layOutSides, layOutWeb } from './layout/layOut.ts'
import type { MeasuredCard } from './measureCard.ts'

/** Places for every card of a picture, seen or not, as a view wants them laid out. */
export async function placesOf(
  picture: Picture,
  view: View,
  measured: ReadonlyMap<string, MeasuredCard>,
): Promise<Map<string, Place>> {
  const question = toQuestion(picture, view, measured)
  const { layers, ...forWeb } = question
  const placed =
    view.layout === 'web'
      ? await layOutWeb({ ...forWeb, added: [...question.added, ...layers] })
      : await layOutSides(question)
  const places = new Map(placed.map((place) => [place.id, place]))
  for (const { id, x, y } of view.moved) {
    const place = places.get(id)
    if (place) places.set(id, { ...place, x, y })
  }
  return places
}

/** What is laid out together, what is placed after it, and what stands apart. */
export function toQuestion(picture: Picture, view: View, measured: ReadonlyMap<string, MeasuredCard>) {
  const size = (id: string): Size => {
    const { width = 0, height = 0 } = measured.get(id) ?? {}
    return { id, width, height }
  }
  const pairs = layoutPairs(picture)
  const nearFocus = new Set(
    pairs.flatMap(([a, b]) => (a === picture.focus.id ? [b] : b === picture.focus.id ? [a] : [])),
  )
  const without = new Set(view.without)
  const present = (id: string) => picture.cards.has(id) && !picture.ofLayers.has(id)
  const sortedIn = view.added.slice(0, view.tidied).filter((id) => present(id) && !picture.rings.has(id))
  const all: Box[] = [
    { ...size(picture.focus.id), ring: 0 },
    ...[...picture.rings].map(([id, ring]): Box => ({ ...size(id), ring })),
    ...sortedIn.map((id): Box => ({ ...size(id), ring: nearFocus.has(id) ? 1 : 2 })),
  ]
  const base = all.filter((box) => box.ring === 0 || !without.has(box.id))
  const placed = new Set(base.map((box) => box.id))
  const late = [...view.added.slice(view.tidied), ...view.without]
  return {
    base,
    added: [...new Set(late)].filter((id) => present(id) && !placed.has(id)).map(size),
    layers: [...picture.ofLayers].map(size),
    pairs,
  }
}
