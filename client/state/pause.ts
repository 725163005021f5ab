/** Resolves after some milliseconds, or rejects as soon as nobody waits any more. */
export const pause = (ms: number, abort: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    abort.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(abort.reason)
    })
  })
