/** Where cards may stand: in a column with a heading, or anywhere in a web. */
export type Column = 'layer' | 'only' | 'focus' | 'shared' | 'others' | 'further' | 'web'

/** A card as the layout sees it: its measured box. Pixels at zoom 1. */
export type Size = { id: string; width: number; height: number }
/** A card with its distance from the focus: 0, 1 or 2 steps. */
export type Box = Size & { ring: 0 | 1 | 2 }
export type Pair = readonly [string, string]

/** The middle of a card, and the column it stands in. The middle of the focus is 0, 0. */
export type Place = Size & {
  x: number
  y: number
  column: Column
  /** Which lane of a column that has several, counted away from the focus. */
  lane?: number
}

export const ROW_GAP = 9
/** A card is never wider than a lane. */
const LANE = 240
const ONLY_RIGHT = -150
const LAYER_RIGHT = -406
const SHARED_LEFT = 190
const OUTER_LEFT = 440

/** The middle of a card of some width in a lane of a column. */
export function middleIn(column: Column, width: number, lane = 0): number {
  if (column === 'only') return ONLY_RIGHT - width / 2
  if (column === 'layer') return LAYER_RIGHT - lane * LANE - width / 2
  if (column === 'shared') return SHARED_LEFT + width / 2
  if (column === 'others' || column === 'further') return OUTER_LEFT + lane * LANE + width / 2
  return 0
}

/** Cards one under the other, around the height of the focus. */
export function stack(boxes: readonly Size[], column: Column, lane = 0): Place[] {
  const height = boxes.reduce((sum, box) => sum + box.height + ROW_GAP, -ROW_GAP)
  let top = -height / 2
  return boxes.map(({ id, width, height }) => {
    const place: Place = {
      id,
      width,
      height,
      x: middleIn(column, width, lane),
      y: top + height / 2,
      column,
      lane,
    }
    top += height + ROW_GAP
    return place
  })
}

/** Cards in as few lanes as it takes to keep each lane within some rows, evenly filled. */
export function stackInLanes(boxes: readonly Size[], column: Column, mostRows: number): Place[] {
  const lanes = Math.max(1, Math.ceil(boxes.length / mostRows))
  const rows = Math.ceil(boxes.length / lanes)
  return Array.from({ length: lanes }, (_, lane) =>
    stack(boxes.slice(lane * rows, (lane + 1) * rows), column, lane),
  ).flat()
}

/** The cards that each card is tied to, in the order of the pairs. */
export function neighbours(pairs: readonly Pair[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  const add = (a: string, b: string) => {
    const near = map.get(a)
    if (near) near.push(b)
    else map.set(a, [b])
  }
  for (const [a, b] of pairs) {
    add(a, b)
    add(b, a)
  }
  return map
}
