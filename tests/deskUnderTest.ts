/** The real server with its desk, over some cases of the seed, and keys for people who look after it. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { build } from 'vite'
import { openAccessBook } from '../server/access/accessBook.ts'
import { signInWith } from '../server/access/signIn.ts'
import { openDesk } from '../server/desk/openDesk.ts'
import { reviewOf } from '../server/desk/review.ts'
import { liveChanges } from '../server/events/liveChanges.ts'
import { createHttpServer } from '../server/http.ts'
import { readFiles } from '../server/import/collectFiles.ts'
import { importFiles } from '../server/import/importFiles.ts'
import { openSqlite } from '../server/store/sqlite/openStore.ts'

/** @param seed files and folders of the seed that are in the record */
export async function deskUnderTest(seed: readonly string[]) {
  await build({ logLevel: 'error' })
  const folder = await mkdtemp(join(tmpdir(), 'dalil-desk-page-'))
  const store = openSqlite({ folder })
  const { problems } = await importFiles(readFiles([...seed]), store)
  for (const { severity, sentence } of problems) if (severity === 'error') throw new Error(sentence)
  const log = pino({ level: 'silent' })
  const book = openAccessBook(folder)
  const signIn = signInWith(book)
  const desk = openDesk(folder)
  const live = liveChanges(store, log, 200)
  const server = createHttpServer({
    store,
    log,
    pageFolder: 'dist/client',
    allowedHosts: [],
    access: { book, signIn },
    review: reviewOf({ store, desk, hasOtherEditors: book.hasOtherEditors }),
    live,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    folder,
    store,
    desk,
    address: `http://127.0.0.1:${port}`,
    ownerKey: signIn.newOwnerKey,
    tokenFor: (name: string, role: string, level = 'restricted') => book.create({ name, role, level }),
    async stop() {
      live.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
      book.close()
      desk.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
