/** One operation against the working set: checks it, does it, and says whether it had an effect. */
import { highestOf } from '../../schema/levels.ts'
import { BadInput, type Operation, type PutClaim } from './changeSet.ts'
import { canonical } from './keys.ts'
import type { ClaimRow } from './rows.ts'
import { checkEnds, checkProperty } from './validate.ts'
import type { WorkingSet } from './workingSet.ts'

/** What the operations of one write have done so far. */
export type Effects = {
  touchedEntities: Set<string>
  touchedLinks: Set<string>
  changedClaims: Set<string>
  removed: { entities: Set<string>; links: Set<string>; claims: Set<string>; tombstones: Set<string> }
}
export type Stamp = { seq: number; at: string; author: string }

/** True where it changed something. What was removed before stays removed: such operations have no effect. */
export function applyOperation(
  set: WorkingSet,
  effects: Effects,
  operation: Operation,
  stamp: Stamp,
  path: string,
): boolean {
  switch (operation.op) {
    case 'putEntity':
      return putEntity(set, effects, operation, stamp, path)
    case 'putLink':
      return putLink(set, effects, operation, path)
    case 'putClaim':
      return putClaim(set, effects, operation, stamp, path)
    case 'prefer': {
      const claim = set.claims.get(operation.key)
      if (!claim) throw new BadInput(path, 'There is no such claim.')
      if (claim.preferred === operation.preferred) return false
      set.putClaim({ ...claim, preferred: operation.preferred })
      return touchClaim(set, effects, claim)
    }
    case 'setLevel':
      return setLevel(set, effects, operation, path)
    case 'remove':
      return remove(set, effects, operation.key, path)
  }
}

type Put<T extends Operation['op']> = Extract<Operation, { op: T }>

function putEntity(
  set: WorkingSet,
  effects: Effects,
  operation: Put<'putEntity'>,
  stamp: Stamp,
  path: string,
): boolean {
  if (set.tombstones.has(operation.key)) return false
  const existing = set.entities.get(operation.key)
  if (existing && existing.kind !== operation.kind)
    throw new BadInput(path, `This is a ${existing.kind} already and cannot become a ${operation.kind}.`)
  if (existing) return false
  set.entities.set(operation.key, {
    key: operation.key,
    kind: operation.kind,
    level: operation.level,
    seq: stamp.seq,
  })
  effects.touchedEntities.add(operation.key)
  return true
}

function putLink(set: WorkingSet, effects: Effects, operation: Put<'putLink'>, path: string): boolean {
  const { key, kind, from, to, level } = operation
  if ([key, from, to].some((named) => set.tombstones.has(named))) {
    set.tombstones.add(key)
    return false
  }
  const [start, end] = [set.entities.get(from), set.entities.get(to)]
  if (!start || !end)
    throw new BadInput(path, `A link ${kind} leads ${start ? 'to' : 'from'} nothing that is stored.`)
  checkEnds(kind, start.kind, end.kind, path)
  const existing = set.links.get(key)
  if (existing && (existing.kind !== kind || existing.from !== from || existing.to !== to))
    throw new BadInput(path, 'Another link has this key already.')
  if (existing) return false
  set.links.set(key, { key, kind, from, to, level })
  effects.touchedLinks.add(key)
  return true
}

function putClaim(
  set: WorkingSet,
  effects: Effects,
  operation: PutClaim,
  stamp: Stamp,
  path: string,
): boolean {
  const { key, about, property, value, standing, level, source, locator, quote, language } = operation
  if ([key, about, source].some((named) => set.tombstones.has(named))) return false
  const entity = set.entities.get(about)
  const link = set.links.get(about)
  if (!entity && !link) throw new BadInput(path, 'The claim is about nothing that is stored.')
  if (set.entities.get(source)?.kind !== 'source')
    throw new BadInput(`${path}.source`, 'The claim names no source.')
  if (entity) checkProperty(operation, { entity: entity.kind }, path)
  else if (link) checkProperty(operation, { link: link.kind }, path)
  if (property === 'id') takeId(set, about, String(value), path)
  const existing = set.claims.get(key)
  if (existing && existing.about !== about) throw new BadInput(path, 'Another claim has this key already.')
  const claim: ClaimRow = {
    key,
    about,
    property,
    value,
    standing,
    // Saying it again in other words must not lower a level that an editor has raised.
    level: highestOf(level, existing?.level ?? level),
    source,
    locator,
    quote,
    language,
    preferred: existing?.preferred ?? false,
    recordedBy: stamp.author,
    recordedAt: stamp.at,
    seen: level,
  }
  if (existing && saidBy(existing) === saidBy(claim)) return false
  set.putClaim(claim)
  return touchClaim(set, effects, claim)
}

