/** Which jars make up a Neo4j version: the lock files beside this one, which name each by path, size and checksum. */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Neo4jVersion } from './versions.ts'

const jar = z.object({
  /** Where it lies in any Maven repository: `group/artifact/version/artifact-version.jar`. */
  path: z.string().regex(/^(?:[\w.+-]+\/){3,}[\w.+-]+\.jar$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
const lockFile = z.object({ version: z.string(), jars: z.array(jar).nonempty() })

export type Jar = z.infer<typeof jar>
export type LockFile = z.infer<typeof lockFile>

/** The lock file of a version. Throws where it is not of the expected shape. */
export async function readLockFile(version: Neo4jVersion): Promise<LockFile> {
  return lockFile.parse(JSON.parse(await readFile(new URL(`${version}.lock.json`, import.meta.url), 'utf8')))
}
