import type { ServerResponse } from 'node:http'

export function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

const LONGEST_DRAIN_MS = 1_000

/**
 * Says why in the shape of a GraphQL answer, and ends the connection. What the client still sends is thrown away for a
 * moment first, since most would not read the answer of a connection that is cut while they write.
 */
export function refuse(response: ServerResponse, status: number, sentence: string, code?: string): void {
  const { req } = response
  const body = JSON.stringify({ errors: [{ message: sentence, ...(code && { extensions: { code } }) }] })
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  })
  if (req.complete || req.method === 'GET') return void response.end(body)
  if (req.method !== 'HEAD') response.write(body)
  const end = () => response.end()
  const late = setTimeout(end, LONGEST_DRAIN_MS)
  response.once('close', () => clearTimeout(late))
  req.once('end', end).resume()
}

export function refuseForNow(response: ServerResponse, sentence: string, seconds: number): void {
  response.setHeader('Retry-After', String(seconds))
  refuse(response, 503, sentence, 'BUSY')
}
