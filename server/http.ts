/** The HTTP server: the page, the API and health, each request checked before it goes anywhere. */

import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import sirv from 'sirv'
import { createApi } from './api.ts'
import { limits } from './limits.ts'
import type { GraphStore } from './store/store.ts'

export type HttpOptions = {
  store: GraphStore
  log: Logger
  pageFolder: string
  allowedHosts: readonly string[]
}

const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

export function createHttpServer({ store, log, pageFolder, allowedHosts }: HttpOptions): Server {
  const api = createApi(store, log)
  const page = existsSync(pageFolder) ? sirv(pageFolder, { etag: true }) : undefined
  const known = new Set(['localhost', '127.0.0.1', '[::1]', ...allowedHosts])

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (!known.has(hostName(request)))
      return refuse(response, 421, 'This server does not answer to that host name; set ALLOWED_HOSTS.')
    const path = request.url?.split('?')[0] ?? '/'
    if (path === '/healthz') return void health(store, response)
    if (path === '/graphql') {
      const wrong = wrongBody(request)
      return wrong ? refuse(response, ...wrong) : void api(request, response)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'This address can only be read.')
    if (!page) return refuse(response, 404, 'The page has not been built. Run npm start, or npx vite build.')
    page(request, response, () => refuse(response, 404, 'There is nothing at this address.'))
  })
  server.requestTimeout = limits.requestMs * 2
  server.headersTimeout = limits.requestMs
  return server
}

/** The host asked for, without the port: a page of another site that reaches us by a name of its own is refused. */
const hostName = ({ headers }: IncomingMessage): string =>
  (headers.host ?? '').replace(/:\d+$/, '').toLowerCase()

function wrongBody({ headers, method }: IncomingMessage): [status: number, sentence: string] | undefined {
  if (method !== 'POST') return undefined
  if (!/^application\/(json|graphql)\b/.test(headers['content-type'] ?? ''))
    return [415, 'Send the query as application/json.']
  if (headers['content-encoding']) return [415, 'Send the query uncompressed.']
  const length = Number(headers['content-length'])
  if (!Number.isFinite(length)) return [411, 'Say the length of the query in Content-Length.']
  return length > limits.bodyBytes
    ? [413, `The query has ${length} bytes; ${limits.bodyBytes} is the most.`]
    : undefined
}

async function health(store: GraphStore, response: ServerResponse): Promise<void> {
  try {
    await store.ping()
    answer(response, 200, { status: 'ok', store: store.kind })
  } catch {
    answer(response, 503, { status: 'the store does not answer', store: store.kind })
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Connection', 'close')
  answer(response, status, { errors: [{ message: sentence }] })
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
