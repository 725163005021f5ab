/** Cases under a filter, with facets. */
import type { EntityOrder } from '../store/store.ts'
import { asksFor } from './asksFor.ts'
import { builder } from './builder.ts'
import { CaseConnection } from './case.ts'
import { afterArgument, connected, firstArgument, pageArguments } from './connection.ts'
import { caseFacets, FacetType, readCaseFacets } from './facets.ts'
import { CaseFilter, caseFilter } from './filters.ts'

const CaseOrderField = builder.enumType('CaseOrderField', {
  description: 'What cases are ordered by.',
  values: ['LABEL', 'DECIDED', 'SUBMITTED'] as const,
})
const CaseOrder = builder.inputType('CaseOrder', {
  description: 'Order of cases; those without the date come last.',
  fields: (t) => ({
    field: t.field({
      type: CaseOrderField,
      required: true,
      description: 'By label, or by first possible day of a date.',
    }),
    descending: t.boolean({
      required: true,
      defaultValue: false,
      description: 'The latest first; only for dates.',
    }),
  }),
})
builder.queryField('cases', (t) =>
  t.field({
    type: CaseConnection,
    description: 'Cases under a filter, with facets counted under the same filter.',
    args: {
      filter: t.arg({ type: CaseFilter, required: false, description: 'Which cases.' }),
      orderBy: t.arg({ type: CaseOrder, required: false, description: 'By label unless said.' }),
      first: t.arg.int(firstArgument(20)),
      after: t.arg.string(afterArgument),
    },
    resolve: async (_root, { filter: given, orderBy, ...page }, context, info) => {
      const { first, after } = pageArguments(page)
      const filter = await caseFilter(given, context)
      const order: EntityOrder =
        !orderBy || orderBy.field === 'LABEL'
          ? { by: 'label' }
          : { by: 'date', property: orderBy.field.toLowerCase(), descending: orderBy.descending }
      const uncounted = !asksFor('totalCount', info)
      const found = await context.reader.list({ kind: 'case', filter, order, first, after, uncounted })
      return { ...connected(found, after), filter }
    },
  }),
)
builder.objectField(CaseConnection, 'facets', (t) =>
  t.field({
    type: [FacetType],
    description: `How many cases there are by State, body, outcome and so on, each facet without its own filter; at most ${caseFacets.length}.`,
    resolve: ({ filter }, _arguments, context) => readCaseFacets(context, filter),
  }),
)
