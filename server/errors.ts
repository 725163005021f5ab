/** Errors as a client gets them: a code, a place and a sentence; everything unexpected is masked under an id. */
import { randomUUID } from 'node:crypto'
import type { GraphQLError } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import type { Logger } from 'pino'
import { Refused } from './desk/draft.ts'
import { BadInput, Conflict } from './store/changeSet.ts'
import { StoreUnavailable } from './store/storeUnavailable.ts'

/** An argument that cannot be served. */
export const badInput = (path: string, sentence: string): GraphQLError =>
  createGraphQLError(sentence, { extensions: { code: 'BAD_INPUT', path } })

/** What an argument names is absent or hidden, which is the same. */
export const notFound = (path: string, sentence: string): GraphQLError =>
  createGraphQLError(sentence, { extensions: { code: 'NOT_FOUND', path } })

/** A write that the viewer may not make. */
export const forbidden = (sentence: string): GraphQLError =>
  createGraphQLError(sentence, { extensions: { code: 'FORBIDDEN' } })

/** Somebody else changed what a write was based on. */
export const conflict = (path: string, sentence: string): GraphQLError =>
  createGraphQLError(sentence, { extensions: { code: 'CONFLICT', path } })

const tryAgain = (sentence: string, code: string, seconds: number): GraphQLError =>
  createGraphQLError(sentence, {
    extensions: { code, http: { status: 503, headers: { 'Retry-After': String(seconds) } } },
  })

/** @param why a sentence; what to do about it is added */
export const busy = (why: string, seconds = 1): GraphQLError =>
  tryAgain(`${why} Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`, 'BUSY', seconds)

/** A query that was stopped because it took longer than any may. */
export const tooSlow = (ms: number): GraphQLError =>
  tryAgain(
    `This took longer than ${ms / 1000} seconds and was stopped. Ask for less, or try again in a few seconds.`,
    'TOO_SLOW',
    5,
  )

/** A change that nobody waits for any longer; the store goes on with it. */
export const slowWrite = (ms: number): GraphQLError =>
  tryAgain(
    `This change takes longer than ${ms / 1000} seconds. The history will show whether it was kept; sent again as it is, it is kept once.`,
    'TOO_SLOW',
    30,
  )

/**
 * Masks what a client must not see, and logs it under the id that the answer carries. The message of an error may hold a
 * name: it is logged at level debug only.
 */
export function maskError(log: Logger): (error: unknown, message: string) => Error {
  return (error) => {
    const cause = innermost(error)
    if (cause instanceof Conflict) return conflict(cause.path, cause.message)
    if (cause instanceof Refused) return forbidden(cause.message)
    if (cause instanceof BadInput) return badInput(cause.path, cause.message)
    if (isMeant(error) && isMeant(cause)) return plain(error)
    const id = randomUUID()
    if (cause instanceof StoreUnavailable) {
      log.warn({ id, error: describe(cause) }, 'the store does not answer')
      log.debug({ id, message: cause.message }, 'what the store said')
      return busy('The record cannot be read at the moment; nothing in it is lost.', 5)
    }
    log.error({ id, error: describe(cause) }, 'request failed')
    log.debug(
      { id, message: cause instanceof Error ? cause.message : String(cause) },
      'why the request failed',
    )
    return createGraphQLError(
      `Something went wrong on the server. Try again; if it happens again, report the number ${id}.`,
      { extensions: { code: 'INTERNAL', id } },
    )
  }
}

/** Where it happened, without what it says. */
const describe = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, ...codeOf(error), at: framesOf(error) }
    : { name: typeof error }

/** A word by which a library or the system names the error. */
const codeOf = (error: Error) =>
  'code' in error && /^[A-Z][\w.]*$/.test(String(error.code)) ? { code: String(error.code) } : {}

const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12)

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

/** What was thrown, however often the libraries on the way have wrapped it. */
function innermost(error: unknown): unknown {
  const inner = isMeant(error) ? error.originalError : undefined
  return inner ? innermost(inner) : error
}

/** By name: a program may hold the class twice, once for each module system. */
const isMeant = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError'
