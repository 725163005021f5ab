/** The GraphQL endpoint: yoga with its defaults closed. */
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { DocumentNode } from 'graphql'
import { createLRUCache, createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import { anonymous, type Viewer } from '../schema/levels.ts'
import { boundedExecution } from './api/boundedExecution.ts'
import { breadthLimit } from './api/breadthLimit.ts'
import { shortErrors } from './api/fewErrors.ts'
import { noIntrospection } from './api/introspection.ts'
import { requestLives } from './api/requestLife.ts'
import { requestLog } from './api/requestLog.ts'
import { wellFormedVariables } from './api/wellFormedVariables.ts'
import { contextFor } from './context.ts'
import { costLimit } from './costLimit.ts'
import type { Review } from './desk/review.ts'
import { maskError } from './errors.ts'
import { schema } from './graphql/schema.ts'
import { limits } from './limits.ts'
import type { GraphStore } from './store/store.ts'

export type ApiSettings = {
  /** Whether the schema may be asked for. */
  introspection?: boolean
  /** Milliseconds that one query may take. */
  requestMs?: number
  /** Is told who opened what is restricted, by name and keys. */
  noteOpened?: ((name: string, keys: readonly string[]) => void) | undefined
  /** Where changes are proposed and decided on; left out where the server takes none. */
  review?: Review | undefined
}

/** @param viewer who is asking where the request does not come with a viewer of its own */
export function createApi(
  store: GraphStore,
  log: Logger,
  viewer: Viewer = anonymous,
  { introspection = true, requestMs = limits.requestMs, noteOpened, review }: ApiSettings = {},
) {
  const lifeOf = requestLives()
  return createYoga<{ viewer?: Viewer; address?: string }>({
    schema,
    context: ({ request, viewer: asking = viewer, address }) =>
      contextFor(store, asking, lifeOf(request), {
        noteOpened: (keys) => noteOpened?.(asking.name, keys),
        review,
        ...(address && { address }),
      }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    healthCheckEndpoint: '/graphql/health',
    logging: false,
    maskedErrors: { maskError: maskError(log) },
    parserAndValidationCache: {
      documentCache: createLRUCache<DocumentNode>({ max: limits.documentsKept }),
      errorCache: createLRUCache<Error>({ max: limits.documentsKept }),
    },
    plugins: [
      requestLog(log, lifeOf),
      wellFormedVariables,
      shortErrors({ hideSuggestions: !introspection }),
      maxTokensPlugin({ n: limits.tokens }),
      maxDepthPlugin({ n: limits.depth, ignoreIntrospection: true }),
      maxAliasesPlugin({ n: limits.aliases }),
      breadthLimit(limits.breadth),
      ...(introspection ? [] : [noIntrospection]),
      costLimit(limits.cost),
      boundedExecution({ ...limits, requestMs }),
    ],
  })
}
