import type { Server } from 'node:http'

const HOW_OFTEN_MS = 50

/**
 * Ends a server in good order: nobody new is let in, those under way are answered, and those that are not after `graceMs`
 * are cut off. Resolves when every connection is closed.
 */
export function stopServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), graceMs)
    // A connection becomes idle when its last answer is out, and would otherwise be kept for the next question.
    const idle = setInterval(() => server.closeIdleConnections(), HOW_OFTEN_MS)
    server.close(() => {
      clearTimeout(late)
      clearInterval(idle)
      resolve()
    })
  })
}
