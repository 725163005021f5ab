/** Errors as a client gets them: a code, a place and a sentence; everything unexpected is masked under an id. */
import { randomUUID } from 'node:crypto'
import type { GraphQLError } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import type { Logger } from 'pino'
import { BadInput } from './store/changeSet.ts'

/** An argument that cannot be served. */
export const badInput = (path: string, sentence: string): GraphQLError =>
  createGraphQLError(sentence, { extensions: { code: 'BAD_INPUT', path } })

/** Masks what a client must not see, and logs it under the id that the answer carries. */
export function maskError(log: Logger): (error: unknown, message: string) => Error {
  return (error) => {
    const cause = isMeant(error) ? error.originalError : error
    if (cause instanceof BadInput) return badInput(cause.path, cause.message)
    if (isMeant(error) && (!cause || isMeant(cause))) return plain(error)
    const id = randomUUID()
    const what =
      cause instanceof Error ? { name: cause.name, message: cause.message, stack: cause.stack } : 'unknown'
    log.error({ id, error: what }, 'request failed')
    return createGraphQLError(
      `Something went wrong on the server. Try again; if it happens again, report the number ${id}.`,
      { extensions: { code: 'INTERNAL', id } },
    )
  }
}

const LONGEST_MESSAGE = 400

/** Short, and without what a library repeats of the request itself, such as the body that it could not read. */
function plain(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path } = error
  // Yoga takes its status from there being an inner error, whatever it says.
  const inner = error.extensions.originalError ? { originalError: { message: 'unreadable' } } : {}
  const extensions = { ...error.extensions, ...inner }
  const short = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message
  return createGraphQLError(short, { nodes, source, positions, path, extensions })
}

/** By name: a program may hold the class twice, once for each module system. */
const isMeant = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError'
