import cytoscape, { type CollectionReturnValue, type ElementDefinition, type EventObject } from 'cytoscape'
import { clearance, fitView, type Pane, showBox } from './fitView.ts'
import { styleSheet } from './styleSheet.ts'

/** Where the picture stands in its pane. */
export type Viewport = { zoom: number; x: number; y: number }
export type GraphCanvas = ReturnType<typeof createGraphCanvas>

type Listeners = {
  choose: (id: string | undefined) => void
  /** Pointed at with a key held down, or caught in a frame: these cards change their mark. */
  mark: (ids: readonly string[]) => void
  open: (id: string) => void
  drop: (moved: { id: string; x: number; y: number }) => void
  move: (viewport: Viewport) => void
}

const ZOOM_STEP = 1.25
const LEAST_DRAG = 3

/** The one door to Cytoscape: draws what it is given and says what was pointed at. */
export function createGraphCanvas(pane: HTMLElement, on: Listeners) {
  standInForStyles()
  const graph = cytoscape({
    container: pane,
    style: styleSheet,
    layout: { name: 'preset' },
    minZoom: 0.25,
    maxZoom: 3,
    // A finger on a card pans the picture; only a mouse takes cards along.
    autoungrabify: matchMedia('(pointer: coarse)').matches,
    autounselectify: true,
  })
  const viewport = (): Viewport => ({ zoom: graph.zoom(), ...graph.pan() })
  const paneSize = (): Pane => ({ width: graph.width(), height: graph.height() })
  listen(graph, on, viewport)

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
    /** Marks cards, and lights the cards and lines of a path. */
    sign(marked: readonly string[], lit: readonly string[]) {
      const of = (ids: readonly string[]) =>
        ids.reduce(
          (all: CollectionReturnValue, id) => all.union(graph.getElementById(id)),
          graph.collection(),
        )
      graph.batch(() => {
        graph.elements().removeClass('marked lit')
        of(marked).addClass('marked')
        of(lit).addClass('lit')
      })
    },
    /** The whole picture if its labels stay readable, else as much as fits with the given card in the middle. */
    fit(centre: string) {
      const box = graph.elements().boundingBox()
      if (!box.w || !graph.width()) return
      const card = graph.getElementById(centre)
      const shared = graph.nodes().filter((node) => node.data('column') === 'shared')
      graph.viewport(
        fitView(paneSize(), box, card.empty() ? box : card.boundingBox(), shared.union(card).boundingBox()),
      )
    },
    /** Moves the view no more than it takes to see these cards, and closer or further only if it must. */
    show(ids: readonly string[]) {
      const cards = graph.nodes().filter((node) => ids.includes(node.id()))
      if (cards.empty() || !graph.width()) return
      graph.viewport(showBox(paneSize(), viewport(), cards.boundingBox()))
    },
    zoomBy(steps: number) {
      const renderedPosition = { x: graph.width() / 2, y: graph.height() / 2 + clearance.top / 2 }
      graph.zoom({ level: graph.zoom() * ZOOM_STEP ** steps, renderedPosition })
    },
    /** The whole picture as a PNG, two pixels for one, on paper of the given colour. */
    picture: (paper: string) =>
      graph.png({ output: 'blob-promise', full: true, scale: 2, bg: paper, maxWidth: 6000, maxHeight: 6000 }),
    resize: () => graph.resize(),
    destroy: () => graph.destroy(),
  }
}

function listen(graph: cytoscape.Core, on: Listeners, viewport: () => Viewport) {
  const held = ({ originalEvent }: EventObject) => {
    const event = originalEvent as MouseEvent | undefined
    return Boolean(event?.shiftKey || event?.ctrlKey || event?.metaKey)
  }
  graph.on('tap', (event) => {
    const id: string | undefined = event.target === graph ? undefined : event.target.id()
    if (id && event.target.isNode() && held(event)) on.mark([id])
    else on.choose(id)
  })
  graph.on('dbltap', 'node', (event) => on.open(event.target.id()))
  const framed: string[] = []
  graph.on('box', 'node', ({ target }) => {
    if (!framed.length) queueMicrotask(() => on.mark(framed.splice(0)))
    framed.push(target.id())
  })
  let from = { x: 0, y: 0 }
  graph.on('grab', 'node', ({ target }) => {
    from = { ...target.position() }
  })
  graph.on('dragfree', 'node', ({ target }) => {
    const { x, y } = target.position()
    if (Math.hypot(x - from.x, y - from.y) >= LEAST_DRAG) on.drop({ id: target.id(), x, y })
  })
  graph.on('viewport', () => on.move(viewport()))
  graph.on('mouseover', 'node, edge', ({ target }) => {
    const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes())
    graph.batch(() => {
      graph.elements().not(near).addClass('faded')
      near.edges().addClass('near')
    })
  })
  graph.on('mouseout', 'node, edge', () => graph.elements().removeClass('faded near'))
}

/** Cytoscape would write a style element of its own, which a strict content policy forbids; ours already says the same. */
function standInForStyles() {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  const stand = document.createElement('meta')
  stand.id = id
  document.head.append(stand)
}
