import type { EntityKind } from '../../schema/kinds.ts'
import type { Node } from './nodeRef.ts'

/** The GraphQL type of a kind of entity: `stateBody` is `StateBody`. */
export const kindTypeName = (kind: EntityKind): string => kind.charAt(0).toUpperCase() + kind.slice(1)

/** The GraphQL type of anything that has an id. */
export const typeName = (node: Node): string =>
  'about' in node ? 'Claim' : 'attributes' in node ? 'Link' : kindTypeName(node.kind)
