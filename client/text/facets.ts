import type { FacetName } from '../state/caseFacets.ts'
import { bodyName, countryName } from './names.ts'
import { type Translate, term } from './translate.ts'

/** The name of a filter: of a facet, or of the dates. */
export const facetTitle = (t: Translate, name: string): string => term(t, 'facet', name)

/** A value of a facet in the reader's language where we have it, else as the record writes it. */
export function valueText(t: Translate, facet: FacetName, value: { id: string; label: string }): string {
  if (facet === 'state') return countryName(t, value)
  if (facet === 'body') return bodyName(t, value)
  if (facet === 'outcome' || facet === 'stage') return term(t, facet, value.id, value.label)
  return value.label
}
