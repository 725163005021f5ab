/** Courts, other public bodies and organisations: what their registries have in common. */

import { idOf } from '../../../schema/ids.ts'
import type { CourtEntry, OrganisationEntry, StateBodyEntry } from '../../../schema/institutionFiles.ts'
import type { ImportContext } from './importContext.ts'
import { registryEvidence, stateNotes } from './registrySources.ts'
import type { Statements } from './statements.ts'

type Kind = 'court' | 'stateBody' | 'organisation'
type Entry = CourtEntry | StateBodyEntry | OrganisationEntry

export function stateInstitution(
  kind: Kind,
  entry: Entry,
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
  const { part_of: whole, succeeded_by: next, possibly_same_as: twin } = entry
  const linkTo = (field: string, kindOfLink: 'PART_OF' | 'SUCCEEDED_BY', id: string): boolean => {
    const other = context.institutionKind(id)
    if (other) statements.link(kindOfLink, key, statements.entity(other, id), evidence(field))
    return other !== undefined
  }
  if (whole && !linkTo('part_of', 'PART_OF', whole))
    statements.fact(key, 'partOf', whole, evidence('part_of'))
  if (next) linkTo('succeeded_by', 'SUCCEEDED_BY', next)
  if (twin)
    statements.fact(
      key,
      'possiblySameAs',
      idOf(context.institutionKind(twin) ?? kind, twin),
      evidence('possibly_same_as'),
    )
  stateNotes(key, entry.notes, evidence, statements)
  return key
}
