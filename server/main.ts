/** Starts the server: configuration, store, door, seed; and ends it in good order. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { openAccessBook } from './access/accessBook.ts'
import { signInWith } from './access/signIn.ts'
import { type Config, readConfig } from './config.ts'
import { openDesk } from './desk/openDesk.ts'
import { reviewOf } from './desk/review.ts'
import { liveChanges } from './events/liveChanges.ts'
import type { Phase } from './http/readiness.ts'
import { stopServer } from './http/stopServer.ts'
import { createHttpServer } from './http.ts'
import { limits } from './limits.ts'
import { seedIfEmpty } from './seed.ts'
import { openStore } from './store/open.ts'

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  const store = await openStore(config, limits.requestMs)
  const book = openAccessBook(config.dataFolder)
  const signIn = signInWith(book, config.behindProxy)
  const desk = openDesk(config.dataFolder)
  const { hasOtherEditors } = book
  const live = liveChanges(store, log)
  let phase: Phase = 'starting'
  const server = createHttpServer({
    store,
    log,
    pageFolder: 'dist/client',
    allowedHosts: config.allowedHosts,
    phase: () => phase,
    graphiql: config.graphiql,
    access: { book, signIn },
    review: reviewOf({ store, desk, hasOtherEditors }),
    live,
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      phase = 'stopping'
      log.info({ signal }, 'stopping')
      live.close()
      void stopServer(server, limits.stopMs)
        .then(() => store.close())
        .then(() => {
          book.close()
          desk.close()
        })
        .then(() => process.exit(0), fail)
    })
  // Before the seed: a port that is taken is told at once, and health answers while the record is read.
  await listen(server, config)
  await seedIfEmpty(store, config.seedFolder, (line) => process.stdout.write(`${line}\n`))
  if ((phase as Phase) === 'stopping') return
  phase = 'open'
  const { address, port } = server.address() as AddressInfo
  process.stdout.write(`Dalil is at http://${address}:${port} (store: ${store.kind}). Stop it with Ctrl-C.\n`)
  // Where others can reach it the log may be read by others too: there the key is shown only as long as nobody has access.
  if (config.isPrivate || book.tokens().length === 0)
    process.stdout.write(
      `To add to the record, sign in as its owner (works once): http://${address}:${port}/#/sign-in?key=${signIn.newOwnerKey()}\n`,
    )
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, port, host)
  }
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is taken. Set PORT to another one.`)
    case 'EACCES':
      return new Error(`Port ${port} may not be used by this user. Set PORT to one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(
        `HOST is "${host}", which is no address of this machine. Set it to 127.0.0.1, or to one that is.`,
      )
    default:
      return error
  }
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
