/** What a name may be: entities of the record, new ones of this sheet, or one that is not there yet. */
import { idOf, slugOf } from '../../schema/ids.ts'
import type { EntityKind } from '../../schema/kinds.ts'
import { addEntry, type Place, type Sheet, setValues } from './entry.ts'
import { freeSlug, freshSlug } from './ids.ts'
import { broughtListOf, type Field } from './sections.ts'
import type { Named } from './sheetQuestions.ts'

export type Option =
  | { is: 'known'; id: string; kind: EntityKind; label: string; hit?: Named }
  | { is: 'new'; id: string; kind: EntityKind; label: string }

const CANDIDATES = 4
const capitals = (kind: EntityKind): boolean => kind === 'organisation'

/** Ids that a new entity of that name could get, which may be taken. */
export function candidateIds(name: string, kinds: readonly EntityKind[]): string[] {
  return kinds.filter(mayBeNew).flatMap((kind) => {
    const slug = capitals(kind) ? freshSlug(name).toUpperCase() : freshSlug(name)
    return [
      idOf(kind, slug),
      ...Array.from({ length: CANDIDATES }, (_, at) => idOf(kind, `${slug}-${at + 2}`)),
    ]
  })
}

const mayBeNew = (kind: EntityKind): boolean => kind === 'person' || broughtListOf(kind) !== undefined

/** The options for what was typed: entities first, those of the sheet next, and last a new one of each kind. */
export function optionsFor(
  typed: string,
  { kinds = [] }: Pick<Field, 'kinds'>,
  sheet: Sheet,
  found: readonly Named[],
  taken: readonly string[],
): Option[] {
  const hits = found.map(
    (hit): Option => ({
      is: 'known',
      id: hit.entity.id,
      kind: hit.entity.kind,
      label: hit.entity.label,
      hit,
    }),
  )
  const own = broughtNamed(typed, kinds, sheet)
  const seen = new Set([...hits, ...own].map(({ id }) => id))
  const all = new Set([...taken, ...seen].map(slugOf))
  const fresh = kinds.filter(mayBeNew).map(
    (kind): Option => ({
      is: 'new',
      kind,
      label: typed,
      id: idOf(kind, freeSlug(typed, all, capitals(kind))),
    }),
  )
  return [...hits, ...own.filter(({ id }) => !hits.some((hit) => hit.id === id)), ...fresh]
}

function broughtNamed(typed: string, kinds: readonly EntityKind[], sheet: Sheet): Option[] {
  const wanted = fold(typed)
  return kinds.flatMap((kind) =>
    (sheet.brought.lists[broughtListOf(kind) ?? ''] ?? []).flatMap(({ values }): Option[] =>
      values.id && fold(values.name ?? '').includes(wanted)
        ? [{ is: 'known', id: idOf(kind, values.id), kind, label: values.name ?? values.id }]
        : [],
    ),
  )
}

/** Which option Enter takes without an arrow: only one of exactly that name, and never a human, which a human must decide. */
export function firstOf(typed: string, options: readonly Option[]): number {
  const [first] = options
  if (!first || first.kind === 'person') return -1
  if (first.is === 'new') return options.length === 1 ? 0 : -1
  return isSameName(typed, first) || fold(slugOf(first.id)) === fold(typed) ? 0 : -1
}

export const isSameName = (typed: string, option: Option): boolean =>
  [option.label, option.is === 'known' ? option.hit?.matched : undefined].some(
    (name) => name !== undefined && fold(name) === fold(typed),
  )

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** The sheet after an option was chosen for a field, and the place of the new entry where it needs more to be said. */
export function chosen(
  sheet: Sheet,
  place: Place,
  field: Field,
  option: Option,
  typed: string,
): { sheet: Sheet; next?: Place } {
  const slug = slugOf(option.id)
  // A name stands in the file as this case prints it.
  const values = field.idKey
    ? { [field.idKey]: slug, [field.key]: typed || option.label }
    : { [field.key]: slug }
  const set = setValues(sheet, place, values)
  const list = option.is === 'new' ? broughtListOf(option.kind) : undefined
  if (!list) return { sheet: set }
  const { state = '' } = sheet.case.values
  const page = sheet.case.lists.sources?.[0]?.values.url ?? ''
  const entry = {
    name: option.label,
    id: slug,
    country: state,
    ...(list !== 'places' && page && { source: page }),
  }
  return {
    sheet: addEntry(set, ['brought'], list, entry),
    next: ['brought', list, sheet.nextKey],
  }
}

/** What the thing of a field is called: by the record, by the sheet, or as it was typed. */
export function nameShown(
  value: string,
  { kinds = [] }: Pick<Field, 'kinds'>,
  labels: ReadonlyMap<string, string>,
  sheet: Sheet,
): string {
  for (const kind of kinds) {
    const label = labels.get(idOf(kind, value))
    if (label !== undefined) return label
    const own = sheet.brought.lists[broughtListOf(kind) ?? '']?.find(({ values }) => values.id === value)
    if (own?.values.name) return own.values.name
  }
  return value
}
