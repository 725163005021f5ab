/** The HTTP server: the page, the API and health, each request checked before it goes anywhere. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { AccessBook } from './access/accessBook.ts'
import type { SignIn } from './access/signIn.ts'
import { AS_HEADER, seenAs, sessionCookie, viewerOf } from './access/viewerOf.ts'
import { createApi } from './api.ts'
import { mayPropose } from './desk/draft.ts'
import type { Review } from './desk/review.ts'
import type { LiveChanges } from './events/liveChanges.ts'
import { answer, refuse, refuseForNow } from './http/answer.ts'
import { arriveWithin, endBadConnection } from './http/badConnection.ts'
import { graphiqlPage } from './http/graphiqlPage.ts'
import { type Phase, readinessOf } from './http/readiness.ts'
import { securityHeaders } from './http/securityHeaders.ts'
import { servePage } from './http/servePage.ts'
import { turns } from './http/turns.ts'
import { hostName, isRead, wrongQuery } from './http/wrongRequest.ts'
import { limits } from './limits.ts'
import type { GraphStore } from './store/store.ts'

export type HttpOptions = {
  store: GraphStore
  log: Logger
  pageFolder: string
  allowedHosts: readonly string[]
  /** Asked before each question; a server that is starting or stopping answers none. */
  phase?: () => Phase
  /** Whether the schema may be asked for, and there is a page at /graphiql to try queries on. On where not said. */
  graphiql?: boolean
  /** Who may sign in; without it everybody is an anonymous reader, and whoever shows a token is refused. */
  access?: { book: AccessBook; signIn: SignIn }
  /** Where changes are proposed and decided on; without it the server takes none. */
  review?: Review
  /** Tells open pages what changed. */
  live?: LiveChanges
  /** Milliseconds for a request to arrive, and for its answer. */
  requestMs?: number
}

const KEEP_ALIVE_MS = 65_000
const HOW_OFTEN_LATE_ONES_ARE_LOOKED_FOR_MS = 500

export function createHttpServer(options: HttpOptions): Server {
  const {
    store,
    log,
    pageFolder,
    allowedHosts,
    phase = () => 'open',
    graphiql = true,
    access,
    review,
    live,
  } = options
  const { requestMs = limits.requestMs } = options
  const api = createApi(store, log, undefined, {
    introspection: graphiql,
    requestMs,
    noteOpened: access?.book.noteOpened,
    review,
  })
  const readiness = readinessOf(store, phase)
  const page = servePage(pageFolder)
  const known = new Set(['localhost', '127.0.0.1', '[::1]', ...allowedHosts])
  const tryQueries = graphiqlPage()
  const inTurn = turns()
  const underWay = new Set<ServerResponse>()

  const server = createServer(
    { connectionsCheckingInterval: Math.min(HOW_OFTEN_LATE_ONES_ARE_LOOKED_FOR_MS, requestMs) },
    (request, response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
      if (!known.has(hostName(request)))
        return refuse(response, 421, 'This server does not answer to that host name; set ALLOWED_HOSTS.')
      const path = request.url?.split('?')[0] ?? '/'
      if (path === '/healthz') return answer(response, 200, { status: 'ok', store: store.kind })
      if (path === '/readyz')
        return void readiness().then(({ ready, status }) =>
          answer(response, ready ? 200 : 503, { status, store: store.kind }),
        )
      if (path === '/graphiql' && graphiql && isRead(request)) return void tryQueries(request, response)
      if (access && (path === '/sign-in' || path === '/sign-out'))
        return void access.signIn.handle(request, response, path)
      if (path !== '/graphql' && path !== '/events') return page(request, response)

      if (phase() === 'starting')
        return refuseForNow(response, 'The record is being read in. Try again in a few seconds.', 3)
      if (phase() === 'stopping')
        return refuseForNow(response, 'This server is stopping. Try again in a few seconds.', 5)
      if (underWay.size >= limits.requestsAtOnce)
        return refuseForNow(response, 'Too many questions are being answered. Try again in a second.', 1)
      const asking = viewerOf(request.headers, access?.book)
      if ('refused' in asking) {
        response.setHeader('WWW-Authenticate', 'Bearer')
        if (asking.endSession) response.setHeader('Set-Cookie', sessionCookie(null, false))
        return refuse(response, 401, asking.refused, 'UNAUTHENTICATED')
      }
      const viewer = seenAs(asking.viewer, askedAs(request))
      if (!viewer) return refuse(response, 400, 'You do not see that level, or there is none of that name.')
      if (path === '/events')
        return live?.follow(response, viewer)
          ? undefined
          : refuseForNow(
              response,
              'Too many pages are open. This one shows changes when it is loaded again.',
              60,
            )
      const wrong = wrongQuery(request, mayPropose(viewer) ? limits.importBytes : limits.bodyBytes)
      if (wrong) return refuse(response, ...wrong)
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
      if (Number(request.headers['content-length'] ?? 0) <= limits.bodyBytes) arriveWithin(request, requestMs)
      inTurn(
        () =>
          void api(request, response, {
            viewer,
            address: access?.signIn.addressOf(request) ?? request.socket.remoteAddress ?? '',
          }),
      )
    },
  )
  server.requestTimeout = Math.max(requestMs, limits.importMs)
  // Longer than proxies keep theirs, so that none asks on a connection that is just being closed.
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.headersTimeout = requestMs
  server.on('clientError', endBadConnection)
  return server
}

/** Pages that listen for events cannot send a header of their own, and say it in the address. */
const askedAs = ({ headers, url }: IncomingMessage): string | undefined =>
  headers[AS_HEADER]?.toString() ?? new URLSearchParams(url?.split('?')[1]).get('as') ?? undefined
