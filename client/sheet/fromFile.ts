/** Fills a sheet from the data of files. What the sheet has no field for is kept as it is. */
import type { Entry, Sheet } from './entry.ts'
import { broughtSpec, caseSpec, type ListSpec } from './sections.ts'
import { sourceKey, whereKey } from './sourced.ts'
import { toText } from './values.ts'

type Map = Record<string, unknown>
export const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A sheet with the data of a case file and of a map of registries beside it. */
export function sheetOf(caseData: unknown, broughtData: unknown = {}): Sheet {
  let key = 0
  const next = () => ++key
  const read = isMap(caseData) ? entryOf(caseData, caseSpec, next) : entryOf({}, caseSpec, next)
  const brought = entryOf(isMap(broughtData) ? withoutMixed(broughtData) : {}, broughtSpec, next)
  const filled = { ...read, ...withSources(read) }
  return { nextKey: key + 1, case: filled, brought }
}

function entryOf(data: Map, spec: ListSpec, next: () => number): Entry {
  const key = next()
  const values: Record<string, string> = {}
  const lists: Record<string, Entry[]> = {}
  const rest: Map = {}
  for (const [name, value] of Object.entries(data)) {
    const field = spec.fields.find((each) => each.key === name || each.idKey === name)
    const text = field && toText(field.key === name ? field.type : 'line', value)
    const list = spec.lists?.find((each) => each.key === name)
    const entries = list && entriesOf(value, list, next)
    if (text !== undefined) values[name] = text
    else if (entries) lists[name] = entries
    else rest[name] = value
  }
  return { key, values, lists, rest }
}

/** The entries of a list; undefined where it is none that the sheet could show whole. */
function entriesOf(value: unknown, spec: ListSpec, next: () => number): Entry[] | undefined {
  const all = spec.single ? [value] : value
  if (!Array.isArray(all)) return undefined
  const { alone } = spec
  if (!all.every((each) => isMap(each) || (alone !== undefined && typeof each === 'string'))) return undefined
  return all.map((each) => entryOf(isMap(each) ? each : { [String(alone)]: each }, spec, next))
}

/** `field_sources` and `locators` stand beside the fields that they speak of. */
function withSources({ values, rest }: Entry): Pick<Entry, 'values' | 'rest'> {
  const beside: Record<string, string> = {}
  const left: Map = { ...rest }
  for (const [name, keyFor, type] of [
    ['field_sources', sourceKey, 'source'],
    ['locators', whereKey, 'line'],
  ] as const) {
    const map = rest[name]
    if (!isMap(map)) continue
    const over: Map = {}
    for (const [field, value] of Object.entries(map)) {
      const text = toText(type, value)
      if (text === undefined) over[field] = value
      else beside[keyFor(field)] = text
    }
    if (Object.keys(over).length > 0) left[name] = over
    else delete left[name]
  }
  return { values: { ...values, ...beside }, rest: left }
}

/** Institutions that stand mixed in one list go to the lists of their kinds. */
function withoutMixed({ institutions, ...others }: Map): Map {
  if (!Array.isArray(institutions) || !institutions.every(isMap))
    return institutions === undefined ? others : { ...others, institutions }
  const result: Map = { ...others }
  for (const entry of institutions) {
    const id = String(entry.id)
    const list =
      entry.kind === 'court'
        ? 'courts'
        : id === id.toUpperCase() && id !== id.toLowerCase()
          ? 'organisations'
          : 'state-bodies'
    result[list] = [...(Array.isArray(result[list]) ? result[list] : []), entry]
  }
  return result
}
