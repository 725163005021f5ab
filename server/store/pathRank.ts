/** The best few ways between two nodes of a graph in memory: pure, exact, and the same on every run. */

import { Heap } from './heap.ts'

export type WeightedGraph = ReadonlyMap<string, ReadonlyMap<string, number>>
export type RankedPath = { nodes: string[]; cost: number }

type Label = { node: string; cost: number; hops: number; before: Label | undefined; reckoned: number }

/** Nodes looked at without asking whether others wait. */
const LOOKED_AT_ONCE = 200

/**
 * Up to `first` paths without a repeated node and of at most `maxHops` steps, cheapest first, then the shorter, then by
 * the keys on the way. Weights are whole numbers above zero and the same in both directions. Yields now and then, so that
 * whoever runs it can let others work between.
 */
export function* bestPaths(
  graph: WeightedGraph,
  from: string,
  to: string,
  { maxHops, first }: { maxHops: number; first: number },
): Generator<undefined, RankedPath[]> {
  const ahead = yield* costsTo(graph, to)
  const found: RankedPath[] = []
  const candidates = new Map<string, RankedPath>()
  const offer = (path: RankedPath | undefined) => path && candidates.set(path.nodes.join(' '), path)
  offer(yield* cheapest(graph, ahead, [from], to, maxHops, new Set()))
  while (found.length < first) {
    const [best] = [...candidates.values()].sort(inOrder)
    if (!best) break
    candidates.delete(best.nodes.join(' '))
    found.push(best)
    if (found.length === first) break
    // The next best leaves one of those found at some node: look for the best that does, from each.
    for (let at = 0; at < best.nodes.length - 1; at++) {
      const root = best.nodes.slice(0, at + 1)
      const taken = new Set(
        found
          .filter(({ nodes }) => root.every((node, i) => node === nodes[i]))
          .map(({ nodes }) => nodes[at + 1] as string),
      )
      offer(yield* cheapest(graph, ahead, root, to, maxHops, taken))
    }
  }
  return found
}

const inOrder = (a: RankedPath, b: RankedPath): number =>
  a.cost - b.cost || a.nodes.length - b.nodes.length || compareKeys(a.nodes, b.nodes)

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [at, key] of a.entries()) if (key !== b[at]) return key < (b[at] ?? '') ? -1 : 1
  return 0
}

/** The best path that begins with `root` and does not go on to one of `taken`; undefined where there is none. */
function* cheapest(
  graph: WeightedGraph,
  ahead: ReadonlyMap<string, number>,
  root: readonly string[],
  to: string,
  maxHops: number,
  taken: ReadonlySet<string>,
): Generator<undefined, RankedPath | undefined> {
  const start = root.at(-1) as string
  const walked = new Set(root)
  const queue = new Heap<Label>(labelOrder)
  /** Fewest hops with which a node was left: a dearer way there is worth something only with fewer. */
  const left = new Map<string, number>()
  queue.push({
    node: start,
    cost: costOf(graph, root),
    hops: root.length - 1,
    before: undefined,
    reckoned: 0,
  })
  let looked = 0
  for (let label = queue.pop(); label; label = queue.pop()) {
    if (looked++ % LOOKED_AT_ONCE === 0) yield
    const { node, cost, hops } = label
    if (node === to) return { nodes: [...root.slice(0, -1), ...nodesOf(label)], cost }
    if (hops >= maxHops || hops >= (left.get(node) ?? Number.POSITIVE_INFINITY)) continue
    left.set(node, hops)
    for (const [next, weight] of graph.get(node) ?? []) {
      const rest = ahead.get(next)
      if (rest === undefined || walked.has(next) || (node === start && taken.has(next))) continue
      queue.push({
        node: next,
        cost: cost + weight,
        hops: hops + 1,
        before: label,
        reckoned: cost + weight + rest,
      })
    }
  }
  return undefined
}

const labelOrder = (a: Label, b: Label): number =>
  a.reckoned - b.reckoned || a.hops - b.hops || compareKeys(nodesOf(a), nodesOf(b))

function nodesOf(label: Label): string[] {
  const nodes: string[] = []
  for (let at: Label | undefined = label; at; at = at.before) nodes.push(at.node)
  return nodes.reverse()
}

const costOf = (graph: WeightedGraph, nodes: readonly string[]): number =>
  nodes.slice(1).reduce((sum, node, at) => sum + (graph.get(nodes[at] as string)?.get(node) ?? 0), 0)

/** What it costs at least to get from each node to `to`, which tells a search where to look first. */
function* costsTo(graph: WeightedGraph, to: string): Generator<undefined, Map<string, number>> {
  const costs = new Map<string, number>()
  const queue = new Heap<{ node: string; cost: number }>((a, b) => a.cost - b.cost)
  queue.push({ node: to, cost: 0 })
  for (let label = queue.pop(); label; label = queue.pop()) {
    if (costs.has(label.node)) continue
    if (costs.size % LOOKED_AT_ONCE === 0) yield
    costs.set(label.node, label.cost)
    for (const [next, weight] of graph.get(label.node) ?? [])
      if (!costs.has(next)) queue.push({ node: next, cost: label.cost + weight })
  }
  return costs
}
