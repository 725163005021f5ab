/** Which of several statements is shown: never the order of loading. */
import { compareDates } from '../../schema/dates.ts'
import { type Standing, standings } from '../../schema/kinds.ts'
import type { Level } from '../../schema/levels.ts'
import { canonical } from './keys.ts'
import type { ClaimRow } from './rows.ts'
import type { Value } from './store.ts'

/** Kinds of source in which a body or court decides; they come before press and records. */
export const isDecision = (type: unknown): boolean => type === 'decision' || type === 'opinion'

/** What of a source decides between two statements. */
export type SourceFacts = { level: Level; decision: boolean; date: string | undefined }
export type SourceLookup = (sourceKey: string) => SourceFacts

/** Best first: the preferred, then those of a decision, then the later source, then the smaller key. */
export function orderClaims<T extends ClaimRow>(claims: readonly T[], source: SourceLookup): T[] {
  return [...claims].sort((a, b) => {
    const [x, y] = [source(a.source), source(b.source)]
    return (
      Number(b.preferred) - Number(a.preferred) ||
      Number(y.decision) - Number(x.decision) ||
      laterFirst(x.date, y.date) ||
      (a.key < b.key ? -1 : 1)
    )
  })
}

function laterFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  return -compareDates(a, b)
}

export type Picked = { value: Value; standing: Standing }

/** The distinct values among claims that come best first, each with the standing of its best claim. */
export function distinctValues(ordered: readonly ClaimRow[]): Picked[] {
  const seen = new Map<string, Picked>()
  for (const claim of ordered) {
    const text = canonical(claim.value)
    if (!seen.has(text)) seen.set(text, { value: claim.value as Value, standing: claim.standing })
  }
  return [...seen.values()]
}

/** The surest standing among claims. */
export const surest = (claims: readonly ClaimRow[]): Standing =>
  standings.find((standing) => claims.some((claim) => claim.standing === standing)) ?? 'inferred'

/** Groups claims by property; those on mere existence come under the empty name. */
export function byProperty(claims: readonly ClaimRow[]): Map<string, ClaimRow[]> {
  const groups = new Map<string, ClaimRow[]>()
  for (const claim of claims) {
    const group = groups.get(claim.property ?? '')
    if (group) group.push(claim)
    else groups.set(claim.property ?? '', [claim])
  }
  return groups
}
