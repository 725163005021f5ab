import { batch, signal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import type { Trouble } from './explorer.ts'
import { latestOnly } from './latest.ts'

/** Something that is read for a key; the last answer stays until the next one is there. */
export function createReading<Key, Value>(
  read: (key: Key, signal: AbortSignal) => Promise<Value>,
  same: (a: Key, b: Key) => boolean,
) {
  const answer = signal<{ key: Key; value: Value } | undefined>(undefined)
  const loading = signal(false)
  const trouble = signal<Trouble | undefined>(undefined)
  const latest = latestOnly()
  let wanted: Key | undefined

  async function begin(key: Key): Promise<void> {
    wanted = key
    loading.value = true
    trouble.value = undefined
    try {
      const outcome = await latest.run((abort) => read(key, abort))
      if (outcome.superseded) return
      batch(() => {
        loading.value = false
        answer.value = { key, value: outcome.value }
      })
    } catch (error) {
      batch(() => {
        loading.value = false
        trouble.value = { reason: reasonOf(error), retry: () => void begin(key) }
      })
    }
  }
  return {
    answer,
    loading,
    trouble,
    /** Reads it, unless it is at hand or under way. */
    open(key: Key) {
      if (wanted === undefined || !same(wanted, key)) void begin(key)
    },
  }
}
