type Step = { lane: string; what: string; date: string | null; amount: number | null }

const award = /\b(award|compensat|damages|received)/i

/** The steps at home that a money award consists of: the first that speaks of money after the decision, and those at home after it. */
export function afterAward<S extends Step>(steps: readonly S[], decided: string | null): S[] {
  const since = (step: Step) => !decided || !step.date || step.date.slice(0, 4) >= decided.slice(0, 4)
  const home = steps.filter((step) => step.lane === 'domestic')
  const first = home.findIndex((step) => since(step) && (step.amount !== null || award.test(step.what)))
  if (first < 0) return []
  return home.slice(first).filter((step, at) => at === 0 || since(step))
}
