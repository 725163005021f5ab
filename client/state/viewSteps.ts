import type { ReadonlySignal, Signal } from '@preact/signals'
import { batch } from '@preact/signals'
import type { Picture } from './picture.ts'
import type { Scene } from './scene.ts'
import {
  addCards,
  chooseLayout,
  hideCards,
  type Layer,
  type Layout,
  type Moved,
  moveCard,
  showHidden,
  tidy,
  toggleFold,
  toggleLayer,
  toggleOff,
  type View,
} from './view.ts'

type Parts = {
  view: ReadonlySignal<View | undefined>
  scene: ReadonlySignal<Scene | undefined>
  picture: Signal<Picture | undefined>
  selection: Signal<string | undefined>
  marked: Signal<readonly string[]>
  step: (next: View) => void
}

/** The steps that change only what a view shows of what was read; each can be taken back. */
export function viewSteps({ view, scene, picture, selection, marked, step }: Parts) {
  const from = (next: (now: View) => View) => () => {
    const now = view.value
    if (now) step(next(now))
  }
  const base = () => [...(picture.value?.rings.keys() ?? [])]
  return {
    /** Takes cards away; a selection that goes with them falls back to the focus. */
    hide(...ids: string[]) {
      batch(() => {
        from((now) => hideCards(now, ids))()
        const focus = view.value?.focus
        if (selection.value && ids.includes(selection.value)) selection.value = focus
        marked.value = marked.value.filter((id) => !ids.includes(id))
      })
    },
    showHidden: from(showHidden),
    /** Folds into each card what belongs to it alone, or unfolds it. */
    fold(...ids: string[]) {
      batch(() => {
        from((now) => toggleFold(now, ids))()
        marked.value = []
      })
    },
    /** Filters a kind of card or a standing of line out of the picture, or lets it in again. */
    filter: (name: string) => from((now) => toggleOff(now, name))(),
    switchLayer: (layer: Layer) => from((now) => toggleLayer(now, layer))(),
    choose: (layout: Layout) => from((now) => chooseLayout(now, layout))(),
    move: (moved: Moved) => from((now) => moveCard(now, moved))(),
    /** Adds cards that are known by their ids, as those of a path. */
    add: (ids: readonly string[]) => from((now) => addCards(now, ids, base()))(),
    /** Sorts all visible cards anew. */
    tidy: from((now) => {
      const visible = new Set(scene.value?.cards.map((card) => card.id))
      return tidy(
        now,
        [...(picture.value?.cards.keys() ?? [])].filter(
          (id) => !visible.has(id) && !picture.value?.ofLayers.has(id),
        ),
      )
    }),
  }
}
