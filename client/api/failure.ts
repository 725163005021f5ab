/** Why a question has no answer, in the ways that a reader can do something about. */
export type FailureReason = 'unreachable' | 'slow' | 'refused' | 'broken' | 'ended' | 'waiting' | 'conflict'

export class Failure extends Error {
  readonly reason: FailureReason
  constructor(reason: FailureReason, message: string) {
    super(message)
    this.name = 'Failure'
    this.reason = reason
  }
}

export const reasonOf = (error: unknown): FailureReason =>
  error instanceof Failure ? error.reason : 'broken'

/** The sentence of the server on a failure; empty where it gave none. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Failure && (error.reason === 'refused' || error.reason === 'conflict') ? error.message : ''

/** What a code of the server's errors means for the reader. */
export function failureFor(code: unknown, message: string): Failure {
  if (code === 'UNAUTHENTICATED') {
    for (const listener of listeners) listener()
    return new Failure('ended', message)
  }
  return new Failure(code === 'CONFLICT' ? 'conflict' : 'refused', message)
}

const listeners = new Set<() => void>()

/** Is called whenever the server says that the session has ended. */
export const onSessionEnd = (listener: () => void): void => void listeners.add(listener)
