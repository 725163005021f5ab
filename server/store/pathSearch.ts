/** How two entities are connected: the stores tell what is next to what; the search and the ranking are the same for both. */
import { setImmediate } from 'node:timers/promises'
import type { EntityKind, LinkKind } from '../../schema/kinds.ts'
import { bestPaths } from './pathRank.ts'
import type { GraphReader, PathAnswer, PathQuery } from './store.ts'
import { type Neighbour, WalkedGraph } from './walkedGraph.ts'
import { walkRules } from './walkRules.ts'

export type NeighbourQuery = {
  of: readonly string[]
  kinds: readonly LinkKind[]
  /** Far ends of these kinds, and those of these keys whatever their kind. */
  farKinds: readonly EntityKind[]
  farKeys: readonly string[]
}
export type PathSource = Pick<GraphReader, 'entities' | 'degrees'> & {
  /** Every visible link that fits, in any order. */
  neighbours(query: NeighbourQuery): Promise<Neighbour[]>
}

type Side = { reached: Set<string>; frontier: string[] }

/** Entities of which one query counts the links. */
const COUNTED_AT_ONCE = 1_000
/** Milliseconds of computing after which others may work. */
const BREATH_MS = 10

/**
 * Goes out from both ends, always where less lies ahead, until together they have gone `maxHops` steps: whatever path
 * there is has then been seen whole, and the best of what was seen are the best there are.
 */
export async function searchPaths(source: PathSource, query: PathQuery): Promise<PathAnswer> {
  const { maxHops, first, maxLinks, maxMs } = query
  const until = performance.now() + maxMs
  const ends = await source.entities([query.from, query.to])
  const [from, to] = [ends.get(query.from), ends.get(query.to)]
  if (!from || !to || from.key === to.key) return { paths: [], stoppedBy: null }

  const rules = walkRules(query, [from.kind, to.kind])
  const kindOf = new Map([from, to].map(({ key, kind }) => [key, kind]))
  const graph = new WalkedGraph()
  const count = async (keys: Iterable<string>) => {
    const unknown = [...keys].filter((key) => !graph.isCounted(key))
    for (let at = 0; at < unknown.length; at += COUNTED_AT_ONCE) {
      graph.count(await source.degrees(unknown.slice(at, at + COUNTED_AT_ONCE)))
      await setImmediate()
    }
  }
  const sides = [from.key, to.key].map((key): Side => ({ reached: new Set([key]), frontier: [key] })) as [
    Side,
    Side,
  ]
  const sizeOf = ({ frontier }: Side) =>
    frontier.reduce((sum, key) => sum + graph.sizeAt(key, rules.kinds), 0)
  const isExhausted = () => sides.some(({ frontier }) => frontier.length === 0)

  const expand = async (side: Side): Promise<void> => {
    const found = await source.neighbours({
      of: side.frontier,
      kinds: rules.kinds,
      farKinds: rules.between,
      farKeys: [from.key, to.key],
    })
    side.frontier = []
    for (const neighbour of found) {
      const { owner, far, farKind, kind } = neighbour
      if (!rules.allows(kind, kindOf.get(owner) as EntityKind, farKind)) continue
      graph.add(neighbour)
      kindOf.set(far, farKind)
      if (side.reached.has(far)) continue
      side.reached.add(far)
      // A path ends at its ends.
      if (far !== from.key && far !== to.key) side.frontier.push(far)
    }
  }

  let stoppedBy: PathAnswer['stoppedBy'] = null
  let looked = 0
  await count([from.key, to.key])
  for (let hops = 0; hops < maxHops && !isExhausted() && !stoppedBy; hops++) {
    const [size, side] = sides.map((one) => [sizeOf(one), one] as const).sort(([a], [b]) => a - b)[0] as [
      number,
      Side,
    ]
    looked += size
    if (performance.now() > until) stoppedBy = 'time'
    else if (looked > maxLinks) stoppedBy = 'frontier'
    else {
      await expand(side)
      if (hops + 1 < maxHops) await count(side.frontier)
    }
  }

  const keys = graph.between(from.key, to.key, maxHops)
  await count(keys)
  const ranking = bestPaths(graph.weights(keys), from.key, to.key, { maxHops, first })
  let last = performance.now()
  let step = ranking.next()
  while (!step.done) {
    const now = performance.now()
    if (now - last > BREATH_MS) {
      await setImmediate()
      last = performance.now()
    }
    step = ranking.next()
  }
  const paths = step.value.map(({ nodes, cost }) => ({
    cost,
    steps: nodes.slice(1).map((key, at) => {
      const near = nodes[at] as string
      return { from: near, to: key, links: graph.linksBetween(near, key) }
    }),
  }))
  if (!stoppedBy && paths.length < first && !isExhausted()) stoppedBy = 'hops'
  return { paths, stoppedBy }
}
