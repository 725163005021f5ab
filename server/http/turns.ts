/** Lets questions in one by one, so that whatever else arrives meanwhile, such as a look at health, is not behind all of them. */

/**
 * Returns a function that begins one piece of work in each round of the event loop, in order, and none at once. Between
 * rounds, whatever has arrived is read.
 */
export function turns(): (work: () => void) => void {
  const waiting: (() => void)[] = []
  const round = () => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(round)
  }
  return (work) => {
    waiting.push(work)
    if (waiting.length === 1) setImmediate(round)
  }
}
