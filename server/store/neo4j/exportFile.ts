/**
 * An export is of one moment, which Neo4j gives only to those who keep writers away. So that these do not wait for whoever
 * reads the export, it is first written to a file that nobody else may read, and that goes when it has been read.
 */
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportOperations } from '../rowScan.ts'
import type { Connection } from './driver.ts'
import { neo4jScan } from './rowScan.ts'
import { lockChain } from './writePatch.ts'

export async function* exportThroughFile(connection: Connection): AsyncIterable<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dalil-export-'))
  try {
    const path = join(folder, 'rows')
    await connection.trial(async (run) => {
      await lockChain(run)
      const file = createWriteStream(path, { mode: 0o600 })
      for await (const row of exportOperations(neo4jScan(run)))
        if (!file.write(`${row}\n`)) await once(file, 'drain')
      file.end()
      await once(file, 'finish')
    })
    yield* linesOf(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Not by `readline`, to which U+2028 inside a text ends a line too. */
async function* linesOf(path: string): AsyncIterable<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
