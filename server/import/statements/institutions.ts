/** Courts, other public bodies and organisations: what their registries have in common. */

import { idOf } from '../../../schema/ids.ts'
import type { CourtEntry, OrganisationEntry, StateBodyEntry } from '../../../schema/institutionFiles.ts'
import type { ImportContext } from './importContext.ts'
import { registryEvidence, stateNotes } from './registrySources.ts'
import type { Statements } from './statements.ts'

type Kind = 'court' | 'stateBody' | 'organisation'
type Entry = CourtEntry | StateBodyEntry | OrganisationEntry

/** @param registry the whole file, by which ids of others are told from plain words */
export function stateInstitution(
  kind: Kind,
  entry: Entry,
  registry: readonly Entry[],
  context: ImportContext,
  statements: Statements,
): string {
  const key = statements.entity(kind, entry.id)
  const evidence = registryEvidence(entry, statements)
  statements.name(key, entry.name, 'preferred', evidence('name'))
  for (const alias of entry.also_known_as ?? [])
    statements.name(key, alias, 'alias', evidence('also_known_as'))
  if (kind === 'organisation' && entry.id !== entry.name)
    statements.name(key, entry.id, 'alias', statements.editors)
  if (entry.kind !== 'court') statements.fact(key, 'type', entry.kind, evidence('kind'))
  if (entry.type) statements.fact(key, 'category', entry.type, evidence('type'))
  if (entry.unnamed) statements.fact(key, 'unnamed', true, evidence('unnamed'))
  for (const field of ['founded', 'renamed', 'dissolved', 'website'] as const)
    if (entry[field]) statements.fact(key, field, entry[field], evidence(field))
  if (entry.country)
    statements.link('IN', key, statements.entity('country', entry.country), evidence('country'))
  if (entry.place) statements.link('IN', key, statements.entity('place', entry.place), evidence('place'))
  const another = (id: string) => {
    if (registry.some((other) => other.id === id)) return { kind, slug: id }
    return kind === 'organisation' || !/^[a-z0-9-]+$/.test(id)
      ? undefined
      : { kind: context.institutionKind(id), slug: id }
  }
  if (entry.part_of) {
    const whole = another(entry.part_of)
    if (whole) statements.link('PART_OF', key, statements.entity(whole.kind, whole.slug), evidence('part_of'))
    else statements.fact(key, 'partOf', entry.part_of, evidence('part_of'))
  }
  const next = entry.succeeded_by ? another(entry.succeeded_by) : undefined
  if (next)
    statements.link('SUCCEEDED_BY', key, statements.entity(next.kind, next.slug), evidence('succeeded_by'))
  const twin = entry.possibly_same_as ? another(entry.possibly_same_as) : undefined
  if (twin) statements.fact(key, 'possiblySameAs', idOf(twin.kind, twin.slug), evidence('possibly_same_as'))
  stateNotes(key, entry.notes, evidence, statements)
  return key
}
