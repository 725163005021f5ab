import type { Place } from './columns.ts'
import type { LayoutAnswer, SidesQuestion } from './layout.worker.ts'
import type { WebQuestion } from './web.worker.ts'

let columns: Worker | undefined
let webs: Worker | undefined
let asked = 0

/** Places for the cards of one picture in columns, computed in a worker. Rejects if the worker cannot run. */
export function layOutSides(question: Omit<SidesQuestion, 'asked'>): Promise<Place[]> {
  columns ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  return answerOf(columns, question)
}

/** Places for the cards of one picture in a web. A new question ends the work on the one before, which is never answered. */
export async function layOutWeb(question: Omit<WebQuestion, 'asked'>): Promise<Place[]> {
  webs?.terminate()
  const mine = new Worker(new URL('./web.worker.ts', import.meta.url), { type: 'module' })
  webs = mine
  const places = await answerOf(mine, question)
  // The library counts its own steps from one layout to the next, so each gets a fresh start.
  mine.terminate()
  if (webs === mine) webs = undefined
  return places
}

function answerOf(worker: Worker, question: object): Promise<Place[]> {
  const mine = ++asked
  return new Promise((resolve, reject) => {
    const stop = new AbortController()
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.asked !== mine) return
        stop.abort()
        resolve(data.places)
      },
      { signal: stop.signal },
    )
    worker.addEventListener(
      'error',
      (event) => {
        stop.abort()
        reject(new Error(event.message || 'The layout could not be computed.'))
      },
      { signal: stop.signal },
    )
    worker.postMessage({ asked: mine, ...question })
  })
}
