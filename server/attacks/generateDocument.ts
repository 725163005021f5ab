/** Documents that nobody would write: valid ones made from the schema, ones that are nearly so, and damaged ones. */
import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

export type Random = () => number
export type Generated = {
  kind: 'valid' | 'nearly valid' | 'damaged'
  query: string
  variables: Record<string, unknown>
}

const ids = [
  'case:first-v-aland',
  'case:second-v-aland',
  'person:lawyer',
  'country:AAA',
  'place:hill',
  'article:AAT 14',
  'case:none',
]
const texts = [
  'aland',
  'Ада',
  '',
  ' ',
  'x'.repeat(200),
  '%_\\*',
  "'; DROP TABLE entity; --",
  '2013',
  '\u0000',
  '𐐷',
  'é\u0301',
]
const dates = ['2013', '2013-05', '2005~', '2005-01/2006', '../2010', '2013-02-30', '9999', '-0044']

export function generateDocument(schema: GraphQLSchema, random: Random): Generated {
  const below = (end: number) => Math.floor(random() * end)
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  let named = 0

  function value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return value(type.ofType, depth)
    if (random() < 0.1) return null
    if (isListType(type)) return Array.from({ length: below(3) }, () => value(type.ofType, depth + 1))
    if (isEnumType(type)) return new Word(oneOf(type.getValues()).name)
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) || random() < 0.3 / (depth + 1))
          .map((field) => [field.name, required(field.type, depth + 1)]),
      )
    switch (type.name) {
      case 'Int':
        return oneOf([0, 1, 2, 5, 100, 101, -1, 2_147_483_647])
      case 'Float':
        return oneOf([0, 0.5, -1, 1e300])
      case 'Boolean':
        return random() < 0.5
      case 'ID':
        return oneOf(ids)
      case 'EDTF':
        return oneOf(dates)
      default:
        return oneOf([...texts, ...ids])
    }
  }
  /** Not null where null may not stand. */
  function required(type: GraphQLInputType, depth: number): unknown {
    for (;;) {
      const made = value(type, depth)
      if (made !== null || !isNonNullType(type)) return made
    }
  }

  /** Arguments as literals, some of them as variables. */
  function argumentsOf(field: {
    args: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[]
  }): string {
    const given = field.args
      .filter((one) => (isNonNullType(one.type) && one.defaultValue === undefined) || random() < 0.4)
      .map((one) => {
        const made = required(one.type, 0)
        if (random() < 0.8) return `${one.name}: ${literal(made)}`
        const name = `v${named++}`
        declared.push(`$${name}: ${String(one.type)}`)
        variables[name] = plain(made)
        return `${one.name}: $${name}`
      })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  function selections(type: GraphQLOutputType, depth: number): string {
    const inner = getNamedType(type)
    if (!isCompositeType(inner)) return ''
    const parts = ['__typename']
    if (isAbstractType(inner) && depth > 0) {
      const possible = oneOf(schema.getPossibleTypes(inner))
      parts.push(`... on ${possible.name} ${selections(possible, depth - 1)}`)
    }
    if (depth > 0 && 'getFields' in inner)
      for (const field of Object.values(inner.getFields())) {
        if (random() > 2.2 / Object.keys(inner.getFields()).length) continue
        const alias = random() < 0.5 ? `a${named++}: ` : `b${named++}: `
        parts.push(`${alias}${field.name}${argumentsOf(field)} ${selections(field.type, depth - 1)}`)
      }
    return `{ ${parts.join(' ')} }`
  }

  const root = schema.getQueryType()
  if (!isObjectType(root)) throw new Error('The schema has no queries.')
  const body = selections(root, 2 + below(5))
  const head = declared.length > 0 ? `query Q(${declared.join(', ')}) ` : 'query Q '
  const query = head + body
  const kind = oneOf(['valid', 'nearly valid', 'damaged'] as const)
  if (kind === 'valid') return { kind, query, variables }
  if (kind === 'nearly valid')
    return { kind, query: nearly(query), variables: random() < 0.5 ? variables : {} }
  return { kind, query: damaged(query), variables }

  /** One word is another: an argument of the wrong type, a field that is none, a fragment on the wrong type. */
  function nearly(text: string): string {
    const words = [...text.matchAll(/[\w:-]+/g)]
    const at = oneOf(words)
    const other = oneOf([
      ...words.map(([word]) => word),
      'null',
      '"x"',
      '-1',
      '__schema',
      'Case',
      '{}',
      '[]',
      '$v0',
    ])
    return text.slice(0, at.index) + other + text.slice(at.index + at[0].length)
  }

  function damaged(text: string): string {
    let result = text
    for (let times = 1 + below(4); times > 0; times--) {
      const at = below(result.length)
      const what = oneOf([
        '',
        '{',
        '}',
        '(',
        ')',
        '"',
        '"""',
        '\\',
        '#',
        '...',
        '$',
        '@',
        '\u0000',
        '\uFEFF',
        '\uD800',
        '🙂',
        '9'.repeat(40),
      ])
      result = result.slice(0, at) + what + result.slice(at + below(3))
    }
    return result
  }
}

/** A word of the language, as values of an enumeration are. */
class Word {
  constructor(readonly name: string) {}
}

function literal(value: unknown): string {
  if (value instanceof Word) return value.name
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value !== null && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')} }`
  return JSON.stringify(value)
}

function plain(value: unknown): unknown {
  if (value instanceof Word) return value.name
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}
