/** Facets: how many cases there are by State, body, outcome and so on. */

import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import type { EntityFilter, Facet, FacetSpec } from '../store/store.ts'
import { builder } from './builder.ts'

/** Facets of cases, by name. */
export const caseFacets: readonly FacetSpec[] = [
  { name: 'country', links: ['AGAINST'], to: ['country'] },
  { name: 'body', links: ['BEFORE'], to: ['treatyBody'] },
  { name: 'outcome', property: 'outcome' },
  { name: 'stage', property: 'stage' },
  { name: 'year', yearOf: 'decided' },
  { name: 'article', links: ['VIOLATED'], to: ['article'] },
  { name: 'articleAlleged', links: ['ALLEGED'], to: ['article'] },
  { name: 'articleInadmissible', links: ['INADMISSIBLE'], to: ['article'] },
  { name: 'inadmissibilityReason', links: ['INADMISSIBLE'], attribute: 'reason' },
  { name: 'counsel', links: ['COUNSEL'], to: ['person', 'organisation'] },
  { name: 'organisation', links: ['AUTHOR', 'COUNSEL', 'SUPPORTED', 'VICTIM'], to: ['organisation'] },
  { name: 'court', links: ['HEARD'], to: ['court'] },
  { name: 'stateBody', links: ['HEARD'], to: ['stateBody'] },
  { name: 'institution', links: ['HEARD'], to: ['court', 'stateBody'] },
  { name: 'stepResult', links: ['HEARD'], attribute: 'result' },
  { name: 'place', links: ['AT'], to: ['place'] },
]

type Value = { id: string; label: string; count: number }

const FacetValue = builder.objectRef<Value>('FacetValue').implement({
  description: 'One value of a facet and how many cases have it.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the entity, or the value itself where it is a word or a year.',
      resolve: ({ id }) => id,
    }),
    label: t.exposeString('label', { description: 'What to call it.' }),
    count: t.exposeInt('count', { description: 'Number of cases under the other filters.' }),
  }),
})

export const FacetType = builder.objectRef<Facet>('Facet').implement({
  description: `Values of one property or kind of link, the most frequent first; at most ${limits.facetValues}.`,
  fields: (t) => ({
    field: t.string({ description: 'Name of the facet.', resolve: ({ name }) => name }),
    values: t.field({
      type: [FacetValue],
      description: `The values; at most ${limits.facetValues}, and \`more\` counts the rest.`,
      resolve: async ({ name, values }, _arguments, { entity }) => {
        const spec = caseFacets.find((facet) => facet.name === name)
        if (!spec || !('to' in spec))
          return values.map(({ value, count }) => ({ id: value, label: value, count }))
        const entities = await entity.loadMany(values.map(({ value }) => value))
        return values.map(({ value, count }, at) => {
          const found = entities[at]
          const known = found && !(found instanceof Error) ? found : undefined
          return { id: known?.id ?? value, label: known?.label ?? value, count }
        })
      },
    }),
    more: t.int({
      description: 'How many further values are not listed.',
      resolve: ({ values, distinct }) => distinct - values.length,
    }),
  }),
})

export const readCaseFacets = ({ reader }: Context, filter?: EntityFilter): Promise<Facet[]> =>
  reader.facets({ kind: 'case', facets: caseFacets, first: limits.facetValues, ...(filter && { filter }) })
