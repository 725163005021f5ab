/** However many things a query asks about, each of its levels asks the store once: every field of the schema, counted. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { entityKindNames } from '../schema/kinds.ts'
import { schema } from '../server/graphql/schema.ts'
import { kindTypeName } from '../server/graphql/typeName.ts'
import type { GraphStore } from '../server/store/store.ts'
import type { askingOf } from './askGraphql.ts'

/** What one level may ask besides, whatever the number of things: each facet is counted under a filter of its own. */
const FACETS = 10
/** Similar cases are found in steps: what the case has, who else has it, and what these have. */
const SIMILAR = 6
/** A selection is read in three: its cases, their links, and what these lead to. */
const SELECTION = 2
function moreFor(type: string, field: string): number {
  if (field === 'facets' || type === 'Facet' || type === 'FacetValue') return FACETS
  if (field === 'selection' || type.startsWith('Selection')) return SELECTION
  return field === 'similar' || type === 'Similarity' || type === 'Reason' ? SIMILAR : 0
}

/** Paths are searched step by step, each of which asks from both ends; how many is bounded by `maxHops`. */
const searched = new Set(['PathResult', 'Path', 'PathStep'])
/** For those who hide a name everything is read, whatever it takes; readers are refused. */
const notForReaders = new Set(['Naming'])

const widths = [1, 5, 20]
const ofEntity = new Map(entityKindNames.map((kind) => [kindTypeName(kind), kind]))
const given: Record<string, string> = {
  ids: '["case:gerasimov-v-kazakhstan", "person:anastasia-miller", "country:KAZ"]',
  id: '"case:gerasimov-v-kazakhstan"',
  from: '"case:gerasimov-v-kazakhstan"',
  to: '"country:KGZ"',
  text: '"gerasimov"',
  property: '"title"',
  kind: 'case',
  kinds: '[person, organisation]',
  by: '[COUNTRY, OUTCOME]',
  filter: '{ outcome: ["violation"] }',
}

/** A way to many things of a type: a document with a gap for the field, and its depth without it. */
type Way = { open: string; close: string; depth: number }

const argumentsOf = (args: readonly GraphQLArgument[], first?: string): string => {
  const parts = args.flatMap(({ name, type, defaultValue }) =>
    name === 'first' && first !== undefined
      ? [`first: ${first}`]
      : isNonNullType(type) && defaultValue === undefined
        ? [`${name}: ${given[name] ?? '1'}`]
        : [],
  )
  return parts.length > 0 ? `(${parts.join(', ')})` : ''
}

/** The shortest way to each type, from many entities of each kind and from the root. */
function waysToTypes(): Map<string, Way> {
  const ways = new Map<string, Way>()
  const queue: string[] = []
  const put = (name: string, way: Way) => {
    if (ways.has(name)) return
    ways.set(name, way)
    queue.push(name)
  }
  for (const [name, kind] of ofEntity)
    put(name, {
      open: `entities(kind: ${kind}, first: WIDTH) { nodes { ... on ${name} {`,
      close: '} } }',
      depth: 2,
    })
  put('Link', {
    open: 'entities(kind: case, first: WIDTH) { nodes { links(first: 3) { nodes {',
    close: '} } } }',
    depth: 4,
  })
  put('Query', { open: '', close: '', depth: 0 })
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const type = schema.getType(name)
    const way = ways.get(name) as Way
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type)
      if (isLeafType(inner) || (isInterfaceType(inner) && inner.name !== 'Node')) continue
      const first = name === 'Query' ? 'WIDTH' : inner.name.endsWith('Connection') ? '3' : undefined
      put(inner.name, {
        open: `${way.open} ${field.name}${argumentsOf(field.args, first)} {`,
        close: `} ${way.close}`,
        depth: way.depth + 1,
      })
    }
  }
  return ways
}

/** A field with something small below it, and how deep that goes. */
function selectionOf(field: GraphQLField<unknown, unknown>): { text: string; depth: number } {
  const inner = getNamedType(field.type)
  const call = `${field.name}${argumentsOf(field.args)}`
  if (isLeafType(inner)) return { text: call, depth: 1 }
  const below =
    isObjectType(inner) && 'totalCount' in inner.getFields()
      ? 'totalCount nodes { __typename }'
      : '__typename'
  return { text: `${call} { ${below} }`, depth: below === '__typename' ? 1 : 2 }
}

export function oneQueryALevel(store: () => GraphStore, ask: () => ReturnType<typeof askingOf>['ask']): void {
  const ways = waysToTypes()
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && type !== schema.getMutationType() && !type.name.startsWith('__'),
  )

  describe('one query a level', () => {
    // The names are read once for all questions, in parts.
    beforeAll(async () => {
      await ask()('{ search(text: "gerasimov") { totalCount } }')
    })

    it('reaches every type of the schema', () => {
      expect(types.map(({ name }) => name).filter((name) => !ways.has(name))).toEqual([])
    })

    it.each(
      types
        .filter(({ name }) => !searched.has(name) && !notForReaders.has(name) && ways.has(name))
        .map((type) => [type.name, type] as const),
    )('for every field of %s', async (name, type) => {
      const { open, close, depth } = ways.get(name) as Way
      const tooMany: string[] = []
      for (const field of Object.values(type.getFields())) {
        const { name: inner } = getNamedType(field.type)
        if (searched.has(inner) || notForReaders.has(inner)) continue
        const selection = selectionOf(field)
        for (const width of widths) {
          const query = `{ ${open} ${selection.text} ${close} }`.replaceAll('WIDTH', String(width))
          const before = store().queries
          await ask()(query)
          const asked = store().queries - before
          const most = depth + selection.depth + moreFor(name, field.name)
          if (asked > most) tooMany.push(`${name}.${field.name} of ${width}: ${asked}, not ${most}: ${query}`)
        }
      }
      expect(tooMany).toEqual([])
    })
  })
}
