/** What stands in a sheet, and the plain functions that change it. */

/** One entry of the form: what is typed, the entries inside it, and what a file held that the sheet has no field for. */
export type Entry = {
  /** Tells it from its siblings, also while it moves. */
  readonly key: number
  readonly values: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly Entry[]>>
  readonly rest: Readonly<Record<string, unknown>>
}

export type Sheet = {
  readonly nextKey: number
  readonly case: Entry
  /** Courts, places and others that the case brings and the record does not have. */
  readonly brought: Entry
}

/** Where an entry is: a root, then names of lists and keys of entries in turn. */
export type Place = readonly [root: 'case' | 'brought', ...steps: (string | number)[]]

/** A place as text, to name elements of the page by; with a field, that field of it. */
export const placeText = (place: Place, field = ''): string =>
  [...place, field].filter((part) => part !== '').join('/')

export const emptyEntry = (key: number, values: Record<string, string> = {}): Entry => ({
  key,
  values,
  lists: {},
  rest: {},
})

export const emptySheet = (): Sheet => ({ nextKey: 3, case: emptyEntry(1), brought: emptyEntry(2) })

/** What the sheet itself puts into a new entry does not make it one. */
const given = new Set(['id', 'source'])

export const isEmptyEntry = (entry: Entry): boolean =>
  Object.entries(entry.values).every(([key, value]) => given.has(key) || value.trim() === '') &&
  Object.values(entry.lists).every((list) => list.every(isEmptyEntry)) &&
  Object.keys(entry.rest).length === 0

export const isEmptySheet = (sheet: Sheet): boolean => isEmptyEntry(sheet.case) && isEmptyEntry(sheet.brought)

/** The entry at a place; undefined where it was removed. */
export function entryAt(sheet: Sheet, [root, ...steps]: Place): Entry | undefined {
  let entry: Entry | undefined = sheet[root]
  for (let at = 0; at < steps.length; at += 2)
    entry = entry?.lists[String(steps[at])]?.find(({ key }) => key === steps[at + 1])
  return entry
}

/** The entries of a list at a place. */
export const listAt = (sheet: Sheet, place: Place, list: string): readonly Entry[] =>
  entryAt(sheet, place)?.lists[list] ?? []

function changed(entry: Entry, steps: readonly (string | number)[], change: (entry: Entry) => Entry): Entry {
  const [list, key, ...further] = steps
  if (list === undefined) return change(entry)
  const entries = (entry.lists[String(list)] ?? []).map((each) =>
    each.key === key ? changed(each, further, change) : each,
  )
  return { ...entry, lists: { ...entry.lists, [String(list)]: entries } }
}

const at = (sheet: Sheet, [root, ...steps]: Place, change: (entry: Entry) => Entry): Sheet => ({
  ...sheet,
  [root]: changed(sheet[root], steps, change),
})

/** Sets some values of an entry. */
export const setValues = (sheet: Sheet, place: Place, values: Readonly<Record<string, string>>): Sheet =>
  at(sheet, place, (entry) => ({ ...entry, values: { ...entry.values, ...values } }))

const withList = (
  sheet: Sheet,
  place: Place,
  list: string,
  change: (entries: readonly Entry[]) => readonly Entry[],
): Sheet =>
  at(sheet, place, (entry) => ({
    ...entry,
    lists: { ...entry.lists, [list]: change(entry.lists[list] ?? []) },
  }))

/** Adds an entry to a list, after another one or at the end; its key is the sheet's `nextKey` before. */
export function addEntry(
  sheet: Sheet,
  place: Place,
  list: string,
  values: Record<string, string> = {},
  after?: number,
): Sheet {
  const added = emptyEntry(sheet.nextKey, values)
  const next = withList(sheet, place, list, (entries) => {
    const before = entries.findIndex(({ key }) => key === after)
    return before < 0 ? [...entries, added] : entries.toSpliced(before + 1, 0, added)
  })
  return { ...next, nextKey: sheet.nextKey + 1 }
}

/** Splits the place of an entry into the place of its list's owner, the list and its key. */
export function inList(place: Place): { owner: Place; list: string; key: number } | undefined {
  if (place.length < 3) return undefined
  return {
    owner: place.slice(0, -2) as unknown as Place,
    list: String(place.at(-2)),
    key: Number(place.at(-1)),
  }
}

export function removeEntry(sheet: Sheet, place: Place): Sheet {
  const found = inList(place)
  if (!found) return sheet
  return withList(sheet, found.owner, found.list, (entries) => entries.filter(({ key }) => key !== found.key))
}

/** Moves an entry up (-1) or down (1) among its siblings; the same sheet where there is no room. */
export function moveEntry(sheet: Sheet, place: Place, by: -1 | 1): Sheet {
  const found = inList(place)
  if (!found) return sheet
  const entries = listAt(sheet, found.owner, found.list)
  const from = entries.findIndex(({ key }) => key === found.key)
  const entry = entries[from]
  if (!entry || from + by < 0 || from + by >= entries.length) return sheet
  return withList(sheet, found.owner, found.list, () =>
    entries.toSpliced(from, 1).toSpliced(from + by, 0, entry),
  )
}
