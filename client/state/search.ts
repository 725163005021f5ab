import { batch, signal } from '@preact/signals'
import { type FailureReason, reasonOf } from '../api/failure.ts'
import type { RecordSource, Suggestion } from '../api/record.ts'
import { latestOnly } from './latest.ts'
import { pause } from './pause.ts'

const PAUSE_MS = 120
const LONGEST_TEXT = 200

/** Suggestions while typing. An answer to an older text never replaces one to a newer. */
export function createSearch(source: Pick<RecordSource, 'suggestions'>) {
  const text = signal('')
  const suggestions = signal<readonly Suggestion[]>([])
  const answered = signal('')
  const trouble = signal<FailureReason | undefined>(undefined)
  const latest = latestOnly()

  async function find(wanted: string) {
    try {
      const outcome = await latest.run(async (abort) => {
        await pause(PAUSE_MS, abort)
        return source.suggestions(wanted, abort)
      })
      if (outcome.superseded) return
      batch(() => {
        suggestions.value = outcome.value
        answered.value = wanted
        trouble.value = undefined
      })
    } catch (error) {
      trouble.value = reasonOf(error)
    }
  }

  return {
    text,
    suggestions,
    answered,
    trouble,
    type(typed: string) {
      const wanted = typed.trim().slice(0, LONGEST_TEXT)
      if (wanted === text.value) return
      text.value = wanted
      if (wanted) void find(wanted)
      else {
        latest.cancel()
        suggestions.value = []
      }
    },
  }
}
