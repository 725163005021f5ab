/** Errors as a client gets them: a code, a place and a sentence; everything unexpected is masked under an id. */
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { BadInput } from './store/changeSet.ts'

/** An argument that cannot be served. */
export const badInput = (path: string, sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: 'BAD_INPUT', path } })

/** Masks what a client must not see, and logs it under the id that the answer carries. */
export function maskError(log: Logger): (error: unknown, message: string) => Error {
  return (error) => {
    const original = error instanceof GraphQLError ? error.originalError : error
    if (original instanceof BadInput) return badInput(original.path, original.message)
    if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return error
    const id = randomUUID()
    log.error(
      {
        id,
        error:
          original instanceof Error
            ? { name: original.name, message: original.message, stack: original.stack }
            : 'unknown',
      },
      'request failed',
    )
    return new GraphQLError(
      `Something went wrong on the server. Try again; if it happens again, report the number ${id}.`,
      {
        extensions: { code: 'INTERNAL', id },
      },
    )
  }
}
