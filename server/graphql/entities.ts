/** Entities of one kind. */
import type { EntityOrder } from '../store/store.ts'
import { asksFor } from './asksFor.ts'
import { builder, EntityKindEnum } from './builder.ts'
import { afterArgument, connected, firstArgument, pageArguments } from './connection.ts'
import { EntityConnection } from './entity.ts'
import { EntityFilter, entityFilter } from './filters.ts'

const EntityOrderField = builder.enumType('EntityOrderField', {
  description: 'What entities are ordered by: label, or their date, those without one last.',
  values: ['LABEL', 'DATE'] as const,
})

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description: 'Entities of one kind under a filter.',
    args: {
      kind: t.arg({ type: EntityKindEnum, required: true, description: 'Which kind.' }),
      filter: t.arg({ type: EntityFilter, required: false, description: 'Which of them.' }),
      orderBy: t.arg({
        type: EntityOrderField,
        required: false,
        description: 'By label unless said; events and measures have dates.',
      }),
      first: t.arg.int(firstArgument(20)),
      after: t.arg.string(afterArgument),
    },
    resolve: async (_root, { kind, filter: given, orderBy, ...page }, context, info) => {
      const { first, after } = pageArguments(page)
      const filter = await entityFilter(kind, given, context)
      const order: EntityOrder = orderBy === 'DATE' ? { by: 'date', property: 'date' } : { by: 'label' }
      return connected(
        await context.reader.list({
          kind,
          filter,
          order,
          first,
          after,
          uncounted: !asksFor('totalCount', info),
        }),
        after,
      )
    },
  }),
)
