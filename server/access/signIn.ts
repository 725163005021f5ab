/** Signing in and out. A wrong guess costs time, whoever makes it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { answer, refuse } from '../http/answer.ts'
import type { AccessBook } from './accessBook.ts'
import { hashOf, isSecret, newSecret } from './secrets.ts'
import { sessionCookie, sessionIn } from './viewerOf.ts'

const WRONG_GUESSES = 10
const WRONG_GUESSES_OF_ALL = 200
const WITHIN_S = 600
const LONGEST_BODY = 2_000

export type SignIn = {
  /** Answers POST /sign-in and POST /sign-out. */
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>
  /** Who sent a request, as far as the network tells. */
  addressOf(request: IncomingMessage): string
  /** A key that signs its holder in as the owner, once. */
  newOwnerKey(): string
}

/** @param behindProxy whether the head tells the address and protocol of the client */
export function signInWith(book: AccessBook, behindProxy = false): SignIn {
  const wrongOfOne = new RateLimiterMemory({ points: WRONG_GUESSES, duration: WITHIN_S })
  const wrongOfAll = new RateLimiterMemory({ points: WRONG_GUESSES_OF_ALL, duration: WITHIN_S })
  const ownerKeys = new Set<string>()

  function sessionFor(secret: string): string | undefined {
    if (isSecret(secret, 'token')) return book.signIn(secret)
    if (isSecret(secret, 'key') && ownerKeys.delete(hashOf(secret))) return book.signInAsOwner()
    return undefined
  }

  async function isTooMany(address: string): Promise<number | undefined> {
    const [one, all] = await Promise.all([wrongOfOne.get(address), wrongOfAll.get('all')])
    if (one && one.consumedPoints >= WRONG_GUESSES) return one.msBeforeNext
    return all && all.consumedPoints >= WRONG_GUESSES_OF_ALL ? all.msBeforeNext : undefined
  }

  async function noteWrong(address: string): Promise<void> {
    await Promise.allSettled([wrongOfOne.consume(address), wrongOfAll.consume('all')])
  }

  return {
    addressOf: (request) => addressOf(request, behindProxy),
    newOwnerKey() {
      const key = newSecret('key')
      ownerKeys.add(hashOf(key))
      return key
    },
    async handle(request, response, path) {
      const secure = behindProxy && request.headers['x-forwarded-proto'] === 'https'
      if (request.method !== 'POST') return refuse(response, 405, 'Send it with POST.')
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
        return refuse(response, 415, 'Send it as application/json.')
      if (isFromElsewhere(request))
        return refuse(response, 403, 'Only the pages of this server may sign in here.')
      if (path === '/sign-out') {
        const session = sessionIn(request.headers.cookie)
        if (session) book.signOut(session)
        response.setHeader('Set-Cookie', sessionCookie(null, secure))
        return answer(response, 200, { signedIn: false })
      }
      const address = addressOf(request, behindProxy)
      const wait = await isTooMany(address)
      if (wait !== undefined) {
        response.setHeader('Retry-After', String(Math.ceil(wait / 1000)))
        return refuse(response, 429, `Too many wrong keys. Try again in ${Math.ceil(wait / 60_000)} minutes.`)
      }
      const secret = await secretIn(request)
      const session = secret === undefined ? undefined : sessionFor(secret)
      if (session === undefined) {
        await noteWrong(address)
        return refuse(response, 401, 'This key is not known, has ended or was used already.')
      }
      response.setHeader('Set-Cookie', sessionCookie(session, secure))
      answer(response, 200, { signedIn: true })
    },
  }
}

/** Browsers say where a request comes from; a program that is none says nothing. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (headers.origin === undefined) return false
  try {
    return new URL(headers.origin).host !== headers.host
  } catch {
    return true
  }
}

function addressOf({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  // The last one is what our own proxy saw; those before it the client may have made up.
  const forwarded = behindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined
  return forwarded || (socket.remoteAddress ?? 'unknown')
}

/** The key or token in the body; undefined where it is no such thing. */
async function secretIn(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > LONGEST_BODY) return undefined
    parts.push(part)
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString())
    const key = typeof body === 'object' && body !== null && 'key' in body ? body.key : undefined
    return typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}
