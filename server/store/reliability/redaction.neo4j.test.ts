/** What the files of Neo4j keep of what was deleted, and that the way out which docs/backup.md names leaves nothing. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBackup } from '../backup/readBackup.ts'
import { canary, writeCanary } from '../contract/redactions.ts'
import { change } from '../contract/smallGraph.ts'
import { exported } from '../contract/writes.ts'
import { neo4jAvailable } from '../neo4j/local/availability.ts'
import { startNeo4j } from '../neo4j/local/start.ts'
import { openNeo4j } from '../neo4j/openStore.ts'
import { ownFolder } from './ownFolder.ts'

const version = '5.26.30'
const available = await neo4jAvailable(version)

/** Files below a folder that hold the name in one of the ways in which Neo4j writes text. */
function filesWithCanary(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    if (!statSync(join(folder, name)).isFile()) return false
    const bytes = readFileSync(join(folder, name))
    return ['latin1', 'utf16le'].some((encoding) =>
      bytes
        .toString(encoding as BufferEncoding)
        .toLowerCase()
        .includes(canary.toLowerCase()),
    )
  })
}

if (!available.ok)
  test('deleting for good in Neo4j', () =>
    console.log(`NOT RUN: deleting for good in the files of Neo4j ${version}: ${available.why}`))
else
  test('a deleted name goes from the files of Neo4j by a backup and an emptied folder', async () => {
    const home = ownFolder()
    const backup = join(ownFolder(), 'backup')
    let server = await startNeo4j({ version, fastStart: true, home })
    let store = await openNeo4j(server)
    const { key, ids } = await writeCanary(store)
    await store.write([{ ...change([]), intents: [{ intent: 'redact', keys: [key], reasons: ids }] }])
    expect((await store.purge()).join()).toContain('transaction logs')
    const rows = await exported(store)
    await store.backup(backup)
    expect(readFileSync(backup, 'utf8')).not.toContain(canary)
    await store.close()
    await server.stop()
    // Once this fails Neo4j overwrites what it deletes, and docs/backup.md can say less.
    expect(filesWithCanary(home)).not.toEqual([])
    for (const folder of ['databases', 'transactions'])
      rmSync(join(home, 'data', folder, 'neo4j'), { recursive: true })
    server = await startNeo4j({ version, fastStart: true, home })
    store = await openNeo4j(server)
    await store.restore(readBackup(backup))
    expect(await exported(store)).toEqual(rows)
    expect(await store.verify()).toEqual([])
    await store.close()
    await server.stop()
    expect(filesWithCanary(home)).toEqual([])
  }, 400_000)
