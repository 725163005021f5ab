/** Entities that may be one and the same, for people to look at. Nothing is ever merged by machine. */
import type { EntityKind } from '../../schema/kinds.ts'
import { mayPropose } from '../desk/draft.ts'
import { type Duplicate, pairsOf, withShared } from '../desk/duplicates.ts'
import { limits } from '../limits.ts'
import type { Entity, GraphReader } from '../store/store.ts'
import { builder, EntityKindEnum } from './builder.ts'
import { pageArguments } from './connection.ts'
import { EntityRef } from './entityRef.ts'

const SHARED = 10

const DuplicateType = builder.objectRef<Duplicate>('Duplicate').implement({
  description: 'Two entities that may be one, and why.',
  fields: (t) => ({
    one: t.field({ type: EntityRef, description: 'The one.', resolve: ({ one }) => one }),
    other: t.field({ type: EntityRef, description: 'The other.', resolve: ({ other }) => other }),
    score: t.exposeFloat('score', { description: 'How likely it looks, 0 to 1; a proposal, no finding.' }),
    names: t.exposeStringList('names', { description: 'The names that are alike, one of each; at most 2.' }),
    shared: t.field({
      type: [EntityRef],
      description: `What both are linked to; at most ${SHARED}.`,
      resolve: async ({ shared }, _arguments, { entity }) =>
        (await Promise.all(shared.slice(0, SHARED).map((key) => entity.load(key)))).filter(
          (one) => one !== undefined,
        ),
    }),
    isSaid: t.exposeBoolean('isSaid', { description: 'Whether a source says that they may be the same.' }),
  }),
})

builder.queryField('duplicates', (t) =>
  t.field({
    type: [DuplicateType],
    description: `Entities of a kind that may be one and the same, the likeliest first; at most ${limits.first}. Looks at the first ${limits.compared} of them by label. Empty for readers.`,
    args: {
      kind: t.arg({ type: EntityKindEnum, required: true, description: 'Kind of entity.' }),
      first: t.arg.int({ defaultValue: 20, description: `How many; 1 to ${limits.first}.` }),
    },
    resolve: async (_root, { kind, first }, { reader, viewer }) => {
      pageArguments({ first: first ?? 20 })
      if (!mayPropose(viewer)) return []
      const pairs = pairsOf(await allOf(reader, kind)).slice(0, first ?? 20)
      return withShared(pairs, await farEndsOf(reader, pairs))
    },
  }),
)

async function allOf(reader: GraphReader, kind: EntityKind): Promise<Entity[]> {
  const found: Entity[] = []
  let after: string | undefined
  do {
    const page = await reader.list({ kind, first: limits.first, uncounted: true, ...(after && { after }) })
    found.push(...page.items)
    after = page.hasNext ? page.cursors.at(-1) : undefined
  } while (after && found.length < limits.compared)
  return found
}

async function farEndsOf(
  reader: GraphReader,
  pairs: readonly Pick<Duplicate, 'one' | 'other'>[],
): Promise<Map<string, Set<string>>> {
  const of = [...new Set(pairs.flatMap(({ one, other }) => [one.key, other.key]))]
  if (of.length === 0) return new Map()
  const links = await reader.links({ of, first: limits.first, uncounted: true })
  return new Map(
    [...links].map(([key, { items }]) => [
      key,
      new Set(items.map(({ from, to }) => (from === key ? to : from))),
    ]),
  )
}
