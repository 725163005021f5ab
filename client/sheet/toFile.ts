/** Writes a sheet as the data of files, in the order of the form. Empty fields and entries are left out. */
import { type Entry, isEmptyEntry, type Sheet } from './entry.ts'
import { freshSlug, slugFor } from './ids.ts'
import { broughtSpec, caseSpec, type Field, type ListSpec } from './sections.ts'
import { fieldsWith, sourceKey, whereKey } from './sourced.ts'
import { sourcesOf, toValue } from './values.ts'

type Map = Record<string, unknown>

/** The files that a sheet is proposed as: the case, and what it brings where it brings anything. */
export function filesOf(sheet: Sheet): { name: string; data: Map }[] {
  const data = caseDataOf(sheet)
  const brought = entryData(sheet.brought, broughtSpec)
  const courts = brought.courts
  if (Array.isArray(courts)) brought.courts = courts.map((each: Map) => ({ kind: 'court', ...each }))
  return [
    { name: caseFileName(sheet), data },
    ...(Object.keys(brought).length > 0 ? [{ name: BROUGHT_FILE, data: brought }] : []),
  ]
}

export const BROUGHT_FILE = 'institutions-extra.yaml'
export const caseFileName = ({ case: { values } }: Sheet): string =>
  `${slugFor(values.id || values.title || '') || 'case'}.yaml`

function caseDataOf({ case: entry }: Sheet): Map {
  const data = entryData(entry, caseSpec)
  const { values, rest } = entry
  const sources = Object.fromEntries(
    fieldsWith(values, sourceKey).flatMap((field) => {
      const value = sourcesOf(values[sourceKey(field)] ?? '')
      return value === undefined ? [] : [[field, value]]
    }),
  )
  const places = Object.fromEntries(
    fieldsWith(values, whereKey).flatMap((field) => {
      const value = values[whereKey(field)]?.trim()
      return value ? [[field, value]] : []
    }),
  )
  const merged = (key: string, map: Map): Map => {
    const whole = { ...(rest[key] as Map | undefined), ...map }
    return Object.keys(whole).length > 0 ? { [key]: whole } : {}
  }
  return { ...data, ...merged('field_sources', sources), ...merged('locators', places) }
}

function entryData({ values, lists, rest }: Entry, spec: ListSpec): Map {
  const data: Map = {}
  for (const field of spec.fields) Object.assign(data, fieldData(field, values))
  for (const list of spec.lists ?? []) {
    const entries = writtenEntries(lists[list.key] ?? [])
    if (entries.length === 0) continue
    const written = entries.map((entry) => whole(entryData(entry, list), list))
    data[list.key] = list.single ? written[0] : written
  }
  return { ...data, ...rest }
}

/** The entries of a list that a file gets, in the order in which it gets them. */
export const writtenEntries = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => !isEmptyEntry(entry))

function fieldData({ key, idKey, type }: Field, values: Readonly<Record<string, string>>): Map {
  const value = toValue(type, values[key] ?? '')
  if (value === undefined) return {}
  if (idKey === undefined) return { [key]: value }
  return { [idKey]: values[idKey] || freshSlug(String(value)), [key]: value }
}

const whole = (data: Map, { alone }: ListSpec): unknown =>
  alone !== undefined && Object.keys(data).length === 1 && alone in data ? data[alone] : data
