/** Some entities with the links among them. */
import { limits } from '../limits.ts'
import type { Entity, Link } from '../store/store.ts'
import { boundedIds } from './boundedIds.ts'
import { builder } from './builder.ts'
import { EntityRef } from './entityRef.ts'
import { LinkRef } from './link.ts'

/** `between` reads one link more than may be shown, and once for all fields that need it. */
type EntitiesWithLinks = { nodes: Entity[]; between: () => Promise<Link[]> }

const Graph = builder.objectRef<EntitiesWithLinks>('Graph').implement({
  description: 'Some entities with the links among them.',
  fields: (t) => ({
    nodes: t.field({
      type: [EntityRef],
      description: `Those of the asked-for entities that are there; at most ${limits.ids}.`,
      resolve: ({ nodes }) => nodes,
    }),
    links: t.field({
      type: [LinkRef],
      description: `Every link among them, at most ${limits.graphLinks}.`,
      resolve: async ({ between }) => (await between()).slice(0, limits.graphLinks),
    }),
    complete: t.boolean({
      description: 'False where links were left out.',
      resolve: async ({ between }) => (await between()).length <= limits.graphLinks,
    }),
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
      const keys = nodes.map(({ key }) => key)
      let links: Promise<Link[]> | undefined
      return {
        nodes,
        between: () => {
          links ??= reader.between(keys, limits.graphLinks + 1)
          return links
        },
      }
    },
  }),
)
