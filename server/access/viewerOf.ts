/** From the head of a request to who asks. Whoever shows something that is worth nothing is refused, never taken for anybody. */
import type { IncomingHttpHeaders } from 'node:http'
import { anonymous, levelNames, levelOf, type Viewer } from '../../schema/levels.ts'
import type { AccessBook } from './accessBook.ts'
import { isSecret } from './secrets.ts'

export const SESSION_COOKIE = 'dalil_session'

/** Names the level that somebody wants to see the record as; it only ever lowers what they see. */
export const AS_HEADER = 'x-dalil-as'

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

/**
 * As a reader of a lower level sees it, who changes nothing either; undefined where there is no such level. Nobody gets to
 * see more by it.
 */
export function seenAs(viewer: Viewer, asked: string | undefined): Viewer | undefined {
  if (asked === undefined) return viewer
  const name = levelNames.find((one) => one === asked)
  if (name === undefined || levelOf(name) > viewer.level) return undefined
  return { ...viewer, role: 'reader', level: levelOf(name) }
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