const saidBy = (claim: ClaimRow): string =>
  canonical([
    claim.property,
    claim.value,
    claim.standing,
    claim.source,
    claim.locator,
    claim.quote,
    claim.language,
  ])

function takeId(set: WorkingSet, key: string, id: string, path: string): void {
  const owner = set.ids.get(id)
  if (owner !== undefined && owner !== key)
    throw new BadInput(path, `The id ${id} belongs to something else.`)
  set.ids.set(id, key)
}

function setLevel(set: WorkingSet, effects: Effects, operation: Put<'setLevel'>, path: string): boolean {
  const { key, level } = operation
  const entity = set.entities.get(key)
  const link = set.links.get(key)
  const claim = set.claims.get(key)
  const row = entity ?? link ?? claim
  if (!row) throw new BadInput(path, 'There is nothing with this key.')
  if (row.level === level) return false
  if (entity) {
    set.entities.set(key, { ...entity, level })
    effects.touchedEntities.add(key)
  } else if (link) {
    set.links.set(key, { ...link, level })
    effects.touchedLinks.add(key)
  } else if (claim) {
    set.putClaim({ ...claim, level })
    touchClaim(set, effects, claim)
  }
  return true
}

/** Takes a thing out with all that depends on it. Of a key that is not stored it keeps a tombstone. */
function remove(set: WorkingSet, effects: Effects, key: string, path: string): boolean {
  if (set.tombstones.has(key)) return false
  const claim = set.claims.get(key)
  if (claim && set.links.has(claim.about) && set.claimsOf(claim.about).length === 1)
    throw new BadInput(path, 'This is the only claim of a link; remove the link itself.')
  if (claim) {
    touchClaim(set, effects, claim)
    dropClaim(set, effects, claim)
  } else if (set.links.has(key)) dropLink(set, effects, key)
  else if (set.entities.has(key)) {
    if ([...set.claims.values()].some((said) => said.source === key && said.about !== key))
      throw new BadInput(path, 'This source carries claims about other things; remove those first.')
    for (const link of [...set.links.values()])
      if (link.from === key || link.to === key) dropLink(set, effects, link.key)
    for (const said of set.claimsOf(key)) dropClaim(set, effects, said)
    set.entities.delete(key)
    effects.touchedEntities.delete(key)
    effects.removed.entities.add(key)
  }
  bury(set, effects, key)
  return true
}

function dropLink(set: WorkingSet, effects: Effects, key: string): void {
  for (const claim of set.claimsOf(key)) dropClaim(set, effects, claim)
  set.links.delete(key)
  effects.touchedLinks.delete(key)
  effects.removed.links.add(key)
  bury(set, effects, key)
}

function dropClaim(set: WorkingSet, effects: Effects, claim: ClaimRow): void {
  set.removeClaim(claim)
  effects.changedClaims.delete(claim.key)
  effects.removed.claims.add(claim.key)
  bury(set, effects, claim.key)
}

function bury(set: WorkingSet, effects: Effects, key: string): void {
  set.tombstones.add(key)
  effects.removed.tombstones.add(key)
}

function touchClaim(set: WorkingSet, effects: Effects, claim: ClaimRow): true {
  effects.changedClaims.add(claim.key)
  if (set.entities.has(claim.about)) effects.touchedEntities.add(claim.about)
  else effects.touchedLinks.add(claim.about)
  return true
}
