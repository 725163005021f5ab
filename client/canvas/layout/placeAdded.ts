import { type Box, type Column, columnLeft, type Pair, type Place, ROW_GAP } from './sides.ts'

type Added = Omit<Box, 'ring'>
type OpenColumn = keyof typeof columnLeft

/**
 * Places cards added by hand, one after the other: a step further from the focus than the nearest card it is tied
 * to, at whichever end of that column is nearer to the middle. Nothing that has a place moves, and adding in two
 * goes gives the same places as adding at once.
 */
export function placeAdded(
  placed: readonly Place[],
  added: readonly Added[],
  pairs: readonly Pair[],
): Place[] {
  const columns = new Map<string, Column>(placed.map((place) => [place.id, place.column]))
  const ends = new Map<Column, { top: number; bottom: number }>()
  for (const place of placed) grow(ends, place)
  return added.map((box) => {
    const column = columnFor(box.id, columns, pairs)
    const end = ends.get(column) ?? { top: -box.height / 2 - ROW_GAP, bottom: -box.height / 2 - ROW_GAP }
    const below = end.bottom <= -end.top
    const y = below ? end.bottom + ROW_GAP + box.height / 2 : end.top - ROW_GAP - box.height / 2
    const place: Place = { ...box, column, x: columnLeft[column] + box.width / 2, y }
    columns.set(box.id, column)
    grow(ends, place)
    return place
  })
}

function grow(ends: Map<Column, { top: number; bottom: number }>, place: Place) {
  const end = ends.get(place.column)
  const [top, bottom] = [place.y - place.height / 2, place.y + place.height / 2]
  ends.set(place.column, {
    top: Math.min(end?.top ?? top, top),
    bottom: Math.max(end?.bottom ?? bottom, bottom),
  })
}

function columnFor(id: string, columns: ReadonlyMap<string, Column>, pairs: readonly Pair[]): OpenColumn {
  const near = pairs.flatMap(([a, b]) => {
    const column = a === id ? columns.get(b) : b === id ? columns.get(a) : undefined
    return column ?? []
  })
  if (near.includes('focus')) return 'shared'
  return near.includes('shared') || near.includes('only') ? 'others' : 'further'
}
