import type { CaseFilter } from '../api/generated/graphql.ts'

/** What may be asked of a case beside its facets, by the names that stand in addresses; all that are chosen must hold. */
export const conditions = {
  interim: { interimMeasures: { requested: true, respected: false } },
  notDone: { remedies: {}, measures: { none: true, status: ['implemented', 'partial'] } },
  money: { steps: { text: ['damages', 'awarded'] } },
  opinions: { opinions: {} },
  disputed: { disputed: true },
  oneSource: { sourcesMax: 1 },
} satisfies Record<string, CaseFilter>

export type Condition = keyof typeof conditions
export const conditionNames = Object.keys(conditions) as Condition[]
