import type { Box, Pair, Place, Size } from './columns.ts'
import { placeAdded } from './placeAdded.ts'
import { placeLayers } from './placeLayers.ts'
import { sides } from './sides.ts'

/** The columns, away from the page's own thread. What came later is placed after the rest, so that it moves nothing. */
export type SidesQuestion = {
  asked: number
  base: readonly Box[]
  added: readonly Size[]
  layers: readonly Size[]
  pairs: readonly Pair[]
}
export type LayoutAnswer = { asked: number; places: Place[] }

self.addEventListener('message', ({ data }: MessageEvent<SidesQuestion>) => {
  const inBase = new Set(data.base.map((box) => box.id))
  const basePairs = data.pairs.filter(([a, b]) => inBase.has(a) && inBase.has(b))
  const placed = sides(data.base, basePairs)
  const all = [...placed, ...placeAdded(placed, data.added, data.pairs)]
  self.postMessage({
    asked: data.asked,
    places: [...all, ...placeLayers(all, data.layers, data.pairs)],
  } satisfies LayoutAnswer)
})
