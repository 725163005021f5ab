import { neighbours, type Pair, type Place, ROW_GAP, type Size } from './columns.ts'

const STEP = 18
const MOST_TURNS = 60

/** Places cards in the empty room nearest to what they are tied to, one after the other; nothing that has a place moves. */
export function placeNear(placed: readonly Place[], added: readonly Size[], pairs: readonly Pair[]): Place[] {
  const known = new Map(placed.map((place) => [place.id, place]))
  const tiedTo = neighbours(pairs)
  return added.map(({ id, width, height }) => {
    const near = [...new Set(tiedTo.get(id) ?? [])].flatMap((other) => known.get(other) ?? [])
    const middle = (of: (place: Place) => number) =>
      near.reduce((sum, place) => sum + of(place), 0) / Math.max(1, near.length)
    const taken = [...known.values()]
    const spot = freeSpot(
      middle((place) => place.x),
      middle((place) => place.y),
      { width, height },
      taken,
    )
    const place: Place = { id, width, height, column: 'web', ...spot }
    known.set(id, place)
    return place
  })
}

/**
 * The middle of the empty room nearest to a point, found by looking round and round, further each time; cards are
 * wider than high, so the rings are too.
 */
export function freeSpot(
  x: number,
  y: number,
  size: { width: number; height: number },
  taken: readonly Place[],
): { x: number; y: number } {
  for (let turn = 0; turn <= MOST_TURNS; turn++) {
    const spots = Math.max(1, turn * 8)
    for (let at = 0; at < spots; at++) {
      const angle = (at / spots) * 2 * Math.PI
      const spot = { x: x + Math.cos(angle) * turn * STEP * 2, y: y + Math.sin(angle) * turn * STEP }
      if (taken.every((place) => apart(place, spot, size))) return spot
    }
  }
  const bottom = Math.max(0, ...taken.map((place) => place.y + place.height / 2))
  return { x, y: bottom + ROW_GAP + size.height / 2 }
}

const apart = (
  place: Place,
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
) =>
  Math.abs(place.x - x) * 2 >= place.width + width + 2 * ROW_GAP ||
  Math.abs(place.y - y) * 2 >= place.height + height + 2 * ROW_GAP
