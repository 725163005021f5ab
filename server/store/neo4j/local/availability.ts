/** Whether this machine can run a Neo4j version, asked by tests before they count on it. */

import { JarsUnavailable } from './jarErrors.ts'
import { jarPlaces, provideJars } from './jars.ts'
import { chooseJava, findJavas, type Java } from './java.ts'
import { readLockFile } from './lockFile.ts'
import type { Neo4jVersion } from './versions.ts'

/**
 * Looks for a Java first, and only then brings the jars where the cache lacks them, with lines on stderr.
 * @returns a sentence why it cannot run, for `NOT RUN: ...`
 * @throws JarRefused: a jar with a wrong checksum is never a mere "cannot run"
 */
export async function neo4jAvailable(
  version: Neo4jVersion,
): Promise<{ ok: true; java: Java } | { ok: false; why: string }> {
  const found = chooseJava(version, await findJavas())
  if (!found.ok) return found
  try {
    await provideJars(await readLockFile(version), await jarPlaces(), (line) =>
      process.stderr.write(`${line}\n`),
    )
  } catch (error) {
    if (error instanceof JarsUnavailable) return { ok: false, why: error.message }
    throw error
  }
  return found
}
