import cytoscape, { type ElementDefinition } from 'cytoscape'
import { styleSheet } from './styleSheet.ts'

/** Where the picture stands in its pane. */
export type Viewport = { zoom: number; x: number; y: number }
export type GraphCanvas = ReturnType<typeof createGraphCanvas>

/** At this zoom a label of 12.5 px is 10 px high: never smaller by itself. */
const SMALLEST_FIT = 0.8
const LARGEST_FIT = 1.25
const MARGIN = 28
const ZOOM_STEP = 1.25

/** The one door to Cytoscape: draws what it is given and says what was pointed at. */
export function createGraphCanvas(
  pane: HTMLElement,
  on: { choose: (id: string | undefined) => void; move: (viewport: Viewport) => void },
) {
  standInForStyles()
  const graph = cytoscape({
    container: pane,
    style: styleSheet,
    layout: { name: 'preset' },
    minZoom: 0.25,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  const viewport = (): Viewport => ({ zoom: graph.zoom(), ...graph.pan() })
  graph.on('tap', (event) => on.choose(event.target === graph ? undefined : event.target.id()))
  graph.on('viewport', () => on.move(viewport()))
  graph.on('mouseover', 'node, edge', ({ target }) => {
    const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes())
    graph.batch(() => {
      graph.elements().not(near).addClass('faded')
      near.edges().addClass('near')
    })
  })
  graph.on('mouseout', 'node, edge', () => graph.elements().removeClass('faded near'))

  return {
    /** Replaces what is drawn; cards that stay keep their element. */
    draw(elements: readonly ElementDefinition[]) {
      const wanted = new Set(elements.map((element) => element.data.id))
      graph.batch(() => {
        graph
          .elements()
          .filter((element) => !wanted.has(element.id()))
          .remove()
        for (const element of elements) {
          const present = graph.getElementById(String(element.data.id))
          if (present.empty()) graph.add(element)
          else {
            present.data(element.data)
            if (element.position) present.position(element.position)
          }
        }
      })
    },
    choose(id: string | undefined) {
      graph.batch(() => {
        graph.elements().removeClass('chosen chosenEnd')
        if (!id) return
        const chosen = graph.getElementById(id)
        chosen.addClass('chosen')
        chosen.filter('edge').connectedNodes().addClass('chosenEnd')
      })
    },
    /** The whole picture if its labels stay readable, else as much as fits with the given card in the middle. */
    fit(centre: string) {
      const box = graph.elements().boundingBox()
      if (!box.w || !graph.width()) return
      const whole = Math.min((graph.width() - 2 * MARGIN) / box.w, (graph.height() - 2 * MARGIN) / box.h)
      const zoom = Math.min(LARGEST_FIT, Math.max(SMALLEST_FIT, whole))
      graph.zoom(zoom)
      const fitsWide = box.w * zoom <= graph.width()
      const fitsHigh = box.h * zoom <= graph.height() - 2 * MARGIN
      const at = graph.getElementById(centre).position() ?? { x: 0, y: 0 }
      const x = fitsWide ? (box.x1 + box.x2) / 2 : at.x
      const y = fitsHigh ? (box.y1 + box.y2) / 2 : at.y
      graph.pan({ x: graph.width() / 2 - x * zoom, y: graph.height() / 2 + MARGIN / 2 - y * zoom })
    },
    /** Brings a card into the pane if it is outside. */
    reveal(id: string) {
      const card = graph.getElementById(id)
      if (card.empty() || !card.isNode()) return
      const box = card.renderedBoundingBox()
      const inside = box.x1 >= 0 && box.y1 >= 30 && box.x2 <= graph.width() && box.y2 <= graph.height()
      if (!inside) graph.center(card)
    },
    zoomBy(steps: number) {
      const renderedPosition = { x: graph.width() / 2, y: graph.height() / 2 }
      graph.zoom({ level: graph.zoom() * ZOOM_STEP ** steps, renderedPosition })
    },
    resize: () => graph.resize(),
    viewport,
    destroy: () => graph.destroy(),
  }
}

/** Cytoscape would write a style element of its own, which a strict content policy forbids; ours already says the same. */
function standInForStyles() {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  const stand = document.createElement('meta')
  stand.id = id
  document.head.append(stand)
}
