import { claimId, linkId } from '../../schema/ids.ts'
import type { Claim, Entity, Link } from '../store/store.ts'
import { builder } from './builder.ts'
import { typeName } from './typeName.ts'

export type Node = Entity | Link | Claim

const idOf = (node: Node): string =>
  'about' in node ? claimId(node.key) : 'attributes' in node ? linkId(node.key) : node.id

/** Anything that has an id: an entity, a link or a claim. */
export const NodeRef = builder.interfaceRef<Node>('Node').implement({
  description: 'Anything that can be asked for by its id.',
  resolveType: typeName,
  fields: (t) => ({
    id: t.id({
      description:
        'The same for as long as the thing exists: "case:gerasimov-v-kazakhstan" for an entity, "link:" or "claim:" and a key.',
      resolve: idOf,
    }),
  }),
})
