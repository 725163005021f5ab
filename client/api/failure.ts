/** Why a question has no answer, in the four ways that a reader can do something about. */
export type FailureReason = 'unreachable' | 'slow' | 'refused' | 'broken'

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
