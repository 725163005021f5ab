import { batch, computed, signal } from '@preact/signals'
import { type FailureReason, reasonOf } from '../api/failure.ts'
import type { Direction, LinkKind } from '../api/generated/graphql.ts'
import type { RecordSource } from '../api/record.ts'
import type { Card } from './card.ts'
import { MOST_ADDED, MOST_CARDS, pickNew } from './expand.ts'
import { begin, commit, type History, redo, undo, visit } from './history.ts'
import { keepLatest } from './keepLatest.ts'
import { latestOnly } from './latest.ts'
import { type Neighbourhood, type Picture, readNeighbourhood, readPicture } from './picture.ts'
import { sceneOf } from './scene.ts'
import { addCards, openFocus, sameReading, sameView, type View } from './view.ts'
import { viewSteps } from './viewSteps.ts'

export type Trouble = { reason: FailureReason; retry: () => void }
/** What the last expand did: the cards it brought, how many it left out, and whether the picture is full. */
export type Added = { of: string; ids: readonly string[]; left: number; full: boolean }
export type Explorer = ReturnType<typeof createExplorer>

const MOST_NEIGHBOURHOODS = 30
const MOST_KNOWN = 2000

/** The state of the Links view: what is chosen, what was read, what went wrong. Works without a browser. */
export function createExplorer(source: RecordSource) {
  const history = signal<History<View> | undefined>(undefined)
  const picture = signal<Picture | undefined>(undefined)
  const pictured = signal<View | undefined>(undefined)
  const selection = signal<string | undefined>(undefined)
  /** Cards marked beside the selection, to do something with all of them. */
  const marked = signal<readonly string[]>([])
  const absent = signal<string | undefined>(undefined)
  const loading = signal(false)
  const trouble = signal<Trouble | undefined>(undefined)
  const lastAdded = signal<Added | undefined>(undefined)

  const latest = latestOnly()
  const latestExpand = latestOnly()
  const around = keepLatest<Neighbourhood>(MOST_NEIGHBOURHOODS)
  const known = keepLatest<Card>(MOST_KNOWN)

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
    if (before?.focus !== present.focus) marked.value = []
    if (before && sameReading(before, present) && picture.value && !loading.value) pictured.value = present
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
    marked,
    absent,
    loading,
    trouble,
    lastAdded,
    /** The name of a card that was read at some time. */
    labelOf: (id: string): string => known.get(id)?.label ?? id,
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
      latestExpand.cancel()
      batch(() => {
        history.value = undefined
        selection.value = undefined
        marked.value = []
        absent.value = undefined
        trouble.value = undefined
        loading.value = false
      })
    },
    select(id: string | undefined) {
      selection.value = id
    },
    /** Marks a card, or takes its mark away. */
    mark(id: string) {
      const now = marked.value
      marked.value = now.includes(id) ? now.filter((each) => each !== id) : [...now, id]
    },
    /** Reads the present view again, forgetting what was read before. */
    reread() {
      around.clear()
      known.clear()
      if (view.value) void read(view.value)
    },
    undo: () => change(history.value && undo(history.value)),
    redo: () => change(history.value && redo(history.value)),
    ...viewSteps({ view, scene, picture, selection, marked, step }),
    /** Fetches the chosen kinds of links of a card and adds what is new, within the limits. Throws `Failure`. */
    async expand(id: string, chosen: readonly { kind: LinkKind; direction: Direction }[]): Promise<void> {
      const now = view.value
      const shown = scene.value
      if (!now || !shown || !picture.value) return
      const outcome = await latestExpand.run((abort) => source.expand(id, chosen, abort))
      if (outcome.superseded || view.value !== now) return
      const present = new Set(shown.cards.map((card) => card.id))
      const room = Math.max(0, Math.min(MOST_ADDED, MOST_CARDS - picture.value.cards.size))
      const { cards, left } = pickNew(outcome.value.cards, present, room)
      for (const card of cards) known.set(card.id, card)
      const base = [...picture.value.rings.keys()]
      const ids = cards.map((card) => card.id)
      batch(() => {
        step(addCards(now, ids, base))
        lastAdded.value = {
          of: id,
          ids,
          left: left + Math.max(0, outcome.value.total - outcome.value.cards.length),
          full: room < MOST_ADDED,
        }
      })
    },
  }
}
