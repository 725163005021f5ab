import { type FacetName, facetNames } from './caseFacets.ts'
import { type Choice, clearFacet, switchCondition, toggle, without } from './choice.ts'
import type { Condition } from './conditions.ts'

/** One filter that is chosen, and the choice without it. */
export type Chosen =
  | { by: 'facet'; facet: FacetName; value: string; without: Choice }
  | { by: 'condition'; condition: Condition; without: Choice }
  | { by: 'text' | 'decided' | 'years'; value: string; without: Choice }

/** Every filter of a choice, value by value. */
export const chosenOf = (choice: Choice): Chosen[] => [
  ...facetNames.flatMap((facet) =>
    (choice.picked[facet] ?? []).map(
      (value): Chosen => ({ by: 'facet', facet, value, without: toggle(choice, facet, value) }),
    ),
  ),
  ...beside(choice),
]

/** Every filter of a choice, the values of a facet taken together. */
export const chosenTogether = (choice: Choice): Chosen[] => [
  ...facetNames.flatMap((facet): Chosen[] =>
    choice.picked[facet] ? [{ by: 'facet', facet, value: '', without: clearFacet(choice, facet) }] : [],
  ),
  ...beside(choice),
]

const beside = (choice: Choice): Chosen[] => [
  ...choice.also.map(
    (condition): Chosen => ({ by: 'condition', condition, without: switchCondition(choice, condition) }),
  ),
  ...(['text', 'decided', 'years'] as const).flatMap((by): Chosen[] => {
    const value = choice[by]
    return value === undefined ? [] : [{ by, value: String(value), without: without(choice, by) }]
  }),
]
