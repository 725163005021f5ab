import { batch, signal } from '@preact/signals'
import { reasonOf } from '../api/failure.ts'
import type { PathAnswer, RecordSource } from '../api/record.ts'
import type { Card } from './card.ts'
import type { Trouble } from './explorer.ts'
import { latestOnly } from './latest.ts'
import { type PathQuestion, samePathQuestion } from './pathQuestion.ts'

export type Paths = ReturnType<typeof createPaths>

/** How two things are connected: the question, and the best paths that were found. */
export function createPaths(source: Pick<RecordSource, 'paths' | 'cards'>) {
  const question = signal<PathQuestion | undefined>(undefined)
  const answer = signal<PathAnswer | undefined>(undefined)
  /** The two ends, as far as they are chosen and known. */
  const ends = signal<ReadonlyMap<string, Pick<Card, 'id' | 'kind' | 'label'>>>(new Map())
  const absent = signal(false)
  const loading = signal(false)
  const trouble = signal<Trouble | undefined>(undefined)
  const latest = latestOnly()

  async function read(wanted: PathQuestion) {
    const { from, to } = wanted
    const ids = [from, to].filter((id) => id !== undefined)
    loading.value = ids.length > 0
    trouble.value = undefined
    try {
      const outcome = await latest.run(async (abort) => {
        const cards = await source.cards(
          ids.filter((id) => !ends.value.has(id)),
          abort,
        )
        const known = new Map([...ends.value, ...cards.map((card) => [card.id, card] as const)])
        const both = from !== undefined && to !== undefined && known.has(from) && known.has(to)
        const found = both && from !== to ? await source.paths({ ...wanted, from, to }, abort) : undefined
        return { known, found, missing: ids.some((id) => !known.has(id)) }
      })
      if (outcome.superseded) return
      batch(() => {
        loading.value = false
        ends.value = outcome.value.known
        answer.value = outcome.value.found
        absent.value = outcome.value.missing
      })
    } catch (error) {
      batch(() => {
        loading.value = false
        trouble.value = { reason: reasonOf(error), retry: () => void read(wanted) }
      })
    }
  }

  return {
    question,
    answer,
    ends,
    absent,
    loading,
    trouble,
    open(wanted: PathQuestion) {
      if (question.value && samePathQuestion(question.value, wanted)) return
      question.value = wanted
      void read(wanted)
    },
    leave() {
      latest.cancel()
      batch(() => {
        question.value = undefined
        answer.value = undefined
        trouble.value = undefined
        loading.value = false
      })
    },
  }
}
