import { afterAward } from './afterAward.ts'

type Step = {
  lane: string
  what: string
  date: string | null
  amount: number | null
  currency: string | null
  entity: { label: string } | null
}
type Answer = { kind: string; to: { status?: string | null } }

/** How far measures go, the furthest first; a measure that only gives context says nothing of it. */
const statuses = ['implemented', 'partial', 'open', 'not implemented', 'refused', 'none']

/** What came of a decision, in short: the first sum of money that a court at home awarded, and how often the State did how much. */
export function cameOfIt<S extends Step>(
  ladder: readonly S[],
  answers: readonly Answer[],
  decided: string | null,
): { award: S | undefined; done: { status: string; count: number }[] } {
  const measures = answers.filter(({ kind }) => kind === 'FOLLOWED_BY')
  const counted = statuses.map((status) => ({
    status,
    count: measures.filter(({ to }) => to.status === status).length,
  }))
  return {
    award: afterAward(ladder, decided).find(({ amount }) => amount !== null),
    done: counted.filter(({ count }) => count > 0),
  }
}
