import { useSignal } from '@preact/signals'
import { reasonOf, sentenceOf } from '../api/failure.ts'
import { useApp } from '../panels/app.ts'

/** Something that changes the record or the desk: whether it is under way, and why it failed, in a sentence. */
export function useDeed() {
  const { t } = useApp()
  const busy = useSignal(false)
  const failed = useSignal<string | undefined>(undefined)
  return {
    busy: busy.value,
    failed: failed.value,
    async run(deed: () => Promise<void>): Promise<void> {
      if (busy.value) return
      busy.value = true
      failed.value = undefined
      try {
        await deed()
      } catch (error) {
        failed.value = sentenceOf(error) || t(`failure.${reasonOf(error)}`)
      } finally {
        busy.value = false
      }
    },
  }
}
