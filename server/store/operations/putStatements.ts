/** Saying that something is there: entities, links, and who says what of them. */
import { highestOf } from '../../../schema/levels.ts'
import { BadInput, type PutClaim, type PutEntity, type PutLink } from '../changeSet.ts'
import { canonical } from '../keys.ts'
import type { ClaimRow } from '../rows.ts'
import { checkEnds, checkProperty } from '../validate.ts'
import type { WorkingSet } from '../workingSet.ts'
import type { Stamp } from './applyOperation.ts'

export function putEntity(set: WorkingSet, operation: PutEntity, stamp: Stamp, path: string): boolean {
  const { key, kind, level } = operation
  if (set.isBarred(key)) return false
  const existing = set.entities.get(key)
  if (existing && existing.kind !== kind)
    throw new BadInput(path, `This is a ${existing.kind} already and cannot become a ${kind}.`)
  if (existing) return false
  set.putEntity({ key, kind, level, seq: stamp.seq, born: stamp.seq })
  return true
}

export function putLink(set: WorkingSet, operation: PutLink, path: string): boolean {
  const { key, kind, level } = operation
  const [from, to] = [set.resolve(operation.from), set.resolve(operation.to)]
  if (set.marks.get(key)?.cause === 'superseded') return false
  const isOfOneMerged = from === to && operation.from !== operation.to
  if (isOfOneMerged || [key, from, to].some((named) => set.isBarred(named))) {
    set.ignored.add(key)
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
  set.putLink({ key, kind, from, to, level })
  return true
}

export function putClaim(set: WorkingSet, operation: PutClaim, stamp: Stamp, path: string): boolean {
  const { key, property, value, standing, level, locator, quote, language } = operation
  const [about, source] = [set.resolve(operation.about), set.resolve(operation.source)]
  if ([key, about, source].some((named) => set.isBarred(named) || set.ignored.has(named))) return false
  if (stamp.isImport && set.marks.get(key)?.cause === 'withdrawn') return false
  const entity = set.entities.get(about)
  const link = set.links.get(about)
  if (!entity && !link) throw new BadInput(path, 'The claim is about nothing that is stored.')
  if (set.entities.get(source)?.kind !== 'source')
    throw new BadInput(`${path}.source`, 'The claim names no source.')
  if (!stamp.isReplay) {
    if (entity) checkProperty(operation, { entity: entity.kind }, path)
    else if (link) checkProperty(operation, { link: link.kind }, path)
    if (property === 'id') checkIdIsFree(set, about, String(value), path)
  }
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
    recordedBy: operation.recordedBy ?? stamp.author,
    recordedAt: operation.recordedAt ?? stamp.at,
    seen: level,
    since: existing?.since ?? stamp.seq,
  }
  if (existing && saidBy(existing) === saidBy(claim)) return false
  set.putClaim(claim)
  return true
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

function checkIdIsFree(set: WorkingSet, key: string, id: string, path: string): void {
  const owner = set.ids.get(id)
  if (owner !== undefined && owner !== key)
    throw new BadInput(path, `The id ${id} belongs to something else.`)
}
