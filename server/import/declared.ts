/** What a set of seed files declares, for references from one file to another. */

import type { RegistryKind, SeedKind } from '../../schema/institutionFiles.ts'
import type { EntityKind } from '../../schema/kinds.ts'
import { isMap, type LooseMap, mapsOf, type Placed, textOf } from './looseData.ts'
import type { Remark } from './problems.ts'
import type { ReadFile } from './readSeedFile.ts'
import { registryMaps } from './registryEntries.ts'

/** Kinds that seed files name by id: the part after the colon, and for articles `ICCPR 14(3)`. */
export type ReferenceKind = Extract<
  EntityKind,
  | 'article'
  | 'case'
  | 'country'
  | 'court'
  | 'organisation'
  | 'person'
  | 'place'
  | 'stateBody'
  | 'treaty'
  | 'treatyBody'
>

/** An entry and the file it is in. */
export type Entry = Placed<LooseMap> & { read: ReadFile }

/** A remark and the file it is about. */
export type RemarkIn = { read: ReadFile; remark: Remark }

export type Declared = {
  entries: ReadonlyMap<ReferenceKind, ReadonlyMap<string, Entry>>
  /** Kinds whose file could not be read, so that nothing can be said about references to them. */
  unreadable: ReadonlySet<ReferenceKind>
  cases: readonly Entry[]
  /** Entries of the registries, in the order of the files. */
  registered: readonly (Entry & { kind: RegistryKind })[]
}

const kindOfRegistry: Partial<Record<RegistryKind, ReferenceKind>> = {
  countries: 'country',
  courts: 'court',
  'state-bodies': 'stateBody',
  organisations: 'organisation',
  places: 'place',
  treaties: 'treaty',
  'treaty-bodies': 'treatyBody',
  people: 'person',
}

/** Files with errors count too: one mistake must not make everything that names the file look wrong. */
export function declaredBy(files: readonly ReadFile[]): Declared {
  const entries = new Map<ReferenceKind, Map<string, Entry>>()
  const unreadable = new Set<ReferenceKind>()
  const cases: Entry[] = []
  const registered: (Entry & { kind: RegistryKind })[] = []
  const add = (kind: ReferenceKind, id: string | undefined, entry: Entry) => {
    const known = entries.get(kind) ?? new Map<string, Entry>()
    entries.set(kind, known)
    if (id !== undefined && !known.has(id)) known.set(id, entry)
  }
  for (const read of files) {
    if (read.kind === undefined) continue
    if (read.data === undefined) for (const kind of kindsIn(read.kind)) unreadable.add(kind)
    else if (read.kind === 'case') {
      if (!isMap(read.data)) continue
      const entry = { at: [], value: read.data, read }
      cases.push(entry)
      add('case', textOf(read.data, 'id'), entry)
      for (const person of peopleOf(read.data))
        add('person', textOf(person.value, 'person'), { ...person, read })
    } else
      for (const placed of registryMaps(read.kind, read.data)) {
        const entry = { ...placed, read }
        registered.push(entry)
        const refers = kindOfRegistry[placed.kind]
        if (refers && refers !== 'person') add(refers, textOf(placed.value, 'id'), entry)
      }
  }
  return { entries, unreadable, cases, registered }
}

/** What a file of that kind may declare. */
function kindsIn(kind: SeedKind): ReferenceKind[] {
  if (kind === 'case') return ['case']
  if (kind === 'registries') return Object.values(kindOfRegistry)
  return kind === 'vocabulary' ? [] : [kindOfRegistry[kind] ?? []].flat()
}

/** Everyone whom a case names: parties, speakers and members who wrote opinions. */
export const peopleOf = (data: LooseMap): Placed<LooseMap>[] => [
  ...['victims', 'authors', 'counsel', 'statements'].flatMap((key) => mapsOf(data, key)),
  ...mapsOf(data, 'opinions').flatMap(({ at, value }) => mapsOf(value, 'members', at)),
]
