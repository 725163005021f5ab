/** Some entities with the links among them. */
import { limits } from '../limits.ts'
import type { Entity, Link } from '../store/store.ts'
import { boundedIds } from './boundedIds.ts'
import { builder } from './builder.ts'
import { EntityRef } from './entityRef.ts'
import { LinkRef } from './link.ts'

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
