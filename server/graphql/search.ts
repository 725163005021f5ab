/** Finding things by name, title, number or subject. */
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import type { Entity, SearchHit } from '../store/store.ts'
import { builder, EntityKindEnum } from './builder.ts'
import { firstArgument, pageArguments } from './connection.ts'
import { EntityRef } from './entityRef.ts'

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
      nodes: t.field({
        type: [Hit],
        description: 'The best of them; at most `first`.',
        resolve: ({ hits }) => hits,
      }),
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
