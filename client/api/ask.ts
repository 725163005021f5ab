import { Failure } from './failure.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

const LONGEST_WAIT_MS = 15_000

/**
 * Sends one of the page's own questions to the server this page came from and gives its data.
 * Throws `Failure`; an aborted question rejects with the signal's own error.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const waiting = AbortSignal.timeout(LONGEST_WAIT_MS)
  const response = await send(String(document), variables, AbortSignal.any([signal, waiting])).catch(
    (error) => {
      if (signal.aborted) throw error
      throw new Failure(waiting.aborted ? 'slow' : 'unreachable', String(error))
    },
  )
  const answer = await readAnswer<Data>(response, signal, waiting)
  const [error] = answer.errors ?? []
  if (answer.data) return answer.data
  if (error) throw new Failure('refused', error.message)
  throw new Failure('broken', `Answer ${response.status} without data`)
}

const send = (query: string, variables: unknown, signal: AbortSignal) =>
  fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, variables }),
    signal,
  })

type Answer<Data> = { data?: Data | null; errors?: { message: string }[] }

async function readAnswer<Data>(
  response: Response,
  signal: AbortSignal,
  waiting: AbortSignal,
): Promise<Answer<Data>> {
  const text = await response.text().catch((error) => {
    if (signal.aborted) throw error
    throw new Failure(waiting.aborted ? 'slow' : 'unreachable', String(error))
  })
  try {
    const answer: unknown = JSON.parse(text)
    if (answer !== null && typeof answer === 'object' && !Array.isArray(answer)) return answer as Answer<Data>
  } catch {
    // Falls through: a proxy's error page is no answer.
  }
  throw new Failure(
    response.status >= 500 ? 'unreachable' : 'broken',
    `Answer ${response.status} is no JSON object`,
  )
}
