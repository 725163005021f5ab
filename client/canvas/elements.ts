import type { ElementDefinition } from 'cytoscape'
import type { Scene } from '../state/scene.ts'
import type { Tie } from '../state/ties.ts'
import type { Translate } from '../text/translate.ts'
import { icons } from '../widgets/icons.ts'
import { CARD_FONT_SIZE, FOCUS_FONT_SIZE, SANS, SERIF } from './drawCards.ts'
import type { Place } from './layout/columns.ts'
import { lineLooks, lookOf } from './look.ts'
import type { MeasuredCard } from './measureCard.ts'

/** Value of a colour token in the present theme. */
export type Colours = (token: string) => string

const BUSY = 8

/** A scene as Cytoscape elements; every look is data, so that one fixed style sheet draws them all. */
export function toElements(
  scene: Scene,
  focus: string,
  measured: ReadonlyMap<string, MeasuredCard>,
  places: ReadonlyMap<string, Place>,
  colours: Colours,
  t: Translate,
): ElementDefinition[] {
  const ends = new Map<string, number>()
  for (const tie of scene.ties) for (const id of [tie.from, tie.to]) ends.set(id, (ends.get(id) ?? 0) + 1)
  const busy = (id: string) => id !== focus && (ends.get(id) ?? 0) >= BUSY
  const opacityOf = (tie: Tie, ofLayer: boolean) => {
    if (ofLayer && tie.from !== focus && tie.to !== focus) return 0.2
    return busy(tie.from) || busy(tie.to) ? 0.42 : 0.9
  }

  const nodes = scene.cards.flatMap((card): ElementDefinition[] => {
    const [box, place] = [measured.get(card.id), places.get(card.id)]
    if (!box || !place) return []
    const look = lookOf(card.kind)
    const inFocus = card.id === focus
    const colour = colours(look.colour)
    const violation = card.kind === 'case' && card.outcome === 'violation'
    const onFill = inFocus ? colours('--on-fill') : colours('--ink')
    const hasIcon = card.kind !== 'case'
    return [
      {
        group: 'nodes',
        position: { x: place.x, y: place.y },
        data: {
          id: card.id,
          label: box.lines.join('\n'),
          width: box.width,
          height: box.height,
          shape: look.shape,
          radius: card.kind === 'person' ? 14 : 5,
          border: violation ? colours('--found') : colour,
          borderWidth: violation ? 2.2 : 1.4,
          fill: inFocus ? colour : colours('--panel'),
          ink: onFill,
          font: inFocus ? SERIF : SANS,
          fontSize: inFocus ? FOCUS_FONT_SIZE : CARD_FONT_SIZE,
          weight: inFocus || card.kind === 'organisation' ? 600 : 400,
          icon: hasIcon ? iconImage(card.kind, inFocus ? onFill : colour) : 'none',
          iconX: look.shape === 'round-hexagon' ? 24 : 9,
          shift: !hasIcon ? 0 : look.shape === 'round-tag' ? 3 : 9,
          accent: colours('--accent'),
          column: place.column,
          held: scene.heldBy.has(card.id) ? 1 : 0,
        },
      },
    ]
  })
  const drawn = new Set(nodes.map((node) => node.data.id))
  const edges = scene.ties.flatMap((tie): ElementDefinition[] => {
    if (!drawn.has(tie.from) || !drawn.has(tie.to)) return []
    const look = lineLooks[tie.standing]
    const [from, to] = [places.get(tie.from), places.get(tie.to)]
    const sameColumn = from?.column !== 'web' && from?.column === to?.column && from?.lane === to?.lane
    return [
      {
        group: 'edges',
        data: {
          id: tie.id,
          source: tie.from,
          target: tie.to,
          colour: tie.onlyMentions ? colours('--accent') : colours(look.colour),
          width: look.width,
          line: tie.onlyMentions ? 'dotted' : look.style,
          end: tie.refused ? 'tee' : 'none',
          opacity: opacityOf(tie, from?.column === 'layer' || to?.column === 'layer'),
          sameColumn: sameColumn ? 1 : 0,
          accent: colours('--accent'),
          paper: colours('--paper'),
          verb: verbOf(tie, t),
        },
      },
    ]
  })
  return [...nodes, ...edges]
}

/** What a selected line says: each kind of its links once. */
const verbOf = (tie: Tie, t: Translate) =>
  [...new Set(tie.links.map((link) => t(`link.${link.kind}`)))].join(' · ')

function iconImage(kind: Parameters<typeof lookOf>[0], colour: string): string {
  const svg = icons[lookOf(kind).icon].replace(/<!--.*?-->/s, '').replace('currentColor', colour)
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg.trim())}`
}
