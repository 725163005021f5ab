/** The ways into the graph: by id, by list, by search, and all at a glance. */
import { claimId, linkId } from '../../schema/ids.ts'
import { type EntityKind, entityKindNames } from '../../schema/kinds.ts'
import { levelName, type Viewer } from '../../schema/levels.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import type { Entity, EntityOrder, Facet, Link, SearchHit } from '../store/store.ts'
import { builder, EntityKindEnum, LevelEnum } from './builder.ts'
import { CaseConnection } from './case.ts'
import { afterArgument, type Connected, connected, firstArgument, pageArguments } from './connection.ts'
import { EntityConnection } from './entity.ts'
import { EntityRef } from './entityRef.ts'
import { FacetType, readCaseFacets } from './facets.ts'
import { CaseFilter, caseFilter, EntityFilter, linkedGroups } from './filters.ts'
import { LinkRef } from './link.ts'
import { type Node, NodeRef } from './nodeRef.ts'

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is asking.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the token, or "anonymous".' }),
    role: t.exposeString('role', { description: 'reader, analyst, editor or owner.' }),
    level: t.field({
      type: LevelEnum,
      description: 'The highest level they may see.',
      resolve: ({ level }) => levelName(level),
    }),
  }),
})
builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    description: 'Who is asking, and what they may see.',
    resolve: (_root, _arguments, { viewer }) => viewer,
  }),
)

/** An entity, a link or a claim, by the prefix of its id. */
async function nodeById(id: string, { entity, link, claim }: Context): Promise<Node | null> {
  if (id.startsWith(linkId(''))) return (await link.load(id.slice(linkId('').length))) ?? null
  if (id.startsWith(claimId(''))) return (await claim.load(id.slice(claimId('').length))) ?? null
  return id.includes(':') ? ((await entity.load(id)) ?? null) : null
}
builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description: 'One entity, link or claim; null where it is absent or hidden.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => nodeById(String(id), context),
  }),
)
builder.queryField('nodes', (t) =>
  t.field({
    type: t.listRef(NodeRef, { nullable: true }),
    description: `Several at once, in the order asked for; at most ${limits.ids}.`,
    args: { ids: t.arg.idList({ required: true, description: 'Their ids.' }) },
    resolve: (_root, { ids }, context) => Promise.all(boundedIds(ids).map((id) => nodeById(id, context))),
  }),
)

const CaseOrderField = builder.enumType('CaseOrderField', {
  description: 'What cases are ordered by.',
  values: ['LABEL', 'DECIDED', 'SUBMITTED'] as const,
})
const CaseOrder = builder.inputType('CaseOrder', {
  description: 'Order of cases; those without the date come last.',
  fields: (t) => ({
    field: t.field({
      type: CaseOrderField,
      required: true,
      description: 'By label, or by first possible day of a date.',
    }),
    descending: t.boolean({
      required: true,
      defaultValue: false,
      description: 'The latest first; only for dates.',
    }),
  }),
})

const filterOf = new WeakMap<object, Awaited<ReturnType<typeof caseFilter>>>()
builder.queryField('cases', (t) =>
  t.field({
    type: CaseConnection,
    description: 'Cases under a filter, with facets counted under the same filter.',
    args: {
      filter: t.arg({ type: CaseFilter, required: false, description: 'Which cases.' }),
      orderBy: t.arg({ type: CaseOrder, required: false, description: 'By label unless said.' }),
      first: t.arg.int(firstArgument(20)),
      after: t.arg.string(afterArgument),
    },
    resolve: async (_root, { filter: given, orderBy, ...page }, context) => {
      const { first, after } = pageArguments(page)
      const filter = await caseFilter(given, context)
      const order: EntityOrder =
        !orderBy || orderBy.field === 'LABEL'
          ? { by: 'label' }
          : { by: 'date', property: orderBy.field.toLowerCase(), descending: orderBy.descending }
      const found = connected(
        await context.reader.list({ kind: 'case', filter, order, first, ...(after && { after }) }),
        after,
      )
      filterOf.set(found, filter)
      return found
    },
  }),
)
builder.objectField(CaseConnection, 'facets', (t) =>
  t.field({
    type: [FacetType],
    description:
      'How many cases there are by State, body, outcome and so on, each facet without its own filter.',
    resolve: (page: Connected<Entity>, _arguments, context): Promise<Facet[]> =>
      readCaseFacets(context, filterOf.get(page)),
  }),
)

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description: 'Entities of one kind, ordered by label.',
    args: {
      kind: t.arg({ type: EntityKindEnum, required: true, description: 'Which kind.' }),
      filter: t.arg({ type: EntityFilter, required: false, description: 'Which of them.' }),
      first: t.arg.int(firstArgument(20)),
      after: t.arg.string(afterArgument),
    },
    resolve: async (_root, { kind, filter, ...page }, context) => {
      const { first, after } = pageArguments(page)
      const linkedTo = (await linkedGroups(filter?.linkedTo, context)) ?? []
      return connected(
        await context.reader.list({ kind, filter: { linkedTo }, first, ...(after && { after }) }),
        after,
      )
    },
  }),
)

