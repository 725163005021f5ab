/** Each facet is counted under the filter without its own part, so that its other values stay choosable. */
import type { EntityFilter, FacetSpec } from './store.ts'

export function withoutOwn(filter: EntityFilter | undefined, facet: FacetSpec): EntityFilter {
  const own = 'property' in facet ? facet.property : 'yearOf' in facet ? facet.yearOf : undefined
  return {
    ...filter,
    linkedTo: filter?.linkedTo?.filter((group) => ![group.facet].flat().includes(facet.name)),
    having: filter?.having?.filter((one) => one.facet !== facet.name),
    values: filter?.values?.filter(({ property }) => property !== own),
    dates: filter?.dates?.filter(({ property }) => property !== own),
  }
}
