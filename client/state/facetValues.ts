import type { Facets } from '../api/record.ts'
import { type FacetName, facetSpec } from './caseFacets.ts'

/** The value that stands for "no source says" among the outcomes. */
export const NOT_RECORDED = 'none'

export type FacetValue = { id: string; label: string; count: number }
/** The values of a facet that a reader may choose, and how many more the server did not list. */
export type Offer = { facet: FacetName; values: readonly FacetValue[]; more: number }

/** The values of a facet under its server name; none where this record has no such facet. */
export const valuesOf = (facets: Facets, field: string): readonly FacetValue[] =>
  facets.find((facet) => facet.field === field)?.values ?? []

/** What a facet offers: what the server counted, then what is chosen and no case has. */
export function offerOf(
  facet: FacetName,
  listing: { facets: Facets; unrecorded: number },
  picked: readonly string[],
  names: ReadonlyMap<string, string>,
): Offer {
  const { field } = facetSpec(facet)
  const counted = field === undefined ? undefined : listing.facets.find((each) => each.field === field)
  const values = [...(counted?.values ?? [])]
  if (facet === 'outcome' && listing.unrecorded > 0)
    values.push({ id: NOT_RECORDED, label: NOT_RECORDED, count: listing.unrecorded })
  const listed = new Set(values.map(({ id }) => id))
  for (const id of picked)
    if (!listed.has(id)) values.push({ id, label: names.get(id) ?? id, count: field === undefined ? -1 : 0 })
  return { facet, values, more: counted?.more ?? 0 }
}

/** What a list shows before more is asked for: the first few, and whatever is chosen. */
export const firstFew = (
  values: readonly FacetValue[],
  picked: readonly string[],
  few: number,
): readonly FacetValue[] => values.filter(({ id }, at) => at < few || picked.includes(id))
