/** The entries of registries, whether a file is one registry or a map of several. */
import {
  type RegistryFile,
  type RegistryKind,
  registryKinds,
  registryOfInstitution,
  type SeedFile,
  type SeedKind,
} from '../../schema/institutionFiles.ts'
import { has, isMap, type LooseMap, type Placed, placed } from './looseData.ts'

/** Keys of a file that brings several registries: their names, and the mixed list. */
export const sectionNames: readonly string[] = [...registryKinds, 'institutions']

export type RegistryEntry<T = unknown> = Placed<T> & { kind: RegistryKind }

/** Every entry with the registry that it belongs to, whatever its shape; none of a case or the vocabulary. */
export function registryEntries(kind: SeedKind, data: unknown): RegistryEntry[] {
  if (kind === 'case' || kind === 'vocabulary') return []
  if (kind !== 'registries') return placed(data, []).map((entry) => ({ ...entry, kind }))
  if (!isMap(data)) return []
  const named = registryKinds.flatMap((name) =>
    section(data, name).map((entry) => ({ ...entry, kind: name })),
  )
  const mixed = section(data, 'institutions').map((entry) => ({
    ...entry,
    kind: registryOfInstitution(isMap(entry.value) ? entry.value : {}),
  }))
  return [...named, ...mixed]
}

/** Those entries that are maps. */
export const registryMaps = (kind: SeedKind, data: unknown): RegistryEntry<LooseMap>[] =>
  registryEntries(kind, data).filter((entry): entry is RegistryEntry<LooseMap> => isMap(entry.value))

const section = (data: LooseMap, name: string): Placed<unknown>[] =>
  has(data, name) ? placed(data[name], [name]) : []

/** A checked file as the registries that it brings, none of a case or the vocabulary. */
export function registriesOf(file: SeedFile): RegistryFile[] {
  if (file.kind === 'case' || file.kind === 'vocabulary') return []
  if (file.kind !== 'registries') return [file]
  const entries = registryEntries(file.kind, file.data)
  return registryKinds
    .map((kind) => ({ kind, data: entries.filter((entry) => entry.kind === kind).map(({ value }) => value) }))
    .filter(({ data }) => data.length > 0) as RegistryFile[]
}
