import type { CaseFilter } from '../api/generated/graphql.ts'
import { facetNames, facetSpec } from './caseFacets.ts'
import type { Choice } from './choice.ts'
import { conditions } from './conditions.ts'
import { NOT_RECORDED } from './facetValues.ts'

/** What the server is asked for a choice. */
export function toFilter({ picked, also, text, decided, years }: Choice): CaseFilter {
  const outcomes = picked.outcome ?? []
  const [from, to] = decided?.split('/') ?? []
  const until = to ?? from
  const asked: CaseFilter = Object.assign({}, ...also.map((condition) => conditions[condition]))
  return {
    linkedTo: facetNames.flatMap((name) => {
      const { kinds } = facetSpec(name)
      const ids = picked[name]
      if (!kinds || !ids) return []
      return [ids.map((id) => (kinds === 'any' ? { id } : { id, kinds: [...kinds] }))]
    }),
    ...(outcomes.length && {
      outcome: outcomes.filter((word) => word !== NOT_RECORDED),
      outcomeMissing: outcomes.includes(NOT_RECORDED),
    }),
    ...(picked.stage && { stage: [...picked.stage] }),
    ...(picked.reason && { inadmissibilityReason: [...picked.reason] }),
    ...(text && { text: [text] }),
    ...(from && from !== '..' && { decidedFrom: from }),
    ...(until && until !== '..' && { decidedTo: until }),
    ...(years && { duration: { minYears: years } }),
    ...asked,
    ...(picked.result && { steps: { ...asked.steps, result: [...picked.result] } }),
  }
}
