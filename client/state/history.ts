/** A value with the steps that led to it and those taken back. */
export type History<T> = { past: readonly T[]; present: T; future: readonly T[] }

const LONGEST_PAST = 100

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] })

export const commit = <T>(history: History<T>, present: T): History<T> => ({
  past: [...history.past, history.present].slice(-LONGEST_PAST),
  present,
  future: [],
})

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
  }
}

/** One step forward again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future: rest }
}

/** Moves to a value that the browser's own back and forward brought: a step back or forward if it is one, else a new step. */
export function visit<T>(history: History<T>, value: T, same: (a: T, b: T) => boolean): History<T> {
  if (same(history.present, value)) return history
  const [previous, next] = [history.past.at(-1), history.future[0]]
  if (previous !== undefined && same(previous, value)) return undo(history)
  if (next !== undefined && same(next, value)) return redo(history)
  return commit(history, value)
}
