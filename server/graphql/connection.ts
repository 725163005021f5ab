/** Relay connections over the pages that the stores give. */
import type { InterfaceRef, ObjectRef } from '@pothos/core'
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import type { Page } from '../store/store.ts'
import { builder } from './builder.ts'

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never
/** A page with whether something came before it. */
export type Connected<T> = Page<T> & { after: boolean }

const PageInfo = builder.objectRef<Connected<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'Whether more follows.', resolve: (page) => page.hasNext }),
    hasPreviousPage: t.boolean({
      description: 'Whether something came before.',
      resolve: (page) => page.after,
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first item.',
      resolve: (page) => page.cursors[0],
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last item: give it as `after` for the next page.',
      resolve: (page) => page.cursors.at(-1),
    }),
  }),
})

/** Declares `XConnection` and `XEdge`; further fields may be hung on the result, with what they need in `More`. */
export function connectionOf<T extends object, More extends object = object>(
  name: string,
  node: ObjectRef<Types, T> | InterfaceRef<Types, T>,
) {
  const Edge = builder.objectRef<{ cursor: string; node: T }>(`${name}Edge`)
  Edge.implement({
    description: `One of a list (${name}).`,
    fields: (t) => ({
      cursor: t.string({ description: 'Where it stands in the list.', resolve: (edge) => edge.cursor }),
      node: t.field({ type: node, description: 'The item itself.', resolve: (edge) => edge.node as never }),
    }),
  })
  const Connection = builder.objectRef<Connected<T> & More>(`${name}Connection`)
  Connection.implement({
    description: `A page of a list (${name}).`,
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many there are in the whole list, as this viewer sees it.',
        resolve: (page) => page.total,
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where the page stands.', resolve: (page) => page }),
      edges: t.field({
        type: [Edge],
        description: 'The items with their cursors.',
        resolve: (page) => page.items.map((item, at) => ({ cursor: page.cursors[at] as string, node: item })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The items alone.',
        resolve: (page) => page.items as never,
      }),
    }),
  })
  return Connection
}

/** Arguments of a list, checked. */
export function pageArguments({ first, after }: { first: number; after?: string | null | undefined }) {
  if (first < 1 || first > limits.first)
    throw badInput('first', `"first" is ${first}; it goes from 1 to ${limits.first}.`)
  return { first, after: after ?? undefined }
}

export const connected = <T>(page: Page<T>, after: string | undefined): Connected<T> => ({
  ...page,
  after: after !== undefined,
})

/** Arguments of every list. */
export const firstArgument = (usual: number) =>
  ({ required: true, defaultValue: usual, description: `How many at most, 1 to ${limits.first}.` }) as const
export const afterArgument = { required: false, description: 'The `endCursor` of the page before.' } as const
