/** The GraphQL endpoint: yoga with its defaults closed. */
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import { anonymous, type Viewer } from '../schema/levels.ts'
import { contextFor } from './context.ts'
import { costLimit } from './costLimit.ts'
import { maskError } from './errors.ts'
import { schema } from './graphql/schema.ts'
import { limits } from './limits.ts'
import type { GraphStore } from './store/store.ts'

/** @param viewer who is asking; nobody can say who they are yet, so that everybody is an anonymous reader */
export function createApi(store: GraphStore, log: Logger, viewer: Viewer = anonymous) {
  return createYoga({
    schema,
    context: () => contextFor(store, viewer),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    healthCheckEndpoint: '/graphql/health',
    logging: false,
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      maxTokensPlugin({ n: limits.tokens }),
      maxDepthPlugin({ n: limits.depth, ignoreIntrospection: true }),
      maxAliasesPlugin({ n: limits.aliases }),
      costLimit(limits.cost),
    ],
  })
}
