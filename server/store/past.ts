/** What stood at a key before a change touched it: enough to put it back. */
import type { PutClaim, PutEntity, PutLink } from './changeSet.ts'
import { canonical } from './keys.ts'
import type { FileRow, Mark } from './rows.ts'
import type { WorkingSet } from './workingSet.ts'

export type PastClaim = PutClaim & { preferred: boolean; recordedBy: string; recordedAt: string }
/** An entity, a link or a claim. */
export type PastThing = PutEntity | PutLink | PastClaim
export type Past = PastThing | ({ op: 'mark' } & Mark) | ({ op: 'fileSays' } & FileRow)

/** Undefined where there is nothing. A key is of a thing or of a mark, never of both. */
export function pastOf(set: WorkingSet, key: string): Past | undefined {
  const entity = set.entities.get(key)
  if (entity) return { op: 'putEntity', key, kind: entity.kind, level: entity.level }
  const link = set.links.get(key)
  if (link) return { op: 'putLink', key, kind: link.kind, from: link.from, to: link.to, level: link.level }
  const claim = set.claims.get(key)
  if (claim) {
    const { seen: _seen, since: _since, ...content } = claim
    return { op: 'putClaim', ...content }
  }
  const file = set.files.get(key)
  if (file) return { op: 'fileSays', ...file }
  const mark = set.marks.get(key)
  return mark && { op: 'mark', ...mark }
}

export const isSame = (a: Past | undefined, b: Past | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b))

export const isThing = (past: Past | undefined): past is PastThing =>
  past !== undefined && past.op !== 'mark' && past.op !== 'fileSays'
