import { batch, computed, effect, signal } from '@preact/signals'
import { type FailureReason, reasonOf } from '../api/failure.ts'
import { begin, commit, type History, redo, undo } from '../state/history.ts'
import { latestOnly } from '../state/latest.ts'
import { pause } from '../state/pause.ts'
import { emptySheet, isEmptySheet, type Place, placeText, type Sheet } from './entry.ts'
import { idFollowing } from './idFollowing.ts'
import { idsIn } from './idsIn.ts'
import { problemsByPlace } from './placeOf.ts'
import type { Outcome, SheetDraft, SheetSource } from './sheetQuestions.ts'
import { caseFileName } from './toFile.ts'
import { dropUnsaved, keepUnsaved, readUnsaved, type Shelf, type Unsaved } from './unsaved.ts'
import { sheetOfFiles, yamlOf } from './yamlFiles.ts'

export type SheetState = ReturnType<typeof createSheet>

type Parts = {
  source: SheetSource
  /** Who is typing. */
  by: string
  shelf?: Shelf | undefined
  /** Milliseconds without typing after which a sheet is tried out, and kept. */
  pauseMs?: number
  now?: () => Date
}

/** The state of one sheet. Works without a browser. */
export function createSheet({ source, by, shelf, pauseMs = 700, now = () => new Date() }: Parts) {
  const history = signal<History<Sheet>>(begin(emptySheet()))
  const sheet = computed(() => history.value.present)
  const reason = signal('')
  const draft = signal<SheetDraft | undefined>(undefined)
  /** Earlier work that is neither taken up nor thrown away yet. */
  const offered = signal<Unsaved | undefined>(readUnsaved(shelf, by))
  const kept = signal<boolean | undefined>(undefined)
  const tried = signal<{ outcome: Outcome; of: Sheet } | undefined>(undefined)
  const trying = signal(false)
  const trouble = signal<{ reason: FailureReason; sentence: string } | undefined>(undefined)
  const proposed = signal<string | undefined>(undefined)
  const proposing = signal(false)
  const labels = signal<ReadonlyMap<string, string>>(new Map())
  /** Name of the place that the keyboard should be at once it is drawn. */
  const focus = signal<string | undefined>(undefined)
  /** Sources of the fact that was typed last: the next one most likely has the same. */
  let lastSource = ''
  let typedAt: string | undefined

  const latest = latestOnly()
  const startWith = (next: Sheet) => {
    typedAt = undefined
    history.value = begin(next)
    void readLabels(next)
  }
  const isOpen = () => offered.value === undefined && proposed.value === undefined

  const stop = effect(() => {
    const now = sheet.value
    if (!isOpen()) return
    if (isEmptySheet(now)) {
      latest.cancel()
      trying.value = false
      tried.value = undefined
      trouble.value = undefined
      return
    }
    void tryOut(now)
  })
  const stopKeeping = effect(() => {
    const [now, why, of] = [sheet.value, reason.value, draft.value]
    if (!isOpen()) return
    if (isEmptySheet(now) || (history.value.past.length === 0 && history.value.future.length === 0)) return
    keep({ by, at: '', sheet: now, reason: why, draft: of?.id })
  })

  let timer: ReturnType<typeof setTimeout> | undefined
  function keep(unsaved: Unsaved) {
    clearTimeout(timer)
    timer = setTimeout(() => {
      kept.value = keepUnsaved(shelf, { ...unsaved, at: now().toISOString() })
    }, pauseMs)
  }

  async function tryOut(of: Sheet): Promise<void> {
    trying.value = true
    try {
      const outcome = await latest.run(async (abort) => {
        await pause(pauseMs, abort)
        return source.tryOut(yamlOf(of), abort)
      })
      if (outcome.superseded) return
      batch(() => {
        tried.value = { outcome: outcome.value, of }
        trouble.value = undefined
        trying.value = false
      })
    } catch (error) {
      fail(error)
      trying.value = false
    }
  }

  function fail(error: unknown) {
    trouble.value = { reason: reasonOf(error), sentence: error instanceof Error ? error.message : '' }
  }

  async function readLabels(of: Sheet): Promise<void> {
    try {
      const found = await source.labels(idsIn(of), new AbortController().signal)
      labels.value = new Map([...labels.value, ...found])
    } catch {
      // Ids stand in for names; nothing is lost.
    }
  }

  return {
    sheet,
    history,
    reason,
    draft,
    offered,
    /** Whether the work is kept in this browser; undefined before there is any. */
    kept,
    outcome: computed(() => tried.value?.outcome),
    trying,
    trouble,
    proposed,
    proposing,
    labels,
    focus,
    /** What is wrong, by the place that it speaks of. */
    problems: computed(() => {
      const now = tried.value
      if (!now) return new Map<string, never[]>()
      return problemsByPlace(now.of, now.outcome.problems, caseFileName(now.of))
    }),

    /** Fills the sheet with a draft where one is asked for. */
    async open(draftId: string | undefined): Promise<void> {
      if (!draftId) return
      const stay = new AbortController().signal
      try {
        const read = await source.draft(draftId, stay)
        const filled = read?.isMine ? sheetOfFiles(read.files) : undefined
        batch(() => {
          draft.value = read
          if (!read || !filled) {
            trouble.value = { reason: 'refused', sentence: '' }
            return
          }
          reason.value = read.reason
          startWith(filled)
        })
      } catch (error) {
        fail(error)
      }
    },
    /** Takes up the work that is offered. */
    async restore(): Promise<void> {
      const found = offered.value
      if (!found) return
      batch(() => {
        offered.value = undefined
        reason.value = found.reason
        startWith(found.sheet)
      })
      if (found.draft && draft.value?.id !== found.draft)
        draft.value = await source.draft(found.draft, new AbortController().signal).catch(() => undefined)
    },
    /** Throws the work that is offered away. */
    discard() {
      dropUnsaved(shelf)
      offered.value = undefined
    },
    /** Makes a step that can be taken back. Steps in a row that carry the same mark are one. */
    edit(change: (sheet: Sheet) => Sheet, mark?: string) {
      const changed = change(sheet.value)
      if (changed === sheet.value) return
      const next = idFollowing(sheet.value, changed)
      const past = history.value
      history.value =
        mark !== undefined && mark === typedAt && past.past.length > 0
          ? { ...past, present: next, future: [] }
          : commit(past, next)
      typedAt = mark
    },
    undo() {
      typedAt = undefined
      history.value = undo(history.value)
    },
    redo() {
      typedAt = undefined
      history.value = redo(history.value)
    },
    /** Puts another sheet in place of this one, as one step that can be taken back. */
    replace(next: Sheet) {
      typedAt = undefined
      history.value = commit(history.value, next)
      void readLabels(next)
    },
    noteSource(typed: string) {
      lastSource = typed.trim()
    },
    rememberedSource: () => lastSource,
    noteLabel(id: string, label: string) {
      labels.value = new Map([...labels.value, [id, label]])
    },
    goTo(place: Place, field = '') {
      focus.value = placeText(place, field)
    },
    async propose(): Promise<void> {
      proposing.value = true
      trouble.value = undefined
      const of = sheet.value
      try {
        const again = draft.value?.id
        const done = await source.propose(yamlOf(of), reason.value, again, new AbortController().signal)
        batch(() => {
          tried.value = { outcome: done, of }
          if (!done.draft) return
          clearTimeout(timer)
          dropUnsaved(shelf)
          proposed.value = done.draft.id
        })
      } catch (error) {
        fail(error)
      } finally {
        proposing.value = false
      }
    },
    /** Begins an empty sheet after one that was proposed. */
    another() {
      batch(() => {
        startWith(emptySheet())
        reason.value = ''
        draft.value = undefined
        proposed.value = undefined
      })
    },
    /** Stops all work under way. */
    leave() {
      stop()
      stopKeeping()
      latest.cancel()
      clearTimeout(timer)
    },
  }
}
