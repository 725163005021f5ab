import { type Entry, type Place, placeText, type Sheet } from './entry.ts'
import { broughtSpec, caseSpec, type ListSpec } from './sections.ts'
import { sourceKey, whereKey } from './sourced.ts'
import { writtenEntries } from './toFile.ts'

/** What stands in the way of a sheet, as the server tells it: of one of its files, at a path such as `violations[0].articles[0]`. */
export type Problem = { file: string; line: number; path: string; sentence: string; isError: boolean }

/** The field, list or entry that a problem speaks of, as `placeText` names them; the case itself where nothing nearer is known. */
export function placeOf(
  sheet: Sheet,
  { file, path }: Pick<Problem, 'file' | 'path'>,
  caseFile: string,
): string {
  const steps = stepsOf(path)
  const isCase = file === caseFile
  const root: Place = [isCase ? 'case' : 'brought']
  const spec = isCase ? caseSpec : broughtSpec
  const [first, second] = steps
  if (isCase && typeof second === 'string') {
    if (first === 'field_sources') return placeText(root, sourceKey(second))
    if (first === 'locators') return placeText(root, whereKey(second))
  }
  return walk(isCase ? sheet.case : sheet.brought, spec, root, steps)
}

function walk(entry: Entry, spec: ListSpec, place: Place, steps: readonly (string | number)[]): string {
  const [name, ...further] = steps
  if (name === undefined) return placeText(place)
  const field = spec.fields.find(({ key, idKey }) => key === name || idKey === name)
  if (field) return placeText(place, field.key)
  const list = spec.lists?.find(({ key }) => key === name)
  if (!list) return placeText(place)
  const written = writtenEntries(entry.lists[list.key] ?? [])
  const [index, ...inner] = list.single ? [0, ...further] : further
  const found = typeof index === 'number' ? written[index] : undefined
  if (!found) return placeText(place, list.key)
  const there: Place = [...place, list.key, found.key]
  if (inner.length > 0) return walk(found, list, there, inner)
  return placeText(there, list.alone ?? '')
}

const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? String(name) : Number(index),
  )

/** Problems by the place they speak of, in the order they came. */
export function problemsByPlace(
  sheet: Sheet,
  problems: readonly Problem[],
  caseFile: string,
): ReadonlyMap<string, readonly Problem[]> {
  const byPlace = new Map<string, Problem[]>()
  for (const problem of problems) {
    const place = placeOf(sheet, problem, caseFile)
    byPlace.set(place, [...(byPlace.get(place) ?? []), problem])
  }
  return byPlace
}
