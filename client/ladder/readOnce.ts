import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonOf } from '../api/failure.ts'
import type { Trouble } from '../state/explorer.ts'

/** Reads something about a thing when it is first shown; what failed can be tried again. */
export function useReadOnce<Answer>(
  id: string,
  read: (id: string, signal: AbortSignal) => Promise<Answer | undefined>,
) {
  const answer = useSignal<Answer | undefined>(undefined)
  const trouble = useSignal<Trouble | undefined>(undefined)
  useEffect(() => {
    const abort = new AbortController()
    const load = () => {
      trouble.value = undefined
      read(id, abort.signal).then(
        (found) => {
          if (!abort.signal.aborted) answer.value = found
        },
        (error: unknown) => {
          if (!abort.signal.aborted) trouble.value = { reason: reasonOf(error), retry: load }
        },
      )
    }
    load()
    return () => abort.abort()
  }, [id])
  return { answer: answer.value, trouble: trouble.value }
}
