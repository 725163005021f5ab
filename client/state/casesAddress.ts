import { facetNames } from './caseFacets.ts'
import { type Choice, caseViews, everyCase } from './choice.ts'
import { conditionNames } from './conditions.ts'
import { listed, type Params } from './params.ts'

const orders = { label: 'LABEL', decided: 'DECIDED', submitted: 'SUBMITTED' } as const
const orderNames = Object.entries(orders)
const MOST_YEARS = 100

/** The choice of cases that an address names; what it does not understand is left out. */
export function parseChoice(params: URLSearchParams): Choice {
  const sort = params.get('sort') ?? ''
  const field = orderNames.find(([name]) => name === sort.replace(/^-/, ''))?.[1]
  const [decided, text] = [params.get('decided'), params.get('text')]
  const years = Number(params.get('years') ?? 0)
  const also = listed(params.get('also'))
  return {
    picked: Object.fromEntries(
      facetNames.flatMap((facet) => {
        const values = listed(params.get(facet)).map(withCommas)
        return values.length ? [[facet, values]] : []
      }),
    ),
    also: conditionNames.filter((each) => also.includes(each)),
    ...(text && { text }),
    ...(decided && { decided }),
    ...(years > 0 && years <= MOST_YEARS && { years }),
    field: field ?? everyCase.field,
    descending: field ? sort.startsWith('-') : everyCase.descending,
    view: caseViews.find((view) => view === params.get('view')) ?? everyCase.view,
  }
}

/** What `parseChoice` gives back; what is as usual is left out. */
export function choiceParams(choice: Choice): Params {
  const { picked, also, text, decided, years, field, descending, view } = choice
  const order = orderNames.find(([, each]) => each === field)?.[0]
  const usual = field === everyCase.field && descending === everyCase.descending
  return [
    ['view', view === everyCase.view ? undefined : view],
    ...facetNames.map((facet) => [facet, picked[facet]?.map(withoutCommas).join()] as const),
    ['also', also.join()],
    ['text', text],
    ['decided', decided],
    ['years', years === undefined ? undefined : String(years)],
    ['sort', usual ? undefined : `${descending ? '-' : ''}${order}`],
  ]
}

/** A comma parts values, so one inside a value is written otherwise. */
const withoutCommas = (value: string) => value.replaceAll('%', '%25').replaceAll(',', '%2C')
const withCommas = (value: string) => value.replaceAll('%2C', ',').replaceAll('%25', '%')
