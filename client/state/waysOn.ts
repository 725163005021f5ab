import type { RecordSource } from '../api/record.ts'
import { facetNames } from './caseFacets.ts'
import { type Choice, clearFacet } from './choice.ts'

/** A choice with one filter less, and how many cases it has. */
export type Way = { without: string; choice: Choice; count: number }

/** Which single filters, taken back, would leave some cases; the one that leaves most comes first. */
export async function waysOn(
  source: Pick<RecordSource, 'caseCount'>,
  choice: Choice,
  signal: AbortSignal,
): Promise<Way[]> {
  const { decided: _decided, ...anyTime } = choice
  const looser = [
    ...facetNames.flatMap((facet) =>
      choice.picked[facet] ? [{ without: facet as string, choice: clearFacet(choice, facet) }] : [],
    ),
    ...(choice.decided ? [{ without: 'decided', choice: anyTime }] : []),
  ]
  const counts = await Promise.all(looser.map((way) => source.caseCount(way.choice, signal)))
  return looser
    .map((way, at) => ({ ...way, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
