/** What a set of seed files declares, for references from one file to another. */

import type { SeedKind } from '../../schema/institutionFiles.ts'
import type { EntityKind } from '../../schema/kinds.ts'
import { isMap, type LooseMap, mapsIn, mapsOf, type Placed, textOf } from './looseData.ts'
import type { Remark } from './problems.ts'
import type { ReadFile } from './readSeedFile.ts'

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
  registered: readonly (Entry & { kind: SeedKind })[]
}

const kindOfRegistry: Partial<Record<SeedKind, ReferenceKind>> = {
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
  const registered: (Entry & { kind: SeedKind })[] = []
  const add = (kind: ReferenceKind, id: string | undefined, entry: Entry) => {
    const known = entries.get(kind) ?? new Map<string, Entry>()
    entries.set(kind, known)
    if (id !== undefined && !known.has(id)) known.set(id, entry)
  }
  for (const read of files) {
    const kind = read.kind
    if (kind === undefined || kind === 'vocabulary') continue
    const refers = kind === 'case' ? 'case' : kindOfRegistry[kind]
    if (read.data === undefined && refers) unreadable.add(refers)
    else if (kind === 'case') {
      if (!isMap(read.data)) continue
      const entry = { at: [], value: read.data, read }
      cases.push(entry)
      add('case', textOf(read.data, 'id'), entry)
      for (const person of peopleOf(read.data))
        add('person', textOf(person.value, 'person'), { ...person, read })
    } else
      for (const placed of mapsIn(read.data, [])) {
        const entry = { ...placed, read }
        registered.push({ ...entry, kind })
        if (refers && refers !== 'person') add(refers, textOf(placed.value, 'id'), entry)
      }
  }
  return { entries, unreadable, cases, registered }
}

/** Everyone whom a case names: parties, speakers and members who wrote opinions. */
export const peopleOf = (data: LooseMap): Placed<LooseMap>[] => [
  ...['victims', 'authors', 'counsel', 'statements'].flatMap((key) => mapsOf(data, key)),
  ...mapsOf(data, 'opinions').flatMap(({ at, value }) => mapsOf(value, 'members', at)),
]
