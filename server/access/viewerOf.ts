/** From the head of a request to who asks. Whoever shows something that is worth nothing is refused, never taken for anybody. */
import type { IncomingHttpHeaders } from 'node:http'
import { anonymous, type Viewer } from '../../schema/levels.ts'
import type { AccessBook } from './accessBook.ts'
import { isSecret } from './secrets.ts'

export const SESSION_COOKIE = 'dalil_session'

export type Asking = { viewer: Viewer } | { refused: string; endSession: boolean }

/** Without a book nobody can be anybody. */
export function viewerOf(
  { authorization, cookie }: IncomingHttpHeaders,
  book: AccessBook | undefined,
): Asking {
  if (authorization !== undefined) {
    const [, token = ''] = /^Bearer ([\w-]+)$/i.exec(authorization) ?? []
    const viewer = isSecret(token, 'token') ? book?.viewerOfToken(token) : undefined
    return viewer
      ? { viewer }
      : {
          refused:
            'This token is not known, has ended or was revoked. Send "Authorization: Bearer …" with a valid one, or none.',
          endSession: false,
        }
  }
  const session = sessionIn(cookie)
  if (session === undefined) return { viewer: anonymous }
  const viewer = isSecret(session, 'session') ? book?.viewerOfSession(session) : undefined
  return viewer
    ? { viewer }
    : { refused: 'Your session has ended. Sign in again, or go on without.', endSession: true }
}

export function sessionIn(cookie: string | undefined): string | undefined {
  for (const part of cookie?.split(';') ?? []) {
    const [name, value] = part.trim().split('=', 2)
    if (name === SESSION_COOKIE) return value ?? ''
  }
  return undefined
}

/** Only this site's own pages send it, and no script reads it. */
export const sessionCookie = (session: string | null, secure: boolean): string =>
  [
    `${SESSION_COOKIE}=${session ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
    `Max-Age=${session === null ? 0 : 14 * 86_400}`,
  ].join('; ')
