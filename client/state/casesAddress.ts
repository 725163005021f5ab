import { facetNames } from './caseFacets.ts'
import { type Choice, caseViews, everyCase } from './choice.ts'
import { listed, type Params } from './params.ts'

const orders = { label: 'LABEL', decided: 'DECIDED', submitted: 'SUBMITTED' } as const
const orderNames = Object.entries(orders)

/** The choice of cases that an address names; what it does not understand is left out. */
export function parseChoice(params: URLSearchParams): Choice {
  const sort = params.get('sort') ?? ''
  const field = orderNames.find(([name]) => name === sort.replace(/^-/, ''))?.[1]
  const decided = params.get('decided')
  return {
    picked: Object.fromEntries(
      facetNames.flatMap((facet) => {
        const values = listed(params.get(facet))
        return values.length ? [[facet, values]] : []
      }),
    ),
    ...(decided && { decided }),
    field: field ?? everyCase.field,
    descending: field ? sort.startsWith('-') : everyCase.descending,
    view: caseViews.find((view) => view === params.get('view')) ?? everyCase.view,
  }
}

export function choiceParams({ picked, decided, field, descending, view }: Choice): Params {
  const order = orderNames.find(([, each]) => each === field)?.[0]
  const usual = field === everyCase.field && descending === everyCase.descending
  return [
    ['view', view === everyCase.view ? undefined : view],
    ...facetNames.map((facet) => [facet, picked[facet]?.join()] as const),
    ['decided', decided],
    ['sort', usual ? undefined : `${descending ? '-' : ''}${order}`],
  ]
}
