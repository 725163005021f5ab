import type { Tie } from '../state/ties.ts'
import type { Column, Place } from './layout/columns.ts'

const columns: readonly Column[] = ['layer', 'only', 'focus', 'shared', 'others', 'further', 'web']

/** Cards in the order in which a reader walks them: column by column, each from the top. */
export const readingOrder = (places: Iterable<Place>): Place[] =>
  [...places].sort(
    (a, b) =>
      columns.indexOf(a.column) - columns.indexOf(b.column) ||
      (a.lane ?? 0) - (b.lane ?? 0) ||
      a.y - b.y ||
      (a.id < b.id ? -1 : 1),
  )

/** The nearest card to the left or right that a line leads to, or nothing. */
export function alongLine(
  id: string,
  side: 'left' | 'right',
  places: ReadonlyMap<string, Place>,
  ties: readonly Tie[],
): string | undefined {
  const here = places.get(id)
  if (!here) return undefined
  const reached = ties
    .flatMap((tie) => (tie.from === id ? [tie.to] : tie.to === id ? [tie.from] : []))
    .flatMap((other) => places.get(other) ?? [])
    .filter((place) => (side === 'left' ? place.x < here.x : place.x > here.x))
  const distance = (place: Place) => Math.hypot(place.x - here.x, place.y - here.y)
  return reached.sort((a, b) => distance(a) - distance(b))[0]?.id
}

/** The line after the given one among those of a card, round and round; the first where none is given. */
export function nextTie(id: string, current: string | undefined, ties: readonly Tie[]): Tie | undefined {
  const own = ties.filter((tie) => tie.from === id || tie.to === id)
  const at = own.findIndex((tie) => tie.id === current)
  return own[(at + 1) % Math.max(1, own.length)]
}
