/** Other values that other sources give for a field. Each becomes a claim; what fits no property becomes a note. */
import type { AlsoValue } from '../../../schema/caseFile.ts'
import { isDate } from '../../../schema/dates.ts'
import {
  type EntityKind,
  entityKinds,
  type LinkKind,
  type LinkKindSpec,
  linkKinds,
  type PropertySpec,
  stepResults,
} from '../../../schema/kinds.ts'
import type { LevelName } from '../../../schema/levels.ts'
import type { Value } from '../../store/store.ts'
import type { CaseSources } from './caseSources.ts'
import type { Evidence, Statements } from './statements.ts'

/** An entity or link that an entry of a file speaks of. */
export type Described = { key: string; entity: EntityKind } | { key: string; link: LinkKind }

/**
 * States the `also` of an entry.
 * @param entry the entry itself; its level holds for its other values too
 * @param described what the entry speaks of: the first that has such a property takes the value, the last one any note
 */
export function stateAlso(
  entry: { also?: readonly AlsoValue[] | undefined; level?: LevelName | undefined },
  described: readonly [Described, ...Described[]],
  sources: CaseSources,
  statements: Statements,
): void {
  for (const { field, value, note, source } of entry.also ?? []) {
    const evidence = sources.of({ source, level: entry.level })
    const taker = stateValue(field, value, described, evidence, statements)
    if (note) statements.fact(taker.key, 'note', note, evidence)
  }
}

/** States one value of a field; returns what took it. Total: a value that fits nowhere is kept as a note. */
export function stateValue(
  field: string,
  value: string,
  described: readonly [Described, ...Described[]],
  evidence: Evidence,
  statements: Statements,
): Described {
  const property =
    propertyOf[field] ?? field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  for (const about of described) {
    const spec = specOf(about, property)
    const fitting = spec && valueFrom(value, spec)
    if (fitting === undefined) continue
    if (spec?.type === 'name') statements.name(about.key, value, 'alias', evidence, {}, property)
    else statements.fact(about.key, property, fitting, evidence)
    return about
  }
  const last = described.at(-1) as Described
  if (field === 'note') statements.fact(last.key, 'note', value, evidence)
  else if ('entity' in last) statements.fact(last.key, `note.${field}`, value, evidence)
  else statements.fact(last.key, 'note', `${field}: ${value}`, evidence)
  return last
}

/** Keys of case files whose values are names. */
const propertyOf: Readonly<Record<string, string>> = { also_spelled: 'name', names: 'name' }

/** Attributes that the importer gives, and whose values are not those of the file. */
const ours: readonly string[] = ['step', 'position', 'after', 'for']

function specOf(about: Described, property: string): PropertySpec | undefined {
  if ('entity' in about) {
    const own: Record<string, PropertySpec> = entityKinds[about.entity].properties
    return Object.hasOwn(own, property) ? own[property] : undefined
  }
  const { attributes }: LinkKindSpec = linkKinds[about.link]
  const type =
    Object.hasOwn(attributes, property) && !ours.includes(property) ? attributes[property] : undefined
  return type && { type, ...(about.link === 'HEARD' && property === 'result' && { values: stepResults }) }
}

/** The text as a value of that type, undefined where it is none. */
function valueFrom(text: string, { type, values }: PropertySpec): Value | undefined {
  switch (type) {
    case 'date':
      return isDate(text) ? text : undefined
    case 'number':
      return numberIn(text)
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'vocabulary':
      return values === undefined || values.includes(text) ? text : undefined
    case 'coordinates':
      return undefined
    default:
      return text
  }
}

/** "5000", "5 000.50" and "5,000": a comma only between groups of three, since "5,5" may mean either. */
function numberIn(text: string): number | undefined {
  const isNumber = /^-?(\d+|\d{1,3}([ ,\u00a0\u202f]\d{3})+)(\.\d+)?$/.test(text)
  const number = Number(text.replace(/[ ,\u00a0\u202f]/g, ''))
  return isNumber && Number.isFinite(number) ? number : undefined
}
