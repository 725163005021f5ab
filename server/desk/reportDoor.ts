/** How often mistakes may be reported, so that nobody buries the desk. */
import { RateLimiterMemory } from 'rate-limiter-flexible'

const OF_ONE = { points: 10, duration: 600 }
const OF_ALL = { points: 300, duration: 3_600 }

export type ReportDoor = {
  /** Counts one more from that address; seconds to wait where it is one too many. */
  enter(address: string): Promise<number | undefined>
}

export function reportDoor(): ReportDoor {
  const one = new RateLimiterMemory(OF_ONE)
  const all = new RateLimiterMemory(OF_ALL)
  return {
    async enter(address) {
      try {
        await one.consume(address)
        await all.consume('all')
        return undefined
      } catch (full) {
        const ms = typeof full === 'object' && full !== null && 'msBeforeNext' in full ? full.msBeforeNext : 0
        return Math.max(1, Math.ceil(Number(ms) / 1000))
      }
    },
  }
}
