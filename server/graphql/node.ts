/** Anything by its id. */
import { claimId, linkId } from '../../schema/ids.ts'
import { HIGHEST } from '../../schema/levels.ts'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import { boundedIds } from './boundedIds.ts'
import { builder } from './builder.ts'
import { type Node, NodeRef } from './nodeRef.ts'

/** An entity, a link or a claim, by the prefix of its id. */
async function nodeById(id: string, { entity, link, claim, noteOpened }: Context): Promise<Node | null> {
  if (id.startsWith(linkId(''))) return (await link.load(id.slice(linkId('').length))) ?? null
  if (id.startsWith(claimId(''))) return (await claim.load(id.slice(claimId('').length))) ?? null
  const found = id.includes(':') ? await entity.load(id) : undefined
  if (found?.level === HIGHEST) noteOpened([found.key])
  return found ?? null
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
