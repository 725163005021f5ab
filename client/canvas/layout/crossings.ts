/** A line between the i-th card of a left column and the j-th of a right one. */
export type Line = readonly [left: number, right: number]

/** How many pairs of lines between two columns cross, counted with a Fenwick tree in n log n. */
export function countCrossings(lines: readonly Line[], rightSize: number): number {
  const tree = new Int32Array(rightSize + 1)
  const sorted = [...lines].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  let crossings = 0
  let seen = 0
  for (const [, right] of sorted) {
    let notAfter = 0
    for (let at = right + 1; at > 0; at -= at & -at) notAfter += tree[at] as number
    crossings += seen - notAfter
    for (let at = right + 1; at <= rightSize; at += at & -at) tree[at] = (tree[at] as number) + 1
    seen++
  }
  return crossings
}

/** By how much the crossings of two neighbouring cards fall if they change places; negative if they rise. */
export function gainOfSwap(upper: readonly number[], lower: readonly number[]): number {
  let now = 0
  let after = 0
  for (const a of upper)
    for (const b of lower) {
      if (a > b) now++
      else if (b > a) after++
    }
  return now - after
}
