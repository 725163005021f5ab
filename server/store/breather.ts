/** Long computations in one thread: whoever else waits gets a turn now and then. */
import { setImmediate } from 'node:timers/promises'

const BREATH_MS = 10

/** A function to call between pieces of work; it lets others work when the last time is long enough ago. */
export function breather(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < BREATH_MS) return
    await setImmediate()
    last = performance.now()
  }
}
