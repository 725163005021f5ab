/** Choices that follow from a seed alone. */
import type { Level } from '../../schema/levels.ts'
import { randomFrom } from '../../server/store/contract/randomGraph.ts'

export class Draw {
  private readonly random: () => number

  constructor(seed: number) {
    this.random = randomFrom(seed)
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  oneOf<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T
  }

  /** The first ones often, the last ones rarely. */
  commonOf<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() ** 2.5 * from.length)] as T
  }

  /** Whether something happens that happens in that share of cases. */
  happens(share: number): boolean {
    return this.random() < share
  }

  /** A number of things of which there are `mean` on average: the whole part, and one more as often as needed. */
  count(mean: number): number {
    return Math.floor(mean) + (this.happens(mean % 1) ? 1 : 0)
  }

  /** Most things are for everybody. */
  level(): Level {
    return this.happens(0.93) ? 0 : this.happens(0.7) ? 1 : 2
  }

  day(firstYear: number, lastYear: number): string {
    const year = firstYear + this.below(lastYear - firstYear + 1)
    const month = String(1 + this.below(12)).padStart(2, '0')
    return this.happens(0.2)
      ? `${year}-${month}`
      : `${year}-${month}-${String(1 + this.below(28)).padStart(2, '0')}`
  }
}
