import type { Direction, EntityKind, LinkKind } from '../api/generated/graphql.ts'

/** Kinds that become cards. States, bodies, articles, events and sources join everything, so they stand in words instead. */
const drawnEntities: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'case',
  'person',
  'organisation',
  'court',
  'stateBody',
  'place',
])

/** Kinds of link that are always lines. Citations are a layer of their own. */
export const drawnLinks: readonly LinkKind[] = [
  'VICTIM',
  'AUTHOR',
  'COUNSEL',
  'SUPPORTED',
  'ACTS_FOR',
  'HEARD',
  'AT',
  'IN',
  'PART_OF',
  'SPOKE_ON',
]

export const isDrawnEntity = (kind: EntityKind): boolean => drawnEntities.has(kind)

export const isDrawnLink = (kind: LinkKind, mentions: boolean): boolean =>
  drawnLinks.includes(kind) || (mentions && kind === 'MENTIONS')

/** Whether some of the links that a degree counts may lead to things without a card, so that the figure is "up to". */
export function mayLeadOutside(of: EntityKind, kind: LinkKind, direction: Direction): boolean {
  if (kind === 'IN') return true
  if (kind === 'AT') return of === 'place' && direction === 'IN'
  return kind === 'MENTIONS' && direction === 'OUT'
}
