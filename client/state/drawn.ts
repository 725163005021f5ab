import type { Direction, EntityKind, LinkKind } from '../api/generated/graphql.ts'
import type { Layer } from './view.ts'

/** Kinds that become cards. Events and sources stand in words; what joins everything has a layer of its own. */
const drawnEntities: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'case',
  'person',
  'organisation',
  'court',
  'stateBody',
  'place',
])

/** Kinds of link that are always lines. */
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

/** Links of a case to the articles it was about. */
export const articleLinks: readonly LinkKind[] = ['VIOLATED', 'NOT_VIOLATED', 'INADMISSIBLE', 'ALLEGED']

/** Lines that come with a layer. */
const layerLinks: Partial<Record<Layer, readonly LinkKind[]>> = {
  states: ['AGAINST'],
  bodies: ['BEFORE'],
  articles: articleLinks,
  citations: ['MENTIONS'],
}

export const isDrawnEntity = (kind: EntityKind): boolean => drawnEntities.has(kind)

export const isDrawnLink = (kind: LinkKind, layers: readonly Layer[]): boolean =>
  drawnLinks.includes(kind) || layers.some((layer) => layerLinks[layer]?.includes(kind))

/** Whether some of the links that a degree counts may lead to things without a card, so that the figure is "up to". */
export function mayLeadOutside(of: EntityKind, kind: LinkKind, direction: Direction): boolean {
  if (kind === 'IN') return true
  if (kind === 'AT') return of === 'place' && direction === 'IN'
  return kind === 'MENTIONS' && direction === 'OUT'
}
