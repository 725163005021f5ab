/** What it takes to add to a store that holds a generated graph already. */
import type { GraphStore } from '../server/store/store.ts'
import { furtherCases } from './graph/changeSets.ts'
import { SEED } from './graphs.ts'
import { rounded } from './report.ts'

const CREATED = 20
const IMPORTED = 250

/** Rows of a table: one further case with all that belongs to it, many times; then many cases as one change. */
export async function writeRows(
  stores: readonly { name: string; store: GraphStore }[],
  nodes: number,
): Promise<string[][]> {
  const times = stores.map(() => [] as number[])
  for (let part = 0; part < CREATED; part++)
    for (const [at, { store }] of stores.entries())
      times[at]?.push(await timeOf(() => store.write([furtherCases(1, part, nodes, SEED)])))
  const rows: string[][] = []
  for (const [at, { name, store }] of stores.entries()) {
    const sorted = (times[at] ?? []).sort((a, b) => a - b)
    const many = furtherCases(IMPORTED, CREATED, nodes, SEED)
    const time = await timeOf(() => store.write([many]))
    rows.push([
      name,
      rounded(sorted[Math.floor(CREATED / 2)] ?? 0),
      rounded(sorted.at(-1) ?? 0),
      `${IMPORTED} cases, ${many.operations.length} statements`,
      rounded(time),
      rounded((many.operations.length / time) * 1000),
    ])
  }
  return rows
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
