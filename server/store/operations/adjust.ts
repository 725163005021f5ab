/** Changing what is there: who may see it, which of several values is shown, what it is about. */
import { BadInput, type Operation } from '../changeSet.ts'
import { checkEnds } from '../validate.ts'
import type { WorkingSet } from '../workingSet.ts'

type Of<T extends Operation['op']> = Extract<Operation, { op: T }>

export function prefer(set: WorkingSet, { key, preferred }: Of<'prefer'>, path: string): boolean {
  const claim = set.claims.get(key)
  if (!claim) throw new BadInput(path, 'There is no such claim.')
  if (claim.preferred === preferred) return false
  set.putClaim({ ...claim, preferred })
  return true
}

export function setLevel(set: WorkingSet, { key, level }: Of<'setLevel'>, path: string): boolean {
  const entity = set.entities.get(key)
  const link = set.links.get(key)
  const claim = set.claims.get(key)
  const row = entity ?? link ?? claim
  if (!row) throw new BadInput(path, 'There is nothing with this key.')
  if (row.level === level) return false
  if (entity) set.putEntity({ ...entity, level })
  else if (link) set.putLink({ ...link, level })
  else if (claim) set.putClaim({ ...claim, level })
  return true
}

export function repoint(set: WorkingSet, operation: Of<'repoint'>, path: string): boolean {
  const { key } = operation
  const link = set.links.get(key)
  if (link) {
    const { from = link.from, to = link.to } = operation
    const [start, end] = [set.entities.get(from), set.entities.get(to)]
    if (!start || !end) throw new BadInput(path, 'A link needs both its ends.')
    checkEnds(link.kind, start.kind, end.kind, path)
    if (link.from === from && link.to === to) return false
    set.putLink({ ...link, from, to })
    return true
  }
  const claim = set.claims.get(key)
  if (!claim) throw new BadInput(path, 'There is no such link or claim.')
  const { about = claim.about, source = claim.source } = operation
  if (!set.entities.has(about) && !set.links.has(about))
    throw new BadInput(path, 'A claim has to be about something that is stored.')
  if (set.entities.get(source)?.kind !== 'source') throw new BadInput(path, 'A claim needs a source.')
  if (claim.about === about && claim.source === source) return false
  set.putClaim({ ...claim, about, source })
  return true
}
