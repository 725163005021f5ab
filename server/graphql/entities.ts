/** Entities of one kind. */
import { asksFor } from './asksFor.ts'
import { builder, EntityKindEnum } from './builder.ts'
import { afterArgument, connected, firstArgument, pageArguments } from './connection.ts'
import { EntityConnection } from './entity.ts'
import { EntityFilter, linkedGroups } from './filters.ts'

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description: 'Entities of one kind, ordered by label.',
    args: {
      kind: t.arg({ type: EntityKindEnum, required: true, description: 'Which kind.' }),
      filter: t.arg({ type: EntityFilter, required: false, description: 'Which of them.' }),
      first: t.arg.int(firstArgument(20)),
      after: t.arg.string(afterArgument),
    },
    resolve: async (_root, { kind, filter, ...page }, context, info) => {
      const { first, after } = pageArguments(page)
      const linkedTo = (await linkedGroups(filter?.linkedTo, context)) ?? []
      return connected(
        await context.reader.list({
          kind,
          filter: { linkedTo },
          first,
          after,
          uncounted: !asksFor('totalCount', info),
        }),
        after,
      )
    },
  }),
)
