import type { Pair, Size } from './columns.ts'
import type { LayoutAnswer } from './layout.worker.ts'
import { placeNear } from './placeNear.ts'
import { web } from './web.ts'

/** The web, away from the page's own thread: it may take longer, and is stopped by ending the worker. */
export type WebQuestion = {
  asked: number
  base: readonly Size[]
  added: readonly Size[]
  pairs: readonly Pair[]
}

self.addEventListener('message', ({ data }: MessageEvent<WebQuestion>) => {
  const placed = web(data.base, data.pairs)
  self.postMessage({
    asked: data.asked,
    places: [...placed, ...placeNear(placed, data.added, data.pairs)],
  } satisfies LayoutAnswer)
})
