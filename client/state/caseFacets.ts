import type { LinkKind } from '../api/generated/graphql.ts'

type FacetSpec = {
  /** The server's name of the facet; without one its values are not offered, only shown where they are chosen. */
  field?: string
  /** The links by which its values are chosen, or any; without them a value is a word of the record. */
  kinds?: readonly LinkKind[] | 'any'
  /** Whether its values are shown before anyone asks for them. */
  open?: boolean
}

/** The facets of cases by the names that stand in addresses, in the order in which they are shown. */
export const caseFacets = {
  linked: { kinds: 'any', open: true },
  state: { field: 'country', kinds: ['AGAINST'], open: true },
  body: { field: 'body', kinds: ['BEFORE'], open: true },
  outcome: { field: 'outcome', open: true },
  found: { field: 'article', kinds: ['VIOLATED'], open: true },
  alleged: { field: 'articleAlleged', kinds: ['ALLEGED'] },
  organisation: { field: 'organisation', kinds: ['AUTHOR', 'COUNSEL', 'SUPPORTED', 'VICTIM'] },
  counsel: { field: 'counsel', kinds: ['COUNSEL'] },
  court: { field: 'court', kinds: ['HEARD'] },
  stateBody: { field: 'stateBody', kinds: ['HEARD'] },
  place: { field: 'place', kinds: ['AT'] },
  result: { field: 'stepResult' },
  reason: { field: 'inadmissibilityReason' },
  stage: { field: 'stage' },
} as const satisfies Record<string, FacetSpec>

export type FacetName = keyof typeof caseFacets
export const facetNames = Object.keys(caseFacets) as FacetName[]

export const facetSpec = (name: FacetName): FacetSpec => caseFacets[name]
