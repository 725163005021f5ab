import { type Box, neighbours, type Pair, type Place, stack, stackInLanes } from './columns.ts'
import { orderColumns } from './orderColumns.ts'

/** More rows than this in the outer column, and it gets a second lane. */
const MOST_ROWS = 24

/**
 * Four columns: what only the focus has | the focus | what it shares | the others that share it.
 * Deterministic: the same boxes and pairs, in the same order, give the same places.
 */
export function sides(boxes: readonly Box[], pairs: readonly Pair[]): Place[] {
  const tiedTo = neighbours(pairs)
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const focus = boxes.find((box) => box.ring === 0)
  if (!focus) return []
  const first = boxes.filter((box) => box.ring === 1).map((box) => box.id)
  const others = boxes.filter((box) => box.ring === 2).map((box) => box.id)
  const isShared = (id: string) =>
    (tiedTo.get(id) ?? []).some((other) => other !== focus.id && byId.has(other))
  const order = orderColumns(first.filter(isShared), others, tiedTo)
  const alone = first.filter((id) => !isShared(id))
  const get = (id: string) => byId.get(id) as Box
  const { id, width, height } = focus
  return [
    { id, width, height, x: 0, y: 0, column: 'focus' },
    ...stack(alone.map(get), 'only'),
    ...stack(keepTogether(order.left, tiedTo).map(get), 'shared'),
    ...stackInLanes(order.right.map(get), 'others', MOST_ROWS),
  ]
}

/** Puts cards that are tied only inside their own column right after the card they are tied to. */
function keepTogether(column: readonly string[], tiedTo: ReadonlyMap<string, readonly string[]>): string[] {
  const inside = new Set(column)
  const leader = (id: string) => (tiedTo.get(id) ?? []).find((other) => inside.has(other))
  const ties = (id: string) => tiedTo.get(id)?.length ?? 0
  const follows = (id: string) => {
    const lead = leader(id)
    return lead !== undefined && ties(id) <= 2 && ties(lead) > ties(id) ? lead : undefined
  }
  const leading = column.filter((id) => follows(id) === undefined)
  return leading.flatMap((id) => [id, ...column.filter((other) => follows(other) === id)])
}
