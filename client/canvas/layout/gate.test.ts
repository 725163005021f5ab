import { describe, expect, it } from 'vitest'
import type { Box, Pair, Place } from './columns.ts'
import { sides } from './sides.ts'
import { web } from './web.ts'

/** A pane of a 1366x768 screen, and the height of a label at zoom 1. */
const PANE = { width: 1040, height: 612 }
const LABEL = 12.5
const SMALLEST_LABEL = 10

/** A case with what it shares and those that share it: as many cards as most pictures of the record have. */
function picture(shared: number, others: number, each: number): { boxes: Box[]; pairs: Pair[] } {
  const boxes: Box[] = [
    { id: 'focus', ring: 0, width: 150, height: 54 },
    ...Array.from(
      { length: shared },
      (_, at): Box => ({ id: `s${at}`, ring: 1, width: 120 + ((at * 37) % 90), height: 27 }),
    ),
    ...Array.from(
      { length: others },
      (_, at): Box => ({ id: `o${at}`, ring: 2, width: 130 + ((at * 53) % 80), height: 27 }),
    ),
  ]
  const pairs: Pair[] = Array.from({ length: shared }, (_, at) => ['focus', `s${at}`])
  for (let at = 0; at < others; at++)
    for (let nth = 0; nth < each; nth++) pairs.push([`s${(at * 7 + nth * 3) % shared}`, `o${at}`])
  return { boxes, pairs }
}

const overlaps = (places: readonly Place[]) =>
  places.flatMap((a, at) =>
    places
      .slice(at + 1)
      .filter(
        (b) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height,
      ),
  ).length

/** How many pairs of straight lines cross, ends apart. */
function crossings(places: readonly Place[], pairs: readonly Pair[]): number {
  const at = new Map(places.map((place) => [place.id, place]))
  const side = (a: Place, b: Place, c: Place) =>
    Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
  const lines = pairs.flatMap(([a, b]) => {
    const [from, to] = [at.get(a), at.get(b)]
    return from && to ? [[from, to] as const] : []
  })
  let count = 0
  lines.forEach(([a, b], index) => {
    for (const [c, d] of lines.slice(index + 1)) {
      if (a === c || a === d || b === c || b === d) continue
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) count++
    }
  })
  return count
}

function labelAtFit(places: readonly Place[]): number {
  const left = Math.min(...places.map((place) => place.x - place.width / 2))
  const right = Math.max(...places.map((place) => place.x + place.width / 2))
  const top = Math.min(...places.map((place) => place.y - place.height / 2))
  const bottom = Math.max(...places.map((place) => place.y + place.height / 2))
  return LABEL * Math.min(PANE.width / (right - left), PANE.height / (bottom - top), 1.25)
}

describe('the layout gate', () => {
  it.each([
    ['small', picture(5, 8, 1)],
    ['usual', picture(11, 18, 2)],
    ['full', picture(18, 20, 3)],
  ])('a %s picture has no overlaps, readable labels, and the same places again', (name, { boxes, pairs }) => {
    const [columns, forces] = [sides(boxes, pairs), web(boxes, pairs)]
    console.log(
      `${name}: ${boxes.length} cards, ${pairs.length} lines. Crossings: columns ${crossings(columns, pairs)}, web ${crossings(forces, pairs)}. ` +
        `Label at fit: columns ${labelAtFit(columns).toFixed(1)} px, web ${labelAtFit(forces).toFixed(1)} px.`,
    )
    expect(overlaps(columns)).toBe(0)
    expect(overlaps(forces)).toBe(0)
    expect(labelAtFit(columns)).toBeGreaterThanOrEqual(SMALLEST_LABEL)
    expect(sides(structuredClone(boxes), structuredClone(pairs))).toEqual(columns)
    expect(web(structuredClone(boxes), structuredClone(pairs))).toEqual(forces)
  })
})
