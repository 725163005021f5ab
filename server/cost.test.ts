import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf } from './cost.ts'
import { schema } from './graphql/schema.ts'
import { limits } from './limits.ts'

const folder = 'client/api/documents'
const definitions = readdirSync(folder).flatMap(
  (name) => parse(readFileSync(join(folder, name), 'utf8')).definitions,
)
const fragments = new Map(
  definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  ),
)
const operations = definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION ? [[one.name?.value, one] as const] : [],
)
/** What the page gives at most: see client/state. */
const largest = { first: 100, ids: Array.from({ length: 200 }, () => 'x') }

describe('the bound on what a query may cost', () => {
  it.each(operations)('leaves room for twice the largest %s that the page asks', (name, operation) => {
    const variables =
      name === 'Neighbours' ? { ...largest, ids: largest.ids.slice(0, 100), first: 20 } : largest
    const cost = costOf({ schema, operation, fragments, variables }, 10_000_000)
    expect(cost).toBeLessThanOrEqual(limits.cost / 2)
  })
})
