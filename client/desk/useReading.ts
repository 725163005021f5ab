import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { reasonOf, sentenceOf } from '../api/failure.ts'
import type { Trouble } from '../state/explorer.ts'

/** Reads something whenever its key changes, and again on request; the last answer stays until the next one is there. */
export function useReading<Answer>(
  key: string,
  read: (signal: AbortSignal) => Promise<Answer | undefined>,
): {
  answer: Answer | undefined
  /** Whether the answer, which may be undefined, is there. */
  done: boolean
  trouble: (Trouble & { sentence: string }) | undefined
  again: () => void
} {
  const answer = useSignal<{ value: Answer | undefined } | undefined>(undefined)
  const trouble = useSignal<(Trouble & { sentence: string }) | undefined>(undefined)
  const turn = useRef<AbortController | undefined>(undefined)
  const load = () => {
    turn.current?.abort()
    const abort = new AbortController()
    turn.current = abort
    trouble.value = undefined
    read(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) answer.value = { value }
      },
      (error: unknown) => {
        if (abort.signal.aborted) return
        trouble.value = { reason: reasonOf(error), sentence: sentenceOf(error), retry: load }
      },
    )
  }
  useEffect(() => {
    answer.value = undefined
    load()
    return () => turn.current?.abort()
  }, [key])
  return {
    answer: answer.value?.value,
    done: answer.value !== undefined,
    trouble: trouble.value,
    again: load,
  }
}
