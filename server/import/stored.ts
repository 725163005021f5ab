/** What a store holds that files may refer to. */
import { slugOf } from '../../schema/ids.ts'
import { HIGHEST, type Viewer } from '../../schema/levels.ts'
import type { Entity, GraphReader } from '../store/store.ts'
import type { NumbersOf } from './checkCitations.ts'
import type { ReferenceKind } from './declared.ts'
import type { Known } from './lookUp.ts'

/** The importer sees everything: nothing may be stored twice because it is hidden. */
export const importer: Viewer = { name: 'import', role: 'owner', level: HIGHEST }

const referenceKinds: readonly ReferenceKind[] = [
  'article',
  'case',
  'country',
  'court',
  'organisation',
  'person',
  'place',
  'stateBody',
  'treaty',
  'treatyBody',
]
const MOST = 1_000_000

export type Stored = {
  known: Known
  numbersOf: NumbersOf
}

export const nothingStored: Stored = { known: () => false, numbersOf: () => undefined }

export async function readStored(reader: GraphReader): Promise<Stored> {
  const pages = await Promise.all(referenceKinds.map((kind) => reader.list({ kind, first: MOST })))
  const byKind = new Map(
    referenceKinds.map((kind, at) => [
      kind,
      new Map((pages[at]?.items ?? []).map((entity) => [slugOf(entity.id), entity])),
    ]),
  )
  return {
    known: (kind, id) => byKind.get(kind)?.has(id) ?? false,
    numbersOf: (caseId) => {
      const entity = byKind.get('case')?.get(caseId)
      return entity && numbersOf(entity)
    },
  }
}

const numbersOf = ({ facts }: Entity): Set<string> =>
  new Set(facts.filter(({ property }) => property === 'numbers').map(({ value }) => String(value)))
