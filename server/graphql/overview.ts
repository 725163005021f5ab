/** What the record holds, at a glance. */
import { type EntityKind, entityKindNames } from '../../schema/kinds.ts'
import type { Entity } from '../store/store.ts'
import { builder, EntityKindEnum } from './builder.ts'
import { firstArgument, pageArguments } from './connection.ts'
import { EntityRef } from './entityRef.ts'
import { caseFacets, FacetType, readCaseFacets } from './facets.ts'

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
      description: `Number of entities of each kind; at most ${entityKindNames.length}.`,
      resolve: ({ counts }) => entityKindNames.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })),
    }),
    facets: t.field({
      type: [FacetType],
      description: `Cases by State, body, outcome, year, article and so on; at most ${caseFacets.length}.`,
      resolve: (_overview, _arguments, context) => readCaseFacets(context),
    }),
    mostConnected: t.field({
      type: [ConnectedEntity],
      description: 'Entities with the most cases linked to them; at most `first`.',
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
