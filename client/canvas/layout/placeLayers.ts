import { neighbours, type Pair, type Place, type Size, stackInLanes } from './columns.ts'

/** Most rows of one lane of States, UN bodies and articles. */
const MOST_ROWS = 20

/** Columns of their own, at the far left, for what the layers add; the kinds stay together, each near its cases. */
export function placeLayers(
  placed: readonly Place[],
  boxes: readonly Size[],
  pairs: readonly Pair[],
): Place[] {
  const y = new Map(placed.map((place) => [place.id, place.y]))
  const tiedTo = neighbours(pairs)
  const height = (id: string) => {
    const near = (tiedTo.get(id) ?? []).flatMap((other) => y.get(other) ?? [])
    return near.reduce((sum, each) => sum + each, 0) / Math.max(1, near.length)
  }
  const kind = ({ id }: Size) => id.slice(0, id.indexOf(':'))
  const kinds = [...new Set(boxes.map(kind))]
  const order = [...boxes].sort(
    (a, b) => kinds.indexOf(kind(a)) - kinds.indexOf(kind(b)) || height(a.id) - height(b.id),
  )
  return stackInLanes(order, 'layer', MOST_ROWS)
}
