/**
 * The one set of columns that the record has as a spreadsheet, which follows from the shapes of seed files: a row for each
 * entry of a list, with `case_id` and `part` saying whose and which. `part` is `case` for a case's own values, a key of the case
 * file such as `victims`, a key within the last such entry as in `victims.names`, or a registry such as `courts`.
 */
import { z } from 'zod'
import { caseFile } from '../../../schema/caseFile.ts'
import { type RegistryKind, registryShapes } from '../../../schema/institutionFiles.ts'
import * as values from '../../../schema/seedValues.ts'

export type CellType = 'text' | 'date' | 'number' | 'boolean' | 'texts' | 'numbers' | 'numberOrNumbers'
export type Part = {
  /** `case`, `victims`, `victims.names`, `courts`. */
  name: string
  /** Part whose last entry it belongs to. */
  within: string | undefined
  /** The key under which it stands there; undefined for the case itself. */
  key: string | undefined
  /** One map, a list of maps, or a map from names to values. */
  form: 'map' | 'list' | 'record'
  columns: ReadonlyMap<string, CellType>
}

export const ID_COLUMN = 'case_id'
export const PART_COLUMN = 'part'
/** The two columns of a map from names to values. */
export const RECORD_KEY = 'field'
export const RECORD_VALUE = 'value'

/** Registries to which a case may bring entries. */
export const csvRegistries = ['courts', 'state-bodies', 'organisations', 'places', 'people'] as const
const isRegistry = (name: string): boolean => (csvRegistries as readonly string[]).includes(name)

/** Every part by name, those within another after it. */
export const csvParts: ReadonlyMap<string, Part> = new Map(
  [
    ...partsOf({ name: 'case', within: undefined, key: undefined, form: 'map' }, caseFile),
    ...csvRegistries.flatMap((kind) => registryParts(kind)),
  ].map((part) => [part.name, part]),
)

/** Whether a part belongs to a registry and not to a case. */
export const isOfRegistry = (part: string): boolean => isRegistry(part.split('.')[0] ?? '')

/** Every column, in the order of the parts. */
export const csvColumns: readonly string[] = [
  ID_COLUMN,
  PART_COLUMN,
  ...new Set([...csvParts.values()].flatMap(({ columns }) => [...columns.keys()])),
]

function registryParts(kind: RegistryKind): Part[] {
  const entry = entryOf(registryShapes[kind])
  return entry ? partsOf({ name: kind, within: undefined, key: kind, form: 'list' }, entry) : []
}

function partsOf(at: Omit<Part, 'columns'>, map: z.ZodObject): Part[] {
  const columns = new Map<string, CellType>()
  const inner: Part[] = []
  for (const [key, shape] of Object.entries(map.shape)) {
    const plain = bare(shape)
    const cell = cellType(plain)
    if (cell) columns.set(key, cell)
    const below = { name: at.name === 'case' ? key : `${at.name}.${key}`, within: at.name, key }
    const entry = plain instanceof z.ZodArray ? entryOf(plain) : undefined
    if (plain instanceof z.ZodObject) inner.push(...partsOf({ ...below, form: 'map' }, plain))
    else if (entry) inner.push(...partsOf({ ...below, form: 'list' }, entry))
    else if (plain instanceof z.ZodRecord)
      inner.push({
        ...below,
        form: 'record',
        columns: new Map([
          [RECORD_KEY, 'text'],
          [RECORD_VALUE, cellType(bare(plain.valueType)) ?? 'text'],
        ]),
      })
  }
  return [{ ...at, columns }, ...inner]
}

function bare(shape: unknown): unknown {
  return shape instanceof z.ZodOptional ? bare(shape.unwrap()) : shape
}

/** The map that entries of a list are, or may be. */
function entryOf({ element }: z.ZodArray): z.ZodObject | undefined {
  const options: unknown[] = element instanceof z.ZodUnion ? [...element.options] : [element]
  return options.find((option): option is z.ZodObject => option instanceof z.ZodObject)
}

function cellType(shape: unknown): CellType | undefined {
  if (shape === values.date) return 'date'
  if (shape instanceof z.ZodString || shape instanceof z.ZodEnum) return 'text'
  if (shape instanceof z.ZodNumber) return 'number'
  if (shape instanceof z.ZodBoolean || shape instanceof z.ZodLiteral) return 'boolean'
  if (shape instanceof z.ZodUnion) return 'numberOrNumbers'
  if (!(shape instanceof z.ZodArray)) return undefined
  if (shape.element instanceof z.ZodString) return 'texts'
  return shape.element instanceof z.ZodNumber ? 'numbers' : undefined
}
