/** Ports of this machine that nobody listens on. */
import { createServer } from 'node:net'

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(taken))
    })
  })

/** The preferred port where it is free, else any free one. Another program may still take it before it is used. */
export async function freePort(preferred = 0): Promise<number> {
  return listenOnce(preferred).catch(() => listenOnce(0))
}
