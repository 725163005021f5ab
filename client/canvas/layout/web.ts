import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Pair, Place, Size } from './columns.ts'
import { freeSpot } from './placeNear.ts'

cytoscape.use(fcose)

/** Room between the first and the last ring of the start positions, for each card. */
const SPREAD = 70

/**
 * A web by forces: what is tied stands together, and nothing more is meant by a place. It starts from fixed positions
 * and takes no chances, so that the same boxes and pairs give the same places.
 */
export function web(boxes: readonly Size[], pairs: readonly Pair[]): Place[] {
  const ids = new Set(boxes.map((box) => box.id))
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: [
      ...boxes.map((box, at) => ({ data: { ...box }, position: startOf(at, boxes.length) })),
      ...pairs
        .filter(([a, b]) => ids.has(a) && ids.has(b))
        .map(([source, target]) => ({ data: { id: `${source}\n${target}`, source, target } })),
    ],
  })
  graph
    .layout({
      name: 'fcose',
      quality: 'default',
      randomize: false,
      animate: false,
      fit: false,
      packComponents: false,
      nodeSeparation: 80,
      idealEdgeLength: 110,
      nodeRepulsion: 9000,
      numIter: 2500,
    } as cytoscape.LayoutOptions)
    .run()
  const raw = boxes.map(({ id, width, height }): Place => {
    const { x, y } = graph.getElementById(id).position()
    return { id, width, height, x, y, column: 'web' }
  })
  graph.destroy()
  return withoutOverlaps(centred(raw))
}

/** A sunflower: even, fixed, and no two cards at one point. */
function startOf(at: number, of: number) {
  const angle = at * 2.399963
  const radius = SPREAD * Math.sqrt(at) * Math.max(1, Math.log10(of + 1))
  return { x: Math.cos(angle) * radius * 1.6, y: Math.sin(angle) * radius }
}

/** The first card is the focus: it stands at 0, 0 as in the columns. */
function centred(places: readonly Place[]): Place[] {
  const { x = 0, y = 0 } = places[0] ?? {}
  return places.map((place) => ({ ...place, x: Math.round(place.x - x), y: Math.round(place.y - y) }))
}

/** Forces leave some cards on each other; the later one moves to the nearest room. */
function withoutOverlaps(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places) kept.push({ ...place, ...freeSpot(place.x, place.y, place, kept) })
  return kept
}
