/** What can be said against a request before any of its body is read. */
import type { IncomingMessage } from 'node:http'

type Refusal = [status: number, sentence: string]

/** The host asked for, without the port: a page of another site that reaches us by a name of its own is refused. */
export const hostName = ({ headers }: IncomingMessage): string =>
  (headers.host ?? '').replace(/:\d+$/, '').toLowerCase()

export const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** What is wrong with a request to the API, as far as its head tells. */
export function wrongQuery(request: IncomingMessage, mostBytes: number): Refusal | undefined {
  const { headers, method } = request
  if (isRead(request)) return undefined
  if (method !== 'POST') return [405, 'Ask with POST, or with GET.']
  if (!/^application\/(json|graphql)\b/.test(headers['content-type'] ?? ''))
    return [415, 'Send the query as application/json.']
  if (headers['content-encoding']) return [415, 'Send the query uncompressed.']
  const length = Number(headers['content-length'])
  if (!Number.isFinite(length)) return [411, 'Say the length of the query in Content-Length.']
  return length > mostBytes ? [413, `The query has ${length} bytes; ${mostBytes} is the most.`] : undefined
}
