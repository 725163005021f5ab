import type { CaseOrderField } from '../api/generated/graphql.ts'
import { type FacetName, facetNames } from './caseFacets.ts'
import { type Condition, conditionNames } from './conditions.ts'

/** How a selection of cases is drawn. */
export const caseViews = ['list', 'table', 'register', 'timeline', 'map'] as const
export type CaseView = (typeof caseViews)[number]

/** Which cases a reader has chosen, in which order, and how they are drawn. */
export type Choice = {
  /** Chosen values by facet; those of one facet are alternatives, the facets must all hold. */
  picked: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** Conditions that must hold beside the facets. */
  also: readonly Condition[]
  /** Words of the record's own sentences. */
  text?: string
  /** Days of decision as an EDTF interval. */
  decided?: string
  /** At least so many years from complaint to decision. */
  years?: number
  field: CaseOrderField
  descending: boolean
  view: CaseView
}

/** Nothing chosen: all cases, the latest decisions first. */
export const everyCase: Choice = { picked: {}, also: [], field: 'DECIDED', descending: true, view: 'list' }

/** Takes a value into a facet, or out of it where it is in already. */
export function toggle(choice: Choice, facet: FacetName, value: string): Choice {
  const now = choice.picked[facet] ?? []
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value]
  return { ...choice, picked: withFacet(choice, facet, next) }
}

/** Takes every value out of a facet. */
export const clearFacet = (choice: Choice, facet: FacetName): Choice => ({
  ...choice,
  picked: withFacet(choice, facet, []),
})

/** Asks for a condition, or no longer. Conditions stand in one order, whenever they were asked for. */
export const switchCondition = (choice: Choice, condition: Condition): Choice => ({
  ...choice,
  also: conditionNames.filter((each) => choice.also.includes(each) !== (each === condition)),
})

/** Every case again, in the same order and view. */
export const clearAll = ({ field, descending, view }: Choice): Choice => ({
  ...everyCase,
  field,
  descending,
  view,
})

/** Takes back what is asked of the text, the day of decision or the time taken. */
export function without(choice: Choice, part: 'text' | 'decided' | 'years'): Choice {
  const { [part]: _taken, ...rest } = choice
  return rest
}

/** The cases decided from one year to another; an empty text is no bound. */
export function decidedBetween(choice: Choice, from: string, to: string): Choice {
  if (!from && !to) return without(choice, 'decided')
  if (from && to && from > to) return decidedBetween(choice, to, from)
  return { ...choice, decided: from === to ? from : `${from || '..'}/${to || '..'}` }
}

export const sameCases = (a: Choice, b: Choice): boolean =>
  a.decided === b.decided &&
  a.text === b.text &&
  a.years === b.years &&
  a.also.join() === b.also.join() &&
  facetNames.every((facet) => (a.picked[facet] ?? []).join('\n') === (b.picked[facet] ?? []).join('\n'))

export const sameOrder = (a: Choice, b: Choice): boolean =>
  a.field === b.field && a.descending === b.descending

export const sameChoice = (a: Choice, b: Choice): boolean =>
  sameCases(a, b) && sameOrder(a, b) && a.view === b.view

/** How many filters are chosen. */
export const pickedCount = ({ picked, also, text, decided, years }: Choice): number =>
  Object.values(picked).reduce((sum, values) => sum + values.length, also.length) +
  [text, decided, years].filter((each) => each !== undefined).length

function withFacet({ picked }: Choice, facet: FacetName, values: readonly string[]): Choice['picked'] {
  const { [facet]: _before, ...others } = picked
  return values.length ? { ...others, [facet]: values } : others
}
