import { listed, type Params } from './params.ts'
import { type Layout, layers, layouts, MOST_MOVED, type Moved, openFocus, type View } from './view.ts'

/** The view of the Links page that an address names; what is not understood is left out. Undefined without a focus. */
export function parseView(params: URLSearchParams): View | undefined {
  const focus = params.get('f')
  if (!focus) return undefined
  const plain = openFocus(focus)
  const added = listed(params.get('add'))
  const wanted = params.get('layers')
  const layout = params.get('view') as Layout
  const tidied = Number(params.get('tidy') ?? 0)
  return {
    ...plain,
    added,
    hidden: listed(params.get('x')),
    folded: listed(params.get('fold')),
    off: listed(params.get('off')),
    layers: wanted === null ? plain.layers : layers.filter((layer) => listed(wanted).includes(layer)),
    layout: layouts.includes(layout) ? layout : plain.layout,
    tidied: Number.isInteger(tidied) ? Math.min(added.length, Math.max(0, tidied)) : 0,
    without: listed(params.get('no')),
    moved: listed(params.get('pos')).flatMap(readMoved).slice(-MOST_MOVED),
  }
}

/** What `parseView` gives back; what is as usual is left out. */
export function viewParams(view: View, selection: string | undefined): Params {
  const plain = openFocus(view.focus)
  return [
    ['f', view.focus],
    ['add', view.added.join()],
    ['x', view.hidden.join()],
    ['fold', view.folded.join()],
    ['off', view.off.join()],
    ['layers', view.layers.join() === plain.layers.join() ? undefined : view.layers.join() || 'none'],
    ['view', view.layout === plain.layout ? undefined : view.layout],
    ['tidy', view.tidied ? String(view.tidied) : undefined],
    ['no', view.without.join()],
    ['pos', view.moved.map(({ id, x, y }) => `${id}~${x}~${y}`).join()],
    ['sel', selection],
  ]
}

function readMoved(text: string): Moved[] {
  const match = /^(.+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(text)
  return match?.[1] ? [{ id: match[1], x: Number(match[2]), y: Number(match[3]) }] : []
}
