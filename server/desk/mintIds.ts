/** Gives new ids to whatever a proposal brings that is new. Pure. */
import { stringify } from 'yaml'
import { idOf } from '../../schema/ids.ts'
import type { EntityKind } from '../../schema/kinds.ts'
import { isMap, type LooseMap } from '../import/looseData.ts'
import type { ReadFile } from '../import/readSeedFile.ts'
import { registryMaps } from '../import/registryEntries.ts'
import type { ProposedFile } from './draft.ts'

const institutions: readonly EntityKind[] = ['court', 'stateBody', 'organisation', 'place']
/** Kinds of entity that a key of a seed file names. */
const named: Readonly<Record<string, readonly EntityKind[]>> = {
  person: ['person'],
  possibly_same_as: ['person'],
  org: ['organisation'],
  members: ['organisation'],
  institution: ['court', 'stateBody'],
  place: ['place'],
  places: ['place'],
  case: ['case'],
  in: institutions,
  part_of: institutions,
  successor: institutions,
}
const registryKind: Readonly<Record<string, EntityKind>> = {
  courts: 'court',
  'state-bodies': 'stateBody',
  organisations: 'organisation',
  places: 'place',
  people: 'person',
}

/** Every id that files may name or bring, as people and programs see them. */
export function idsNamed(files: readonly ReadFile[]): string[] {
  const ids = new Set<string>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') for (const kind of named[key] ?? []) ids.add(idOf(kind, value))
    else if (Array.isArray(value)) for (const one of value) walk(one, key)
    else if (isMap(value)) for (const [inner, held] of Object.entries(value)) walk(held, inner)
  }
  for (const file of files) {
    walk(file.data, '')
    for (const { id } of brought(file)) ids.add(id)
  }
  return [...ids]
}

/**
 * The same files with new ids for whatever the proposer does not see, so that choosing one that is taken by something hidden
 * tells nothing, and nobody writes to what they do not see.
 * @param seen ids, with their prefix, of what is there for the proposer
 * @param suffix something random, of small letters and digits
 */
export function withMintedIds(
  files: readonly ReadFile[],
  seen: ReadonlySet<string>,
  suffix: () => string,
): ProposedFile[] {
  const minted = new Map<string, string>()
  for (const { id, slug } of files.flatMap(brought))
    if (!seen.has(id) && !minted.has(id)) {
      const end = suffix()
      minted.set(id, `${slug}-${slug === slug.toUpperCase() ? end.toUpperCase() : end}`)
    }
  return files.map((file) => ({ name: nameOf(file), text: asYaml(renamed(file, minted)) }))
}

/** The files as they were understood, each in YAML under the name by which its problems are told. */
export const understood = (files: readonly ReadFile[]): ProposedFile[] =>
  files.flatMap(({ name, kind, data }) => {
    if (data === undefined) return []
    return [{ name, text: asYaml(Array.isArray(data) && kind ? { [kind]: data } : data) }]
  })

const asYaml = (data: unknown): string =>
  stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })

/** Of a part of a spreadsheet: a registry is told by its name, a case by what it holds. */
const nameOf = ({ name, data }: ReadFile): string =>
  name.replace(/^(.*)\.csv \((.*)\)$/i, Array.isArray(data) ? '$2.yaml' : '$1-$2.yaml')

/** What a file brings: its case, the people of it, the entries of its registries. */
function brought({ kind, data }: ReadFile): { id: string; slug: string; entry?: unknown }[] {
  const of = (entity: EntityKind, slug: unknown, entry?: unknown) =>
    typeof slug === 'string' ? [{ id: idOf(entity, slug), slug, entry }] : []
  if (kind === 'case' && isMap(data)) {
    const lists = ['victims', 'authors', 'counsel', 'statements', 'opinions'].flatMap((key) =>
      [data[key]].flat(),
    )
    const mentions = lists.filter(isMap).flatMap((entry) => [entry, ...[entry.members].flat().filter(isMap)])
    return [...of('case', data.id, data), ...mentions.flatMap(({ person }) => of('person', person))]
  }
  if (kind === undefined) return []
  return registryMaps(kind, data).flatMap(({ kind: registry, value }) => {
    const entity = registryKind[registry]
    return entity ? of(entity, value.id, value) : []
  })
}

function renamed(file: ReadFile, minted: ReadonlyMap<string, string>): unknown {
  const own = new Map(
    brought(file).flatMap(({ id, entry }) => (entry ? [[entry, minted.get(id)] as const] : [])),
  )
  const newName = (key: string, slug: string): string => {
    for (const kind of named[key] ?? []) {
      const found = minted.get(idOf(kind, slug))
      if (found) return found
    }
    return slug
  }
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return newName(key, value)
    if (Array.isArray(value)) return value.map((one) => walk(one, key))
    if (!isMap(value)) return value
    const entries = Object.entries(value as LooseMap).map(([inner, held]) => [inner, walk(held, inner)])
    const id = own.get(value)
    return { ...Object.fromEntries(entries), ...(id && { id }) }
  }
  return walk(file.data, '')
}
