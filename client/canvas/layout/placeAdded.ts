import { type Column, middleIn, neighbours, type Pair, type Place, ROW_GAP, type Size } from './columns.ts'
import { freeSlot, type Span } from './freeSlot.ts'

/** Half of the height that a picture may take before an added card goes to the next lane. */
const HALF_BAND = 300

/**
 * Places cards added by hand, one after the other: under the heading that is true of them, in the free place nearest
 * to what they are tied to; where the column is full, in a lane further out. Nothing that has a place moves, and
 * adding in two goes gives the same places as adding at once.
 */
export function placeAdded(
  placed: readonly Place[],
  added: readonly Size[],
  pairs: readonly Pair[],
): Place[] {
  const known = new Map(placed.map((place) => [place.id, place]))
  const tiedTo = neighbours(pairs)
  return added.map((box) => {
    const near = [...new Set(tiedTo.get(box.id) ?? [])].flatMap((id) => known.get(id) ?? [])
    const column = columnFor(near)
    const wished = near.length ? near.reduce((sum, place) => sum + place.y, 0) / near.length : 0
    const { y, lane } = findSlot([...known.values()], box, column, wished)
    const { id, width, height } = box
    const place: Place = { id, width, height, column, lane, x: middleIn(column, width, lane), y }
    known.set(id, place)
    return place
  })
}

/** A card tied to the focus alone is only there; one tied to the focus and others is shared; and so outwards. */
function columnFor(near: readonly Place[]): Column {
  const columns = near.map((place) => place.column)
  if (columns.includes('focus')) return columns.every((column) => column === 'focus') ? 'only' : 'shared'
  return columns.includes('shared') || columns.includes('only') ? 'others' : 'further'
}

const outer = (column: Column) => column === 'others' || column === 'further'

function findSlot(known: readonly Place[], box: Size, column: Column, wished: number) {
  const band = bandOf(known)
  if (!outer(column)) {
    const taken = spans(known.filter((place) => place.column === column))
    return { y: freeSlot(taken, box.height, wished, band, ROW_GAP) ?? atTheEnd(taken, box, wished), lane: 0 }
  }
  const last = Math.max(-1, ...known.flatMap((place) => (outer(place.column) ? (place.lane ?? 0) : [])))
  for (let lane = 0; lane <= last; lane++) {
    const inLane = known.filter((place) => outer(place.column) && (place.lane ?? 0) === lane)
    if (inLane.some((place) => place.column !== column)) continue
    const y = freeSlot(spans(inLane), box.height, wished, band, ROW_GAP)
    if (y !== undefined) return { y, lane }
  }
  // "Further away" leaves the lane of the others free for the others.
  const lane = column === 'further' ? Math.max(1, last + 1) : last + 1
  return { y: freeSlot([], box.height, wished, band, ROW_GAP) ?? wished, lane }
}

const spans = (places: readonly Place[]): Span[] =>
  places.map(({ y, height }) => ({ top: y - height / 2, bottom: y + height / 2 }))

function bandOf(known: readonly Place[]): Span {
  const all = spans(known)
  return {
    top: Math.min(-HALF_BAND, ...all.map((span) => span.top)),
    bottom: Math.max(HALF_BAND, ...all.map((span) => span.bottom)),
  }
}

function atTheEnd(taken: readonly Span[], box: Size, wished: number): number {
  const top = Math.min(...taken.map((span) => span.top)) - ROW_GAP - box.height / 2
  const bottom = Math.max(...taken.map((span) => span.bottom)) + ROW_GAP + box.height / 2
  return Math.abs(top - wished) < Math.abs(bottom - wished) ? top : bottom
}
