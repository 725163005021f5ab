import { orderColumns } from './orderColumns.ts'

/** A card as the layout sees it: its measured box and how far it is from the focus (0, 1 or 2 steps). */
export type Box = { id: string; width: number; height: number; ring: 0 | 1 | 2 }
export type Pair = readonly [string, string]
export type Column = 'only' | 'focus' | 'shared' | 'others' | 'further'
/** The middle of a card, and the column it stands in. Pixels at zoom 1; the middle of the focus is 0, 0. */
export type Place = { id: string; x: number; y: number; width: number; height: number; column: Column }

export const ROW_GAP = 9
/** Left edges of the columns; a card is never wider than the room up to the next one. */
const only = { right: -150 }
export const columnLeft = { shared: 190, others: 440, further: 680 } as const

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
  return [
    { ...boxOf(focus), x: 0, y: 0, column: 'focus' },
    ...stack(alone.map(get), 'only', (box) => only.right - box.width / 2),
    ...stack(keepTogether(order.left, tiedTo).map(get), 'shared', (box) => columnLeft.shared + box.width / 2),
    ...stack(order.right.map(get), 'others', (box) => columnLeft.others + box.width / 2),
  ]
}

const boxOf = ({ id, width, height }: Box) => ({ id, width, height })

function neighbours(pairs: readonly Pair[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  const add = (a: string, b: string) => map.set(a, [...(map.get(a) ?? []), b])
  for (const [a, b] of pairs) {
    add(a, b)
    add(b, a)
  }
  return map
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

function stack(boxes: readonly Box[], column: Column, x: (box: Box) => number): Place[] {
  const height = boxes.reduce((sum, box) => sum + box.height + ROW_GAP, -ROW_GAP)
  let top = -height / 2
  return boxes.map((box) => {
    const place = { ...boxOf(box), x: x(box), y: top + box.height / 2, column }
    top += box.height + ROW_GAP
    return place
  })
}
