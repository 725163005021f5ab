/** Whether an operation can be stored at all, apart from what else is stored. Throws BadInput with a sentence. */
import { isDate } from '../../schema/dates.ts'
import {
  type EntityKind,
  entityKinds,
  type LinkKind,
  type LinkKindSpec,
  linkKinds,
  type PropertyType,
  propertySpec,
  standings,
} from '../../schema/kinds.ts'
import { levels } from '../../schema/levels.ts'
import { BadInput, type Operation, type PutClaim } from './changeSet.ts'
import type { Value } from './store.ts'

/** NUL ends a text in some programs, and a lone surrogate is no character: neither store takes them. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

export function checkShape(operation: Operation, path: string): void {
  if (!operation.key) throw new BadInput(path, 'An operation needs a key.')
  if ('level' in operation && !levels.includes(operation.level))
    throw new BadInput(
      `${path}.level`,
      `There is no level ${String(operation.level)}; levels are 0, 1 and 2.`,
    )
  if (operation.op === 'putEntity' && !(operation.kind in entityKinds))
    throw new BadInput(`${path}.kind`, `There is no kind of entity called ${operation.kind}.`)
  if (operation.op === 'putLink' && !(operation.kind in linkKinds))
    throw new BadInput(`${path}.kind`, `There is no kind of link called ${operation.kind}.`)
  if (operation.op === 'putClaim') checkClaim(operation, path)
}

export function checkEnds(kind: LinkKind, from: EntityKind, to: EntityKind, path: string): void {
  const spec: LinkKindSpec = linkKinds[kind]
  if (!spec.from.includes(from) || !spec.to.includes(to))
    throw new BadInput(path, `A link ${kind} cannot lead from a ${from} to a ${to}.`)
}

/** Checks a claim's property and value against the tables of kinds. */
export function checkProperty(
  claim: PutClaim,
  about: { entity: EntityKind } | { link: LinkKind },
  path: string,
): void {
  const where = `${path}.property`
  if (claim.property === null) return
  const type: PropertyType | undefined =
    'entity' in about
      ? propertySpec(about.entity, claim.property)?.type
      : (linkKinds[about.link] as LinkKindSpec).attributes[claim.property]
  const kind = 'entity' in about ? about.entity : about.link
  if (!type) throw new BadInput(where, `A ${kind} has no property "${claim.property}".`)
  if (claim.value === null || !fits(claim.value, type))
    throw new BadInput(`${path}.value`, `The value of "${claim.property}" should be ${expected[type]}.`)
}

const expected: Record<PropertyType, string> = {
  name: 'a name with its text and kind',
  text: 'a text',
  date: 'a date such as 2013, 2013-05, 2013-05-17 or 2005-01/2005-03',
  number: 'a number',
  boolean: 'true or false',
  vocabulary: 'a word',
  url: 'an address',
  coordinates: 'a latitude and a longitude',
}

function fits(value: Value, type: PropertyType): boolean {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'name') return typeof value === 'object' && 'text' in value && value.text !== ''
  if (type === 'coordinates')
    return typeof value === 'object' && 'lat' in value && Number.isFinite(value.lat + value.lon)
  return typeof value === 'string' && value !== '' && (type !== 'date' || isDate(value))
}

function checkClaim(claim: PutClaim, path: string): void {
  if (!standings.includes(claim.standing))
    throw new BadInput(`${path}.standing`, `There is no standing called ${claim.standing}.`)
  const texts = { value: claim.value, locator: claim.locator, quote: claim.quote, language: claim.language }
  for (const [name, value] of Object.entries(texts)) {
    const text = typeof value === 'object' && value && 'text' in value ? value.text : value
    if (typeof text === 'string' && unstorable.test(text))
      throw new BadInput(
        `${path}.${name}`,
        `The ${name} holds a character that cannot be stored (NUL or half of a pair).`,
      )
  }
}
