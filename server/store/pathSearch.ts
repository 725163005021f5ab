/** How two entities are connected: the stores tell what is next to what; the search and the ranking are the same for both. */
import type { EntityKind, LinkKind } from '../../schema/kinds.ts'
import { breather } from './breather.ts'
import { bestPaths, type RankedPath } from './pathRank.ts'
import type { Entity, GraphReader, LinkCount, PathAnswer, PathQuery } from './store.ts'
import { type Neighbour, WalkedGraph } from './walkedGraph.ts'
import { type WalkRules, walkRules } from './walkRules.ts'

export type NeighbourQuery = {
  of: readonly string[]
  kinds: readonly LinkKind[]
  /** Far ends of these kinds, and those of these keys whatever their kind. */
  farKinds: readonly EntityKind[]
  farKeys: readonly string[]
}
export type LinksOf = Pick<NeighbourQuery, 'of' | 'kinds'>
export type PathSource = Pick<GraphReader, 'entities'> & {
  /** Every visible link that fits, in any order. */
  neighbours(query: NeighbourQuery): Promise<Neighbour[]>
  /** How many visible links of some kinds there are at some entities, wherever they lead: in all, */
  countLinks(query: LinksOf): Promise<number>
  /** and by kind and direction at each, where there are any. */
  countKinds(query: LinksOf): Promise<(LinkCount & { owner: string })[]>
}

/** Of what was reached from one end, what to go on from, and how many links there are to look at. */
type Side = { reached: Set<string>; frontier: string[]; ahead: number }

/** Entities of which one query counts the links by kind, and neighbours taken in without a look at the time. */
const COUNTED_AT_ONCE = 250
const TAKEN_AT_ONCE = 1_000

export async function searchPaths(source: PathSource, query: PathQuery): Promise<PathAnswer> {
  const { maxHops, first } = query
  const ends = await source.entities([query.from, query.to])
  const [from, to] = [ends.get(query.from), ends.get(query.to)]
  if (!from || !to || from.key === to.key) return { paths: [], stoppedBy: null }

  const rules = walkRules(query, [from.kind, to.kind])
  const breathe = breather()
  const { graph, stoppedBy, isExhausted } = await gather(source, rules, from, to, query, breathe)
  await breathe()
  const keys = graph.between(from.key, to.key, maxHops)
  const counted = [...keys]
  for (let at = 0; at < counted.length; at += COUNTED_AT_ONCE) {
    await breathe()
    graph.count(await source.countKinds({ of: counted.slice(at, at + COUNTED_AT_ONCE), kinds: rules.kinds }))
  }
  const weights = new Map<string, Map<string, number>>()
  for (const key of keys) {
    await breathe()
    weights.set(key, graph.weightsAt(key, keys))
  }
  const found = await ranked(bestPaths(weights, from.key, to.key, { maxHops, first }), breathe)
  const paths = found.map(({ nodes, cost }) => ({
    cost,
    steps: nodes.slice(1).map((key, at) => {
      const near = nodes[at] as string
      return { from: near, to: key, links: graph.linksBetween(near, key) }
    }),
  }))
  return { paths, stoppedBy: stoppedBy ?? (paths.length < first && !isExhausted ? 'hops' : null) }
}

/**
 * Goes out from both ends, always where less lies ahead, until together they have gone `maxHops` steps: whatever path
 * there is has then been seen whole.
 */
async function gather(
  source: PathSource,
  rules: WalkRules,
  from: Entity,
  to: Entity,
  { maxHops, maxLinks, maxMs }: PathQuery,
  breathe: () => Promise<void>,
) {
  const until = performance.now() + maxMs
  const graph = new WalkedGraph()
  const walk = walker(source, rules, graph, [from, to], breathe)
  const [one, other] = [await walk.startAt(from.key), await walk.startAt(to.key)]
  let stoppedBy: 'frontier' | 'time' | null = null
  let looked = 0
  const isExhausted = () => one.frontier.length === 0 || other.frontier.length === 0
  for (let hops = 1; hops <= maxHops && !isExhausted() && !stoppedBy; hops++) {
    const [near, far] = one.ahead <= other.ahead ? [one, other] : [other, one]
    looked += near.ahead
    if (performance.now() > until) stoppedBy = 'time'
    else if (looked > maxLinks) stoppedBy = 'frontier'
    else await walk.goOn(near, hops === maxHops ? far.reached : undefined)
  }
  return { graph, stoppedBy, isExhausted: isExhausted() }
}

function walker(
  source: PathSource,
  rules: WalkRules,
  graph: WalkedGraph,
  ends: readonly [Entity, Entity],
  breathe: () => Promise<void>,
) {
  const { kinds, between: farKinds, allows } = rules
  const farKeys = ends.map(({ key }) => key)
  const kindOf = new Map<string, EntityKind>(ends.map(({ key, kind }) => [key, kind]))
  return {
    async startAt(key: string): Promise<Side> {
      return {
        reached: new Set([key]),
        frontier: [key],
        ahead: await source.countLinks({ of: [key], kinds }),
      }
    },
    /** One step further; the last one of all is of use only where it meets the other side. */
    async goOn(side: Side, meeting: ReadonlySet<string> | undefined): Promise<void> {
      const found = await source.neighbours({ of: side.frontier, kinds, farKinds, farKeys })
      side.frontier = []
      for (const [at, neighbour] of found.entries()) {
        const { owner, far, farKind, kind } = neighbour
        if (at % TAKEN_AT_ONCE === 0) await breathe()
        if (!allows(kind, kindOf.get(owner) as EntityKind, farKind)) continue
        if (meeting?.has(far) !== false) graph.add(neighbour)
        if (side.reached.has(far)) continue
        kindOf.set(far, farKind)
        side.reached.add(far)
        // A path ends at its ends.
        if (!farKeys.includes(far)) side.frontier.push(far)
      }
      await breathe()
      if (!meeting && side.frontier.length > 0)
        side.ahead = await source.countLinks({ of: side.frontier, kinds })
    },
  }
}

async function ranked(
  ranking: Generator<undefined, RankedPath[]>,
  breathe: () => Promise<void>,
): Promise<RankedPath[]> {
  for (;;) {
    const { done, value } = ranking.next()
    if (done) return value
    await breathe()
  }
}
