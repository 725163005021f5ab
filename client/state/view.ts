/** What can be drawn beside the cases, people and institutions, each on a switch of its own. */
export const layers = ['states', 'bodies', 'articles', 'citations', 'places'] as const
export type Layer = (typeof layers)[number]

/** The ways in which one view can be read. */
export const layouts = ['sides', 'web', 'register', 'table', 'ladder'] as const
export type Layout = (typeof layouts)[number]

/** A card put somewhere by hand: the middle of it, in whole pixels at zoom 1. */
export type Moved = { id: string; x: number; y: number }

/** What a person has chosen to see. Every step is a plain function from one view to the next. */
export type View = {
  focus: string
  /** Cards added by hand, in the order of adding: their places follow from it. */
  added: readonly string[]
  /** Cards taken away by hand; they keep their place, so that nothing else moves. */
  hidden: readonly string[]
  /** Cards that hold what belongs to them alone. */
  folded: readonly string[]
  /** Kinds of card and standings of line that the legend filters out. */
  off: readonly string[]
  layers: readonly Layer[]
  layout: Layout
  /** How many of the added cards are sorted in among the others. */
  tidied: number
  /** Cards that gave up their place when the picture was last tidied; if they are seen again, they take a free one. */
  without: readonly string[]
  /** Cards moved by hand, at most `MOST_MOVED`. */
  moved: readonly Moved[]
}

export const MOST_MOVED = 40

export const openFocus = (focus: string): View => ({
  focus,
  added: [],
  hidden: [],
  folded: [],
  off: [],
  layers: ['places'],
  layout: 'sides',
  tidied: 0,
  without: [],
  moved: [],
})

/** Adds cards at the end; one that was hidden comes back instead. */
export function addCards(view: View, ids: readonly string[], base: readonly string[]): View {
  const known = new Set([view.focus, ...base, ...view.added])
  const fresh = ids.filter((id, at) => !known.has(id) && ids.indexOf(id) === at)
  const back = new Set(ids)
  return {
    ...view,
    added: [...view.added, ...fresh],
    hidden: view.hidden.filter((id) => !back.has(id)),
  }
}

/** Takes cards away. The focus stays. */
export function hideCards(view: View, ids: readonly string[]): View {
  const gone = ids.filter((id) => id !== view.focus && !view.hidden.includes(id))
  return gone.length ? { ...view, hidden: [...view.hidden, ...new Set(gone)] } : view
}

/** Brings everything back that was taken away by hand. */
export const showHidden = (view: View): View => ({ ...view, hidden: [] })

export const toggleFold = (view: View, ids: readonly string[]): View => ({
  ...view,
  folded: ids.reduce(toggled, view.folded),
})

/** Filters a kind of card or a standing of line out, or lets it in again. */
export const toggleOff = (view: View, name: string): View => ({ ...view, off: toggled(view.off, name) })

export const toggleLayer = (view: View, layer: Layer): View => {
  const next = new Set(toggled(view.layers, layer))
  return { ...view, layers: layers.filter((each) => next.has(each)) }
}

export const chooseLayout = (view: View, layout: Layout): View => ({ ...view, layout })

/** Sorts all cards anew: those added by hand take part, those not visible give up their place. */
export const tidy = (view: View, invisible: readonly string[]): View => ({
  ...view,
  tidied: view.added.length,
  without: [...invisible].sort(),
  moved: [],
})

/** Puts a card where a hand has put it; the oldest of too many goes back to its own place. */
export const moveCard = (view: View, { id, x, y }: Moved): View => ({
  ...view,
  moved: [...view.moved.filter((each) => each.id !== id), { id, x: Math.round(x), y: Math.round(y) }].slice(
    -MOST_MOVED,
  ),
})

export const sameView = (a: View, b: View): boolean => a === b || stamp(a) === stamp(b)

/** Whether two views are drawn from the same answers of the server. */
export const sameReading = (a: View, b: View): boolean =>
  a.focus === b.focus &&
  a.added.join() === b.added.join() &&
  read.every((layer) => a.layers.includes(layer) === b.layers.includes(layer))

const read: readonly Layer[] = ['states', 'bodies', 'articles']

const stamp = (view: View) =>
  JSON.stringify((Object.keys(view) as (keyof View)[]).sort().map((key) => view[key]))

function toggled<Name extends string>(names: readonly Name[], name: Name): Name[] {
  return names.includes(name) ? names.filter((each) => each !== name) : [...names, name]
}
