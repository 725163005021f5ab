import { placeAdded } from './placeAdded.ts'
import { type Box, type Pair, sides } from './sides.ts'

/** The layout, away from the page's own thread. Cards added by hand are placed after the rest, so they move nothing. */
export type LayoutQuestion = {
  asked: number
  base: readonly Box[]
  added: readonly Omit<Box, 'ring'>[]
  pairs: readonly Pair[]
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const inBase = new Set(data.base.map((box) => box.id))
  const basePairs = data.pairs.filter(([a, b]) => inBase.has(a) && inBase.has(b))
  const placed = sides(data.base, basePairs)
  self.postMessage({
    asked: data.asked,
    places: [...placed, ...placeAdded(placed, data.added, data.pairs)],
  })
})
