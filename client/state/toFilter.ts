import type { CaseFilter } from '../api/generated/graphql.ts'
import { caseFacets, facetNames } from './caseFacets.ts'
import type { Choice } from './choice.ts'

/** The value that stands for "no source says" among the outcomes. */
export const NOT_RECORDED = 'none'

/** What the server is asked for a choice. */
export function toFilter({ picked, decided }: Choice): CaseFilter {
  const outcomes = picked.outcome ?? []
  const [from, to] = decided?.split('/') ?? []
  const until = to ?? from
  return {
    linkedTo: facetNames.flatMap((name) => {
      const { kinds } = { kinds: undefined, ...caseFacets[name] }
      const ids = picked[name]
      return kinds && ids ? [ids.map((id) => ({ id, kinds: [...kinds] }))] : []
    }),
    ...(outcomes.length && {
      outcome: outcomes.filter((word) => word !== NOT_RECORDED),
      outcomeMissing: outcomes.includes(NOT_RECORDED),
    }),
    ...(picked.stage && { stage: [...picked.stage] }),
    ...(from && from !== '..' && { decidedFrom: from }),
    ...(until && until !== '..' && { decidedTo: until }),
  }
}
