import type { View } from './view.ts'

/** What a step did, for its crumb: the word for it, the cards it was done to, or what was switched. */
export type Step = {
  did:
    | 'focus'
    | 'added'
    | 'hidden'
    | 'back'
    | 'folded'
    | 'unfolded'
    | 'filtered'
    | 'unfiltered'
    | 'layerOn'
    | 'layerOff'
    | 'layout'
    | 'tidied'
    | 'moved'
    | 'several'
  ids: readonly string[]
  word?: string
}

const beyond = (a: readonly string[], b: readonly string[]) => a.filter((each) => !b.includes(each))

/** Names the step from one view to the next. */
export function stepBetween(before: View, after: View): Step {
  if (before.focus !== after.focus) return { did: 'focus', ids: [after.focus] }
  const found = [...ofCards(before, after), ...ofSwitches(before, after)]
  const [first] = found
  if (!first) return { did: 'several', ids: [] }
  return first
}

function ofCards(before: View, after: View): Step[] {
  const tidied = after.tidied !== before.tidied || after.without.join() !== before.without.join()
  const lists: [Step['did'], string[]][] = [
    ['added', beyond(after.added, before.added)],
    ['back', beyond(before.hidden, after.hidden)],
    ['hidden', beyond(after.hidden, before.hidden)],
    ['folded', beyond(after.folded, before.folded)],
    ['unfolded', beyond(before.folded, after.folded)],
  ]
  const steps = lists.flatMap(([did, ids]): Step[] => (ids.length ? [{ did, ids }] : []))
  const moved = after.moved.find(
    (each) => !before.moved.some(({ id, x, y }) => id === each.id && x === each.x && y === each.y),
  )
  return [
    ...steps,
    ...(tidied ? [{ did: 'tidied' as const, ids: [] }] : []),
    ...(moved ? [{ did: 'moved' as const, ids: [moved.id] }] : []),
  ]
}

function ofSwitches(before: View, after: View): Step[] {
  const words: [Step['did'], string[]][] = [
    ['filtered', beyond(after.off, before.off)],
    ['unfiltered', beyond(before.off, after.off)],
    ['layerOn', beyond(after.layers, before.layers)],
    ['layerOff', beyond(before.layers, after.layers)],
    ['layout', after.layout === before.layout ? [] : [after.layout]],
  ]
  return words.flatMap(([did, [word]]): Step[] => (word ? [{ did, ids: [], word }] : []))
}
