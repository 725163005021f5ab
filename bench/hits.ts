/** What a query costs the database, exactly: its db hits, as PROFILE counts them. */
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import type { Asked } from './recording.ts'

export async function hitsOf(driver: Driver, { text, parameters }: Asked): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run(`PROFILE ${text}`, asSent(parameters))
    return summary.profile ? sum(summary.profile) : 0
  } finally {
    await session.close()
  }
}

const sum = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((total, child) => total + sum(child), 0)

/** As our own connection sends them. */
export function asSent(value: unknown): never {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'number') return Number.isSafeInteger(one) ? neo4j.int(one) : one
    if (Array.isArray(one)) return one.map(walk)
    if (one === null || typeof one !== 'object') return one
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner)]))
  }
  return walk(value) as never
}
