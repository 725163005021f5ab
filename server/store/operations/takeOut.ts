/** Taking things out, and what is remembered of them so that they come back only when somebody means it. */
import { BadInput } from '../changeSet.ts'
import type { Mark } from '../rows.ts'
import type { WorkingSet } from '../workingSet.ts'

/** With all that depends on it. Of a key that is not stored only the mark is kept. */
export function remove(set: WorkingSet, key: string, path: string): boolean {
  if (set.isBarred(key)) return false
  const claim = set.claims.get(key)
  if (claim) {
    checkNotTheOnlyOne(set, key, path)
    set.deleteClaim(key)
  } else if (set.links.has(key)) removeLink(set, key)
  else if (set.entities.has(key)) {
    if (set.claimsBySource(key).some((said) => said.about !== key))
      throw new BadInput(path, 'This source carries claims about other things; remove those first.')
    for (const link of set.linksAt(key)) removeLink(set, link.key)
    for (const said of set.claimsOf(key)) removeClaim(set, said.key)
    set.deleteEntity(key)
  }
  set.putMark(mark(key, 'removed'))
  return true
}

function removeLink(set: WorkingSet, key: string): void {
  for (const claim of set.claimsOf(key)) removeClaim(set, claim.key)
  set.deleteLink(key)
  set.putMark(mark(key, 'removed'))
}

function removeClaim(set: WorkingSet, key: string): void {
  set.deleteClaim(key)
  set.putMark(mark(key, 'removed'))
}

/** Of a key that is not stored only the mark is kept. */
export function withdraw(set: WorkingSet, key: string, path: string): boolean {
  if (set.marks.has(key)) return false
  if (set.entities.has(key) || set.links.has(key))
    throw new BadInput(path, 'Only a claim can be withdrawn; an entity or a link can be removed.')
  if (set.claims.has(key)) {
    checkNotTheOnlyOne(set, key, path)
    set.deleteClaim(key)
  }
  set.putMark(mark(key, 'withdrawn'))
  return true
}

/** Leaves no mark but for those who follow along: that an entity is gone. */
export function drop(set: WorkingSet, key: string, path: string): boolean {
  if (set.claims.has(key)) set.deleteClaim(key)
  else if (set.links.has(key)) takeOutLink(set, key, path)
  else if (set.entities.has(key)) {
    takeOutEntity(set, key, path)
    set.putMark(mark(key, 'dropped'))
  } else if (set.files.has(key)) set.deleteFile(key)
  else return false
  return true
}

export function supersede(set: WorkingSet, key: string, by: string, path: string): boolean {
  if (set.marks.get(key)?.by === by) return false
  if (set.resolve(by) === key) throw new BadInput(path, 'Two things cannot take the place of each other.')
  if (set.claims.has(key)) set.deleteClaim(key)
  else if (set.links.has(key)) takeOutLink(set, key, path)
  else if (set.entities.has(key)) takeOutEntity(set, key, path)
  set.putMark({ key, cause: 'superseded', by })
  return true
}

export function reinstate(set: WorkingSet, key: string): boolean {
  const cause = set.marks.get(key)?.cause
  if (cause === undefined || cause === 'dropped') return false
  set.liftMark(key)
  return true
}

function takeOutLink(set: WorkingSet, key: string, path: string): void {
  if (set.claimsOf(key).length > 0)
    throw new BadInput(path, 'There are claims about this link; take them out first.')
  set.deleteLink(key)
}

function takeOutEntity(set: WorkingSet, key: string, path: string): void {
  if (set.linksAt(key).length > 0)
    throw new BadInput(path, 'There are links to or from this; take them out first.')
  if (set.claimsOf(key).length > 0)
    throw new BadInput(path, 'There are claims about this; take them out first.')
  if (set.claimsBySource(key).length > 0)
    throw new BadInput(path, 'This source carries claims; take them out first.')
  set.deleteEntity(key)
}

function checkNotTheOnlyOne(set: WorkingSet, key: string, path: string): void {
  const about = set.claims.get(key)?.about ?? ''
  if (set.links.has(about) && set.claimsOf(about).length === 1)
    throw new BadInput(path, 'This is the only claim of a link; remove the link itself.')
}

const mark = (key: string, cause: Mark['cause']): Mark => ({ key, cause, by: null })
