/** What a person has chosen to see. Every step is a plain function from one view to the next. */
export type View = {
  focus: string
  /** Cards added by hand, in the order of adding: their places follow from it. */
  added: readonly string[]
  /** Cards taken away by hand; they keep their place, so that nothing else moves. */
  hidden: readonly string[]
  /** Whether citations between cases are drawn. */
  mentions: boolean
}

export const openFocus = (focus: string): View => ({ focus, added: [], hidden: [], mentions: false })

/** Adds cards at the end; one that was hidden comes back to its place instead. */
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

/** Takes one card away. The focus stays. */
export function hideCard(view: View, id: string): View {
  if (id === view.focus || view.hidden.includes(id)) return view
  return { ...view, hidden: [...view.hidden, id] }
}

export const switchMentions = (view: View): View => ({ ...view, mentions: !view.mentions })

export const sameView = (a: View, b: View): boolean =>
  a.focus === b.focus &&
  a.mentions === b.mentions &&
  a.added.join() === b.added.join() &&
  a.hidden.join() === b.hidden.join()
