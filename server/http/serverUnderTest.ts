/** The real server on a free port, over a small graph in which nobody is real. */
import { once } from 'node:events'
import { type Agent, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { createHttpServer, type HttpOptions } from '../http.ts'
import { change, sampleStatements } from '../store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'

export type Reply = { status: number; headers: IncomingHttpHeaders; text: string }
export type Sent = {
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Of its own where not given, so that no test waits for another's connection. */
  agent?: Agent
  signal?: AbortSignal
}
export type ServerUnderTest = {
  server: Server
  port: number
  /** The store before it was changed by `around`. */
  store: GraphStore
  /** Lines of the log, each an object. */
  logged: Record<string, unknown>[]
  send(sent: Sent): Promise<Reply>
  /** Asks with POST; gives the answer as it is. */
  ask(query: string, variables?: unknown, more?: Sent): Promise<Reply>
  stop(): Promise<void>
}

/** @param around makes the store that is served from the real one, such as one that is slow */
export async function serverUnderTest(
  options: Partial<HttpOptions> = {},
  around: (store: GraphStore) => GraphStore = (store) => store,
): Promise<ServerUnderTest> {
  const body = sqliteUnderTest()
  const store = options.store ?? (await body.open())
  if (!options.store) await store.write([change(sampleStatements().statements.operations)])
  const logged: Record<string, unknown>[] = []
  const lines = new Writable({
    write(line, _encoding, done) {
      logged.push(JSON.parse(String(line)))
      done()
    },
  })
  const server = createHttpServer({
    log: pino({ level: 'info' }, lines),
    pageFolder: 'client',
    allowedHosts: ['dalil.example'],
    ...options,
    store: around(store),
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const send = (sent: Sent) => sendTo(port, sent)
  return {
    server,
    port,
    store,
    logged,
    send,
    ask: (query, variables, more = {}) =>
      send({
        path: '/graphql',
        method: 'POST',
        ...more,
        headers: { 'content-type': 'application/json', ...more.headers },
        body: JSON.stringify({ query, variables }),
      }),
    async stop() {
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
      if (!options.store) await body.close()
    },
  }
}

export function sendTo(port: number, { path = '/', method = 'GET', headers = {}, body = '', ...rest }: Sent) {
  return new Promise<Reply>((resolve, reject) => {
    const length: Record<string, string> =
      body.length > 0 && !headers['transfer-encoding']
        ? { 'content-length': String(Buffer.byteLength(body)) }
        : {}
    const sent = request(
      { host: '127.0.0.1', port, path, method, agent: false, ...rest, headers: { ...length, ...headers } },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
