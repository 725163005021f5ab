import type { LinkKind } from '../api/generated/graphql.ts'

/** `field` is the server's name of the facet; `kinds` are the links by which its values are chosen. */
type FacetSpec = { field: string; kinds?: readonly LinkKind[] }

/** The facets of cases by the names that stand in addresses, in the order in which they are shown. */
export const caseFacets = {
  state: { field: 'country', kinds: ['AGAINST'] },
  body: { field: 'body', kinds: ['BEFORE'] },
  outcome: { field: 'outcome' },
  found: { field: 'article', kinds: ['VIOLATED'] },
  alleged: { field: 'articleAlleged', kinds: ['ALLEGED'] },
  stage: { field: 'stage' },
  counsel: { field: 'counsel', kinds: ['COUNSEL'] },
  institution: { field: 'institution', kinds: ['HEARD'] },
  place: { field: 'place', kinds: ['AT'] },
} as const satisfies Record<string, FacetSpec>

export type FacetName = keyof typeof caseFacets
export const facetNames = Object.keys(caseFacets) as FacetName[]
