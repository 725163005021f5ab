/** The folder that a server lives in: its data, its configuration, its logs. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isNeo4jVersion, type Neo4jVersion, neo4jVersions } from './versions.ts'

const fromOldToNew = Object.keys(neo4jVersions)

/**
 * Makes a folder with the parts that Neo4j expects: the one given, which stays, or else a temporary one.
 * @returns its absolute path, and what to call when the server has ended: it removes the folder if it is temporary
 * @throws Error where a newer Neo4j has written here, whose data an older one cannot read
 */
export async function openHome(
  version: Neo4jVersion,
  given?: string,
): Promise<{ path: string; temporary: boolean; close: () => Promise<void> }> {
  const temporary = given === undefined
  const path = temporary ? await mkdtemp(join(tmpdir(), 'dalil-neo4j-')) : resolve(given)
  await mkdir(path, { recursive: true, mode: 0o700 })
  const versionFile = join(path, 'version')
  const last = (await readFile(versionFile, 'utf8').catch(() => '')).trim()
  if (isNeo4jVersion(last) && fromOldToNew.indexOf(last) > fromOldToNew.indexOf(version))
    throw new Error(
      `${path} was last used by Neo4j ${last}, and Neo4j ${version} cannot read what a newer one wrote.`,
    )
  await Promise.all(
    ['conf', 'data', 'logs', 'run', 'plugins', 'import'].map((name) =>
      mkdir(join(path, name), { recursive: true }),
    ),
  )
  await writeFile(versionFile, `${version}\n`)
  const close = async () => {
    if (temporary) await rm(path, { recursive: true, force: true, maxRetries: 5 })
  }
  return { path, temporary, close }
}
