import { batch, computed, signal } from '@preact/signals'
import { type FailureReason, reasonOf } from '../api/failure.ts'
import type { Direction, LinkKind } from '../api/generated/graphql.ts'
import type { RecordSource } from '../api/record.ts'
import type { Card } from './card.ts'
import { pickNew } from './expand.ts'
import { begin, commit, type History, redo, undo, visit } from './history.ts'
import { latestOnly } from './latest.ts'
import { type Neighbourhood, type Picture, readNeighbourhood, readPicture, sceneOf } from './picture.ts'
import { addCards, hideCard, openFocus, sameView, switchMentions, type View } from './view.ts'

export type Trouble = { reason: FailureReason; retry: () => void }
export type Added = { added: number; left: number }
export type Explorer = ReturnType<typeof createExplorer>

/** The state of the Links view: what is chosen, what was read, what went wrong. Works without a browser. */
export function createExplorer(source: RecordSource) {
  const history = signal<History<View> | undefined>(undefined)
  const picture = signal<Picture | undefined>(undefined)
  const pictured = signal<View | undefined>(undefined)
  const selection = signal<string | undefined>(undefined)
  const absent = signal<string | undefined>(undefined)
  const loading = signal(false)
  const trouble = signal<Trouble | undefined>(undefined)
  const lastAdded = signal<Added | undefined>(undefined)

  const latest = latestOnly()
  const latestExpand = latestOnly()
  const around = new Map<string, Neighbourhood>()
  const known = new Map<string, Card>()

  const view = computed(() => history.value?.present)
  const scene = computed(() =>
    picture.value && pictured.value ? sceneOf(picture.value, pictured.value) : undefined,
  )

  async function read(wanted: View): Promise<void> {
    loading.value = true
    trouble.value = undefined
    try {
      const outcome = await latest.run(async (abort) => {
        const near = around.get(wanted.focus) ?? (await readNeighbourhood(source, wanted.focus, abort))
        if (!near) return undefined
        around.set(wanted.focus, near)
        return readPicture(source, near, wanted, known, abort)
      })
      if (outcome.superseded) return
      batch(() => show(wanted, outcome.value))
    } catch (error) {
      batch(() => {
        loading.value = false
        trouble.value = { reason: reasonOf(error), retry: () => void read(wanted) }
      })
    }
  }

  function show(wanted: View, read: Picture | undefined) {
    loading.value = false
    absent.value = read ? undefined : wanted.focus
    if (!read) return
    for (const card of read.cards.values()) known.set(card.id, card)
    picture.value = read
    pictured.value = wanted
  }

  function change(next: History<View> | undefined) {
    if (!next || next === history.value) return
    const before = history.value?.present
    history.value = next
    lastAdded.value = undefined
    const { present } = next
    const onlyLook = before && before.focus === present.focus && before.added.join() === present.added.join()
    if (onlyLook && picture.value && !loading.value) pictured.value = present
    else void read(present)
  }

  const step = (next: View) => {
    const now = history.value
    if (now && sameView(now.present, next)) return
    change(now ? commit(now, next) : begin(next))
  }

  return {
    history,
    view,
    picture,
    scene,
    selection,
    absent,
    loading,
    trouble,
    lastAdded,
    /** Puts one thing in the middle; what was added to the picture before is one undo away. */
    focusOn(id: string) {
      batch(() => {
        selection.value = id
        step(openFocus(id))
      })
    },
    /** Follows the page's address. */
    goTo(wanted: View, selected: string | undefined) {
      batch(() => {
        selection.value = selected ?? wanted.focus
        change(history.value ? visit(history.value, wanted, sameView) : begin(wanted))
      })
    },
    /** Goes to the start page. The picture that was last read stays at hand. */
    leave() {
      latest.cancel()
      batch(() => {
        history.value = undefined
        selection.value = undefined
        absent.value = undefined
        trouble.value = undefined
        loading.value = false
      })
    },
    select(id: string | undefined) {
      selection.value = id
    },
    hide(id: string) {
      const now = view.value
      if (!now) return
      batch(() => {
        step(hideCard(now, id))
        if (selection.value === id && id !== now.focus) selection.value = now.focus
      })
    },
    switchMentions: () => view.value && step(switchMentions(view.value)),
    undo: () => change(history.value && undo(history.value)),
    redo: () => change(history.value && redo(history.value)),
    /** Fetches the chosen kinds of links of a card and adds what is new, within the limit. Throws `Failure`. */
    async expand(id: string, chosen: readonly { kind: LinkKind; direction: Direction }[]): Promise<void> {
      const now = view.value
      const shown = scene.value
      if (!now || !shown || !picture.value) return
      const outcome = await latestExpand.run((abort) => source.expand(id, chosen, abort))
      if (outcome.superseded || view.value !== now) return
      const present = new Set(shown.cards.map((card) => card.id))
      const { cards, left } = pickNew(outcome.value.cards, present)
      for (const card of cards) known.set(card.id, card)
      const base = [...picture.value.rings.keys()]
      batch(() => {
        step(
          addCards(
            now,
            cards.map((card) => card.id),
            base,
          ),
        )
        lastAdded.value = {
          added: cards.length,
          left: left + Math.max(0, outcome.value.total - outcome.value.cards.length),
        }
      })
    },
  }
}
