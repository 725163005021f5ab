import type { EntityKind, Standing } from '../api/generated/graphql.ts'
import type { IconName } from '../widgets/icons.ts'

/** How a kind looks: outline, drawing and colour together, so that none of them is the only sign. */
export type Look = { shape: Shape; icon: IconName; colour: string }
export type Shape =
  | 'rectangle'
  | 'round-rectangle'
  | 'bottom-round-rectangle'
  | 'cut-rectangle'
  | 'round-tag'
  | 'round-hexagon'

const looks: Partial<Record<EntityKind, Look>> = {
  case: { shape: 'rectangle', icon: 'caseFile', colour: '--case' },
  person: { shape: 'round-rectangle', icon: 'person', colour: '--person' },
  organisation: { shape: 'round-rectangle', icon: 'people', colour: '--organisation' },
  court: { shape: 'bottom-round-rectangle', icon: 'landmark', colour: '--court' },
  stateBody: { shape: 'cut-rectangle', icon: 'shield', colour: '--stateBody' },
  treatyBody: { shape: 'round-hexagon', icon: 'globe', colour: '--treatyBody' },
  place: { shape: 'round-tag', icon: 'place', colour: '--place' },
  article: { shape: 'rectangle', icon: 'scale', colour: '--article' },
  treaty: { shape: 'rectangle', icon: 'scale', colour: '--article' },
  country: { shape: 'rectangle', icon: 'globe', colour: '--country' },
  source: { shape: 'rectangle', icon: 'quote', colour: '--source' },
}
const plain: Look = { shape: 'rectangle', icon: 'info', colour: '--country' }

export const lookOf = (kind: EntityKind): Look => looks[kind] ?? plain

export type LineLook = { colour: string; width: number; style: 'solid' | 'dashed' | 'dotted' }

/** How a line says who stands behind it; the tags in the panel repeat it in words. */
export const lineLooks: Record<Standing, LineLook> = {
  found: { colour: '--found', width: 2.4, style: 'solid' },
  reported: { colour: '--recorded', width: 1.1, style: 'solid' },
  alleged: { colour: '--alleged', width: 1.4, style: 'dashed' },
  denied: { colour: '--denied', width: 1.6, style: 'solid' },
  inferred: { colour: '--inferred', width: 1.5, style: 'dotted' },
}
