/** What a search for connections has seen so far, in memory. */
import type { EntityKind, LinkKind } from '../../schema/kinds.ts'
import type { Direction, LinkCount } from './store.ts'

/** A link as seen from one of its ends. */
export type Neighbour = {
  owner: string
  far: string
  farKind: EntityKind
  link: string
  kind: LinkKind
  direction: Direction
}

type Between = { link: string; kind: LinkKind; out: string; in: string }

/** A step costs this much, and a quarter of it more for each doubling of the links of its kind at either end. */
const STEP = 1_000

export class WalkedGraph {
  private readonly links = new Map<string, Between>()
  private readonly next = new Map<string, Map<string, string[]>>()
  private readonly counts = new Map<string, number>()

  add({ owner, far, link, kind, direction }: Neighbour): void {
    if (this.links.has(link)) return
    const [out, into] = direction === 'OUT' ? [owner, far] : [far, owner]
    this.links.set(link, { link, kind, out, in: into })
    this.join(owner, far, link)
    this.join(far, owner, link)
  }

  count(counts: readonly (LinkCount & { owner: string })[]): void {
    for (const { owner, kind, direction, count } of counts)
      this.counts.set(`${owner} ${kind} ${direction}`, count)
  }

  /** Entities on the paths between two that have at most so many steps, those that go back on themselves among them. */
  between(from: string, to: string, maxHops: number): Set<string> {
    const [ahead, behind] = [this.distances(to, maxHops), this.distances(from, maxHops)]
    return new Set(
      [...behind].flatMap(([key, hops]) => (hops + (ahead.get(key) ?? maxHops + 1) <= maxHops ? [key] : [])),
    )
  }

  /** What it costs to go from one of the entities to each next one; all of them must have been counted. */
  weightsAt(key: string, keys: ReadonlySet<string>): Map<string, number> {
    const weights = new Map<string, number>()
    for (const [far, links] of this.next.get(key) ?? [])
      if (keys.has(far)) weights.set(far, Math.min(...links.map((link) => this.weightOf(link))))
    return weights
  }

  /** Keys of the links between two neighbours, the rarest first. */
  linksBetween(key: string, far: string): string[] {
    const found = (this.next.get(key)?.get(far) ?? []).map((link) => ({ link, weight: this.weightOf(link) }))
    return found.sort((a, b) => a.weight - b.weight || (a.link < b.link ? -1 : 1)).map(({ link }) => link)
  }

  private join(key: string, far: string, link: string): void {
    const others = this.next.get(key) ?? new Map<string, string[]>()
    this.next.set(key, others)
    const links = others.get(far)
    if (links) links.push(link)
    else others.set(far, [link])
  }

  private distances(from: string, maxHops: number): Map<string, number> {
    const distances = new Map([[from, 0]])
    let frontier = [from]
    for (let hops = 1; hops <= maxHops && frontier.length > 0; hops++) {
      const reached: string[] = []
      for (const key of frontier)
        for (const far of this.next.get(key)?.keys() ?? [])
          if (!distances.has(far)) {
            distances.set(far, hops)
            reached.push(far)
          }
      frontier = reached
    }
    return distances
  }

  private weightOf(key: string): number {
    const { kind, out, in: into } = this.links.get(key) as Between
    return (
      STEP +
      Math.round((STEP / 4) * Math.log2(this.countAt(out, kind, 'OUT') * this.countAt(into, kind, 'IN')))
    )
  }

  private countAt(key: string, kind: LinkKind, direction: Direction): number {
    return this.counts.get(`${key} ${kind} ${direction}`) ?? 1
  }
}
