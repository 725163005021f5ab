import type { RecordSource } from '../api/record.ts'
import type { Choice } from './choice.ts'
import { type Chosen, chosenTogether } from './chosen.ts'

/** One filter less, and how many cases there are then. */
export type Way = { chosen: Chosen; count: number }

/** Which single filters, taken back, would leave some cases; the one that leaves most comes first. */
export async function waysOn(
  source: Pick<RecordSource, 'caseCount'>,
  choice: Choice,
  signal: AbortSignal,
): Promise<Way[]> {
  const looser = chosenTogether(choice)
  const counts = await Promise.all(looser.map((chosen) => source.caseCount(chosen.without, signal)))
  return looser
    .map((chosen, at) => ({ chosen, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
