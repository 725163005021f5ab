/** Brings jars from a Maven repository over HTTP. */
import { basename } from 'node:path'
import { JarRefused, JarsUnavailable } from './jarErrors.ts'
import { keepJar } from './keepJar.ts'
import type { Jar } from './lockFile.ts'

const atOnce = 8
const patienceMs = 120_000

const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`

async function fetchJar(folder: string, jar: Jar, repository: string): Promise<void> {
  const address = `${repository.replace(/\/+$/, '')}/${jar.path}`
  const name = basename(jar.path)
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) })
    if (!response.ok || response.body === null) throw new Error(`the answer was ${response.status}`)
    await keepJar(folder, jar, response.body, 'the repository')
  } catch (error) {
    if (error instanceof JarRefused) throw error
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw new JarsUnavailable(
      `${name} could not be fetched from the repository in MAVEN_REPO: ${cause instanceof Error ? cause.message : cause}.`,
    )
  }
}

/**
 * Fetches the jars into the folder, eight at a time, and reports every tenth of them. Stops at the first failure; what
 * has arrived by then stays and is not fetched again.
 * @throws JarRefused, JarsUnavailable
 */
export async function fetchJars(
  folder: string,
  jars: readonly Jar[],
  repository: string,
  report: (line: string) => void,
): Promise<void> {
  const queue = [...jars]
  let count = 0
  let bytes = 0
  let failed = false
  const all = mebibytes(jars.reduce((sum, jar) => sum + jar.bytes, 0))
  const worker = async () => {
    for (let jar = queue.shift(); jar && !failed; jar = queue.shift()) {
      try {
        await fetchJar(folder, jar, repository)
      } catch (error) {
        failed = true
        throw error
      }
      count += 1
      bytes += jar.bytes
      if (count === jars.length || count % Math.ceil(jars.length / 10) === 0)
        report(`Neo4j: ${count} of ${jars.length} jars fetched, ${mebibytes(bytes)} of ${all}.`)
    }
  }
  const results = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
