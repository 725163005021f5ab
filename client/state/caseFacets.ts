import type { LinkKind } from '../api/generated/graphql.ts'

type FacetSpec = {
  /** The server's name of the facet; without one its values are not offered, only shown where they are chosen. */
  field?: string
  /** The links by which its values are chosen, or any; without them a value is a word of the case. */
  kinds?: readonly LinkKind[] | 'any'
}

/** The facets of cases by the names that stand in addresses, in the order in which they are shown. */
export const caseFacets = {
  linked: { kinds: 'any' },
  state: { field: 'country', kinds: ['AGAINST'] },
  body: { field: 'body', kinds: ['BEFORE'] },
  outcome: { field: 'outcome' },
  found: { field: 'article', kinds: ['VIOLATED'] },
  alleged: { field: 'articleAlleged', kinds: ['ALLEGED'] },
  counsel: { field: 'counsel', kinds: ['COUNSEL'] },
  institution: { field: 'institution', kinds: ['HEARD'] },
  place: { field: 'place', kinds: ['AT'] },
  stage: { field: 'stage' },
} as const satisfies Record<string, FacetSpec>

export type FacetName = keyof typeof caseFacets
export const facetNames = Object.keys(caseFacets) as FacetName[]

export const facetSpec = (name: FacetName): FacetSpec => caseFacets[name]
