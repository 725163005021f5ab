/** The pane in pixels, and a box of the picture in its own pixels. */
export type Pane = { width: number; height: number }
export type Extent = { x1: number; y1: number; x2: number; y2: number }
type View = { zoom: number; pan: { x: number; y: number } }

/** At this zoom a label of 12.5 px is 10 px high: never smaller by itself. */
const SMALLEST_FIT = 0.8
const LARGEST_FIT = 1.25
const MARGIN = 18
/** Room that cards keep from the edges; headings stand at the top. */
export const clearance = { top: 34, bottom: 12, side: 12 }

const wide = (box: Extent) => box.x2 - box.x1
const high = (box: Extent) => box.y2 - box.y1

/**
 * The whole picture if its labels stay readable. A pane too narrow for that shows the focus and what it shares, or
 * at least the focus, and people pan.
 */
export function fitView(pane: Pane, whole: Extent, focus: Extent, shared: Extent): View {
  const room = { width: pane.width - 2 * MARGIN, height: pane.height - clearance.top - clearance.bottom }
  const fits = Math.min(room.width / wide(whole), room.height / high(whole))
  const zoom = Math.min(LARGEST_FIT, Math.max(SMALLEST_FIT, fits))
  const across = [whole, shared, focus].find((box) => wide(box) * zoom <= pane.width) ?? focus
  const down = [whole, focus].find((box) => high(box) * zoom <= room.height + 4) ?? focus
  return {
    zoom,
    pan: {
      x: pane.width / 2 - ((across.x1 + across.x2) / 2) * zoom,
      y: clearance.top + room.height / 2 - ((down.y1 + down.y2) / 2) * zoom,
    },
  }
}

/** The nearest view that shows a box: first by moving, then by going further off as long as labels stay readable. */
export function showBox(pane: Pane, now: { zoom: number; x: number; y: number }, box: Extent): View {
  const room = {
    width: pane.width - 2 * clearance.side,
    height: pane.height - clearance.top - clearance.bottom,
  }
  const fits = Math.min(room.width / wide(box), room.height / high(box))
  const zoom = Math.min(now.zoom, Math.max(Math.min(now.zoom, SMALLEST_FIT), fits))
  const middle = { x: (pane.width / 2 - now.x) / now.zoom, y: (pane.height / 2 - now.y) / now.zoom }
  const pan = {
    x: pane.width / 2 - middle.x * zoom,
    y: pane.height / 2 - middle.y * zoom,
  }
  return {
    zoom,
    pan: {
      x: within(pan.x, box.x1 * zoom, box.x2 * zoom, clearance.side, pane.width - clearance.side),
      y: within(pan.y, box.y1 * zoom, box.y2 * zoom, clearance.top, pane.height - clearance.bottom),
    },
  }
}

/** The smallest change of a pan that brings a span inside; a span that is too long shows its beginning. */
function within(pan: number, from: number, to: number, low: number, high: number): number {
  if (to - from > high - low || from + pan < low) return low - from
  return to + pan > high ? high - to : pan
}
