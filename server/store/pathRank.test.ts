import { describe, expect, it } from 'vitest'
import { randomFrom } from './contract/randomGraph.ts'
import { bestPaths, type RankedPath } from './pathRank.ts'

const run = (...asked: Parameters<typeof bestPaths>): RankedPath[] => {
  const steps = bestPaths(...asked)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const graphOf = (edges: readonly (readonly [string, string, number])[]) => {
  const graph = new Map<string, Map<string, number>>()
  const put = (a: string, b: string, weight: number) =>
    graph.set(a, (graph.get(a) ?? new Map<string, number>()).set(b, weight))
  for (const [a, b, weight] of edges) {
    put(a, b, weight)
    put(b, a, weight)
  }
  return graph
}

/** All of them, the slow way. */
function allPaths(
  graph: ReturnType<typeof graphOf>,
  from: string,
  to: string,
  maxHops: number,
): RankedPath[] {
  const found: RankedPath[] = []
  const walk = (nodes: string[], cost: number) => {
    const last = nodes.at(-1) as string
    if (last === to) found.push({ nodes, cost })
    else if (nodes.length <= maxHops)
      for (const [next, weight] of graph.get(last) ?? [])
        if (!nodes.includes(next)) walk([...nodes, next], cost + weight)
  }
  walk([from], 0)
  return found.sort(
    (a, b) =>
      a.cost - b.cost || a.nodes.length - b.nodes.length || (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1),
  )
}

describe('the best paths', () => {
  it('puts cheap links before few steps, and few steps before the order of keys', () => {
    const graph = graphOf([
      ['a', 'hub', 5],
      ['hub', 'z', 5],
      ['a', 'm', 2],
      ['m', 'n', 2],
      ['n', 'z', 2],
      ['a', 'o', 3],
      ['o', 'z', 3],
    ])
    const found = run(graph, 'a', 'z', { maxHops: 4, first: 9 }).map(({ nodes }) => nodes.join(''))
    expect(found).toEqual(['aoz', 'amnz', 'ahubz'])
    expect(run(graph, 'a', 'z', { maxHops: 2, first: 1 })).toEqual([{ nodes: ['a', 'o', 'z'], cost: 6 }])
  })

  const seed = Number(process.env.SEED ?? Date.now() % 100_000)
  it(`are those that trying all of them gives (300 graphs, SEED=${seed})`, () => {
    for (let at = 0; at < 300; at++) {
      const random = randomFrom(seed + at)
      const names = 'abcdefgh'.slice(0, 3 + Math.floor(random() * 6)).split('')
      const edges = names.flatMap((a, i) =>
        names
          .slice(i + 1)
          .flatMap((b) => (random() < 0.5 ? [[a, b, 1 + Math.floor(random() * 4)] as const] : [])),
      )
      const graph = graphOf(edges)
      const asked = { maxHops: 1 + Math.floor(random() * 6), first: 1 + Math.floor(random() * 8) }
      const [from, to] = [names[0] as string, names.at(-1) as string]
      expect(run(graph, from, to, asked), `SEED=${seed + at}`).toEqual(
        allPaths(graph, from, to, asked.maxHops).slice(0, asked.first),
      )
    }
  })
})
