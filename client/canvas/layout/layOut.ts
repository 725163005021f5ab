import type { LayoutQuestion } from './layout.worker.ts'
import type { Place } from './sides.ts'

let worker: Worker | undefined
let asked = 0

/** Places for the cards of one picture, computed in a worker. Rejects if the worker cannot run. */
export function layOut(question: Omit<LayoutQuestion, 'asked'>): Promise<Place[]> {
  worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const running = worker
  const mine = ++asked
  return new Promise((resolve, reject) => {
    const stop = new AbortController()
    running.addEventListener(
      'message',
      ({ data }: MessageEvent<{ asked: number; places: Place[] }>) => {
        if (data.asked !== mine) return
        stop.abort()
        resolve(data.places)
      },
      { signal: stop.signal },
    )
    running.addEventListener(
      'error',
      (event) => {
        stop.abort()
        reject(new Error(event.message || 'The layout could not be computed.'))
      },
      { signal: stop.signal },
    )
    running.postMessage({ asked: mine, ...question } satisfies LayoutQuestion)
  })
}
