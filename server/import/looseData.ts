/** Looking into data whose shape is not known to be right, so that one mistake does not hide the next. */
import type { Path } from './problems.ts'

export type LooseMap = Readonly<Record<string, unknown>>
/** A value and where it stands. */
export type Placed<T> = { at: Path; value: T }

export const isMap = (value: unknown): value is LooseMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const has = (map: LooseMap, key: string): boolean => Object.hasOwn(map, key)

export function mapOf(map: LooseMap, key: string): LooseMap {
  const value = has(map, key) ? map[key] : undefined
  return isMap(value) ? value : {}
}

export function textOf(map: LooseMap, key: string): string | undefined {
  const value = has(map, key) ? map[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** The entries of a list that are maps. */
export const mapsOf = (map: LooseMap, key: string, above: Path = []): Placed<LooseMap>[] =>
  has(map, key) ? mapsIn(map[key], [...above, key]) : []

export const mapsIn = (list: unknown, above: Path): Placed<LooseMap>[] =>
  placed(list, above).filter((entry): entry is Placed<LooseMap> => isMap(entry.value))

/** The entries of a list that are texts. */
export const textsOf = (map: LooseMap, key: string, above: Path = []): Placed<string>[] =>
  placed(has(map, key) ? map[key] : undefined, [...above, key]).filter(
    (entry): entry is Placed<string> => typeof entry.value === 'string',
  )

export const placed = (list: unknown, above: Path): Placed<unknown>[] =>
  Array.isArray(list) ? list.map((value: unknown, n) => ({ at: [...above, n], value })) : []