const Hit = builder.objectRef<SearchHit & { entity: Entity }>('SearchHit').implement({
  description: 'Something that a search found.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'What was found.', resolve: ({ entity }) => entity }),
    matched: t.exposeString('matched', {
      description: 'The name, title or number that matched, as printed.',
    }),
    score: t.exposeFloat('score', {
      description: 'How well it matched, 0 to 1; follows from the two texts alone.',
    }),
  }),
})
const SearchConnection = builder
  .objectRef<{ total: number; hits: (SearchHit & { entity: Entity })[] }>('SearchConnection')
  .implement({
    description: 'What a search found, best first.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many matched well enough.', resolve: ({ total }) => total }),
      nodes: t.field({ type: [Hit], description: 'The best of them.', resolve: ({ hits }) => hits }),
    }),
  })
builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Finds names, titles, numbers, symbols and subjects in any script of the region, forgiving a typo or two.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, 1 to ${limits.searchText} characters; the last word may be unfinished.`,
      }),
      kinds: t.arg({ type: [EntityKindEnum], required: false, description: 'Only these kinds.' }),
      first: t.arg.int(firstArgument(10)),
    },
    resolve: async (_root, { text, kinds, first }, { reader, entity }) => {
      if (text.length > limits.searchText)
        throw badInput('text', `The text has ${text.length} characters; ${limits.searchText} is the most.`)
      pageArguments({ first })
      if (text.trim() === '') return { total: 0, hits: [] }
      const { total, hits } = await reader.search({ text, first, ...(kinds && { kinds }) })
      const entities = await Promise.all(hits.map(({ key }) => entity.load(key)))
      return {
        total,
        hits: hits.flatMap((hit, at) => (entities[at] ? [{ ...hit, entity: entities[at] }] : [])),
      }
    },
  }),
)

const Graph = builder.objectRef<{ nodes: Entity[]; links: Link[]; complete: boolean }>('Graph').implement({
  description: 'Some entities with the links among them.',
  fields: (t) => ({
    nodes: t.field({
      type: [EntityRef],
      description: 'Those of the asked-for entities that are there.',
      resolve: ({ nodes }) => nodes,
    }),
    links: t.field({
      type: [LinkRef],
      description: `Every link among them, at most ${limits.graphLinks}.`,
      resolve: ({ links }) => links,
    }),
    complete: t.exposeBoolean('complete', { description: 'False where links were left out.' }),
  }),
})
builder.queryField('graph', (t) =>
  t.field({
    type: Graph,
    description: 'All visible links among some entities.',
    args: {
      ids: t.arg.idList({ required: true, description: `Ids of the entities, at most ${limits.ids}.` }),
    },
    resolve: async (_root, { ids }, { reader, entity }) => {
      const found = await Promise.all(boundedIds(ids).map((id) => entity.load(id)))
      const nodes = [
        ...new Map(found.filter((one) => one !== undefined).map((one) => [one.key, one])).values(),
      ]
      const links = await reader.between(
        nodes.map(({ key }) => key),
        limits.graphLinks + 1,
      )
      return { nodes, links: links.slice(0, limits.graphLinks), complete: links.length <= limits.graphLinks }
    },
  }),
)

const KindCount = builder.objectRef<{ kind: EntityKind; count: number }>('KindCount').implement({
  description: 'How many entities of a kind there are.',
  fields: (t) => ({
    kind: t.field({ type: EntityKindEnum, description: 'The kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})
const ConnectedEntity = builder.objectRef<{ entity: Entity; cases: number }>('ConnectedEntity').implement({
  description: 'An entity and how many cases are linked to it.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'The entity.', resolve: ({ entity }) => entity }),
    cases: t.exposeInt('cases', { description: 'Number of cases linked to it.' }),
  }),
})
const Overview = builder.objectRef<{ counts: Map<EntityKind, number> }>('Overview').implement({
  description: 'What the record holds, at a glance.',
  fields: (t) => ({
    cases: t.int({ description: 'Number of cases.', resolve: ({ counts }) => counts.get('case') ?? 0 }),
    counts: t.field({
      type: [KindCount],
      description: 'Number of entities of each kind.',
      resolve: ({ counts }) => entityKindNames.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })),
    }),
    facets: t.field({
      type: [FacetType],
      description: 'Cases by State, body, outcome, year, article and so on.',
      resolve: (_overview, _arguments, context) => readCaseFacets(context),
    }),
    mostConnected: t.field({
      type: [ConnectedEntity],
      description: 'Entities with the most cases linked to them.',
      args: {
        kinds: t.arg({ type: [EntityKindEnum], required: true, description: 'Of these kinds.' }),
        first: t.arg.int(firstArgument(10)),
      },
      resolve: (_overview, { kinds, first }, { reader }) =>
        reader.mostConnected({ kinds, ...pageArguments({ first }) }),
    }),
  }),
})
builder.queryField('overview', (t) =>
  t.field({
    type: Overview,
    description: 'What the record holds, at a glance.',
    resolve: async (_root, _arguments, { reader }) => ({ counts: await reader.counts() }),
  }),
)

function boundedIds(ids: readonly (string | number)[]): string[] {
  if (ids.length > limits.ids)
    throw badInput('ids', `There are ${ids.length} ids; ${limits.ids} is the most.`)
  return ids.map(String)
}
