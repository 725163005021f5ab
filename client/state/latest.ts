/** The answer of a question, or "superseded" where a newer one was asked meanwhile. */
export type Outcome<T> = { superseded: false; value: T } | { superseded: true }

/**
 * Lets only the newest question answer: a new one aborts the one before it, and an answer or failure that still
 * arrives from an older one is reported as superseded.
 */
export function latestOnly() {
  let current: AbortController | undefined
  return {
    async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<Outcome<T>> {
      current?.abort()
      const mine = new AbortController()
      current = mine
      try {
        const value = await work(mine.signal)
        return current === mine ? { superseded: false, value } : { superseded: true }
      } catch (error) {
        if (current !== mine) return { superseded: true }
        throw error
      }
    },
    cancel() {
      current?.abort()
      current = undefined
    },
  }
}
