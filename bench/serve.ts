/** One door for each system, each at a port of its own, asked the same requests over HTTP. */

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'

export type Load = { requests: number; p50: number; p99: number; failed: number }

/** Requests a second and latencies for a number of connections that each ask again as soon as they are answered. */
export async function underLoad(
  listener: RequestListener,
  bodies: readonly string[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    connections,
    duration: seconds,
    workers: 1,
    requests: bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    })),
  })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return {
    requests: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}
