/** The folder that a server lives in: its data, its configuration, its password. */
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isNeo4jVersion, type Neo4jVersion, neo4jVersions } from './versions.ts'

export type HomeFolder = {
  path: string
  /** Removed when the server stops. */
  temporary: boolean
  /** Undefined as long as no password has been set, as in a new folder. */
  password: string | undefined
}

const passwordFile = (home: string): string => join(home, 'password')
const versionFile = (home: string): string => join(home, 'version')
const read = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )

export const newPassword = (): string => randomBytes(18).toString('base64url')

/**
 * Makes the folders that Neo4j expects, in a new temporary folder unless a path is given.
 * @throws Error where a newer Neo4j has written here, whose data an older one cannot read
 */
export async function openHome(version: Neo4jVersion, path?: string): Promise<HomeFolder> {
  const home = path === undefined ? await mkdtemp(join(tmpdir(), 'dalil-neo4j-')) : resolve(path)
  await mkdir(home, { recursive: true, mode: 0o700 })
  const order = Object.keys(neo4jVersions)
  const last = await read(versionFile(home))
  if (last !== undefined && isNeo4jVersion(last) && order.indexOf(last) > order.indexOf(version)) {
    throw new Error(
      `${home} was last used by Neo4j ${last}, and Neo4j ${version} cannot read what a newer one wrote.`,
    )
  }
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import'])
    await mkdir(join(home, name), { recursive: true })
  await writeFile(versionFile(home), `${version}\n`)
  return { path: home, temporary: path === undefined, password: await read(passwordFile(home)) }
}

/** Keeps the password for the next start, readable by this user alone. */
export async function rememberPassword(home: string, password: string): Promise<void> {
  await writeFile(passwordFile(home), `${password}\n`, { mode: 0o600 })
}
