/** The built page: files read anew each time, so that a page built while we run is served whole. */
import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { refuse } from './answer.ts'
import { isRead } from './wrongRequest.ts'

/** Names under this path hold a hash of what they name. */
const HASHED = '/assets/'
const A_YEAR = 31_536_000

export function servePage(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true })
  return (request, response) => {
    if (!isRead(request)) return refuse(response, 405, 'This address can only be read.')
    if (request.url?.startsWith(HASHED))
      response.setHeader('Cache-Control', `public, max-age=${A_YEAR}, immutable`)
    serve(request, response, () => {
      response.removeHeader('Cache-Control')
      const missing = existsSync(folder)
        ? 'There is nothing at this address.'
        : 'The page has not been built. Run npm start, or npx vite build.'
      refuse(response, 404, missing)
    })
  }
}
