import { Failure, failureFor } from './failure.ts'
import { seenAsPublic } from './seenAs.ts'

const LONGEST_WAIT_MS = 15_000
const LONGEST_PAUSE_S = 2
const BUSY = 503

/** `strict`: a part that is missing because of an error fails the whole. */
type Manner = { longestMs?: number; strict?: boolean }

/** A document that the code generator has read: its text, with the types of its answer and variables. */
type Question<Data, Variables> = {
  toString(): string
  __apiType?: ((variables: Variables) => Data) | undefined
}

/**
 * Sends one of the page's own questions to the server this page came from and gives its data.
 * Throws `Failure`; an aborted question rejects with the signal's own error.
 */
export async function ask<Data, Variables>(
  document: Question<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
  { longestMs = LONGEST_WAIT_MS, strict = false }: Manner = {},
): Promise<Data> {
  const waiting = AbortSignal.timeout(longestMs)
  const response = await sendPatiently(String(document), variables, AbortSignal.any([signal, waiting])).catch(
    (error) => {
      if (signal.aborted) throw error
      throw new Failure(waiting.aborted ? 'slow' : 'unreachable', String(error))
    },
  )
  const answer = await readAnswer<Data>(response, signal, waiting)
  const [error] = answer.errors ?? []
  if (answer.data && !(strict && error)) return answer.data
  if (error && response.status === BUSY) throw new Failure('slow', error.message)
  if (error) throw failureFor(error.extensions?.code, error.message)
  throw new Failure('broken', `Answer ${response.status} without data`)
}

/** Once more, after a moment, where the server says that it has too much to do just now. */
async function sendPatiently(query: string, variables: unknown, signal: AbortSignal): Promise<Response> {
  const response = await send(query, variables, signal)
  const seconds = Number(response.headers.get('retry-after') ?? Number.POSITIVE_INFINITY)
  if (response.status !== BUSY || !(seconds <= LONGEST_PAUSE_S)) return response
  // Not all at the same moment.
  await pause(seconds * 1000 * (1 + Math.random()), signal)
  return send(query, variables, signal)
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(signal.reason)
      },
      { once: true },
    )
  })

const send = (query: string, variables: unknown, signal: AbortSignal) =>
  fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(seenAsPublic && { 'x-dalil-as': 'public' }),
    },
    body: JSON.stringify({ query, variables }),
    signal,
  })

type Answer<Data> = { data?: Data | null; errors?: { message: string; extensions?: { code?: unknown } }[] }

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
