/** Starts the server: configuration, store, seed, then the door. */
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { readConfig } from './config.ts'
import { createHttpServer } from './http.ts'
import { seedIfEmpty } from './seed.ts'
import { openStore } from './store/open.ts'

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  const store = await openStore(config)
  await seedIfEmpty(store, config.seedFolder, (line) => process.stdout.write(`${line}\n`))
  const server = createHttpServer({
    store,
    log,
    pageFolder: 'dist/client',
    allowedHosts: config.allowedHosts,
  })
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(
      error.code === 'EADDRINUSE'
        ? new Error(`Port ${config.port} is taken. Set PORT to another one.`)
        : error,
    ),
  )
  server.listen(config.port, config.host, () => {
    const { address, port } = server.address() as AddressInfo
    process.stdout.write(
      `Dalil is at http://${address}:${port} (store: ${store.kind}). Stop it with Ctrl-C.\n`,
    )
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => void store.close().then(() => process.exit(0)))
      server.closeIdleConnections()
    })
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
