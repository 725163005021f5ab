import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** What to say where no request could be read at all: Node tells why by a code. */
const sentences: Record<string, [status: string, sentence: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers of this request are too long.'],
}

/** Answers in a sentence and ends the connection, where anybody is still there. */
export function endBadConnection(error: { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, sentence] = sentences[error.code ?? ''] ?? ['400 Bad Request', 'This is no HTTP request.']
  const body = JSON.stringify({ errors: [{ message: sentence }] })
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

/** Ends a request whose body is not there in time. Node has one time for all, which is that of the largest. */
export function arriveWithin(request: IncomingMessage, ms: number): void {
  const late = setTimeout(() => {
    if (!request.complete) endBadConnection({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, request.socket)
  }, ms)
  for (const over of ['end', 'close']) request.once(over, () => clearTimeout(late))
}
