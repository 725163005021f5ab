/** What is kept of one request while it lives: when to stop, and what it took so far. */

/** Milliseconds by the stages of a request. */
type Stage = 'parse' | 'execute' | 'store' | 'serialise'

export class RequestLife {
  readonly started = performance.now()
  /** Ends the work for a request: its time is over, or whoever asked has gone. */
  readonly ending = new AbortController()
  readonly took: Record<Stage, number> = { parse: 0, execute: 0, store: 0, serialise: 0 }
  /** As reckoned before the query ran. */
  cost = 0
  operation: string | undefined
  hash: string | undefined
  codes: string[] = []
  errorIds: string[] = []

  private storeCalls = 0
  private storeSince = 0

  /** Time in the store counts once, however many reads are under way. */
  async inStore<T>(read: () => Promise<T>): Promise<T> {
    if (this.storeCalls++ === 0) this.storeSince = performance.now()
    try {
      return await read()
    } finally {
      if (--this.storeCalls === 0) this.took.store += performance.now() - this.storeSince
    }
  }
}

/** One life for each request, made when first asked for. */
export function requestLives(): (request: object) => RequestLife {
  const lives = new WeakMap<object, RequestLife>()
  return (request) => {
    const known = lives.get(request)
    if (known) return known
    const life = new RequestLife()
    lives.set(request, life)
    return life
  }
}
