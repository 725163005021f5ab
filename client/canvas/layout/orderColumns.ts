import { gainOfSwap } from './crossings.ts'

const SWEEPS = 8
const MOST_SWAP_ROUNDS = 12

/**
 * Orders two columns of cards so that lines between them cross little: each card goes to the mean place of what it
 * is tied to, back and forth, then neighbours change places while that takes crossings away.
 * The same input gives the same order; ties are kept in the order given.
 */
export function orderColumns(
  left: readonly string[],
  right: readonly string[],
  tiedTo: ReadonlyMap<string, readonly string[]>,
): { left: string[]; right: string[] } {
  let [a, b] = [[...left], [...right]]
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    b = byMeanPlace(b, a, tiedTo)
    a = byMeanPlace(a, b, tiedTo)
  }
  for (let round = 0; round < MOST_SWAP_ROUNDS; round++) {
    if (!swapNeighbours(a, b, tiedTo) && !swapNeighbours(b, a, tiedTo)) break
  }
  return { left: a, right: b }
}

const placesOf = (column: readonly string[]) => new Map(column.map((id, at) => [id, at]))

/** Places in the other column of what a card is tied to. */
const reach = (
  id: string,
  places: ReadonlyMap<string, number>,
  tied: ReadonlyMap<string, readonly string[]>,
) => (tied.get(id) ?? []).flatMap((other) => places.get(other) ?? [])

function byMeanPlace(
  column: readonly string[],
  other: readonly string[],
  tied: ReadonlyMap<string, readonly string[]>,
): string[] {
  const places = placesOf(other)
  const scale = other.length / Math.max(1, column.length)
  const mean = new Map(
    column.map((id, at) => {
      const reached = reach(id, places, tied)
      return [
        id,
        reached.length ? reached.reduce((sum, place) => sum + place, 0) / reached.length : at * scale,
      ]
    }),
  )
  return [...column].sort((x, y) => (mean.get(x) as number) - (mean.get(y) as number))
}

function swapNeighbours(
  column: string[],
  other: readonly string[],
  tied: ReadonlyMap<string, readonly string[]>,
): boolean {
  const places = placesOf(other)
  let swapped = false
  for (let at = 0; at + 1 < column.length; at++) {
    const [upper, lower] = [column[at] as string, column[at + 1] as string]
    if (gainOfSwap(reach(upper, places, tied), reach(lower, places, tied)) > 0) {
      column[at] = lower
      column[at + 1] = upper
      swapped = true
    }
  }
  return swapped
}
