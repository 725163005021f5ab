/** Finds the Java installations of this machine and chooses one that a Neo4j version runs on. */
import { execFile } from 'node:child_process'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Neo4jVersion, neo4jVersions } from './versions.ts'

/** A Java program to run, and its major version (17, 21 …). */
export type Java = { command: string; major: number }

/** The major version in texts such as `21.0.2`, `25` and the old `1.8.0_392`. */
export function javaMajor(version: string): number | undefined {
  const found = /^(?:1\.)?(\d+)/.exec(version)
  return found ? Number(found[1]) : undefined
}

async function majorOf(command: string): Promise<number | undefined> {
  const release = await readFile(join(dirname(command), '..', 'release'), 'utf8').catch(() => '')
  const written = /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1]
  if (written) return javaMajor(written)
  const { stderr } = await promisify(execFile)(command, ['-version'], { timeout: 30_000 }).catch(() => ({
    stderr: '',
  }))
  return javaMajor(/version "([^"]+)"/.exec(stderr)?.[1] ?? '')
}

async function homesUnder(folder: string, inside = ''): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.sort().map((name) => join(folder, name, inside))
}

/** Every Java here, in order of preference: JAVA_HOME, the PATH, then the usual folders from old to new. */
export async function findJavas(env: NodeJS.ProcessEnv = process.env): Promise<Java[]> {
  const named = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : []),
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
  ]
  const usual = [
    ...(await homesUnder('/usr/lib/jvm')),
    ...(await homesUnder('/opt/java')),
    ...(await homesUnder('/Library/Java/JavaVirtualMachines', 'Contents/Home')),
    ...(await homesUnder(join(homedir(), '.sdkman/candidates/java'))),
  ].map((home) => join(home, 'bin'))

  const seen = new Set<string>()
  const javasIn = async (folders: string[]): Promise<Java[]> => {
    const found: Java[] = []
    for (const folder of folders) {
      const command = await realpath(join(folder, 'java')).catch(() => undefined)
      if (command === undefined || seen.has(command)) continue
      seen.add(command)
      const major = await majorOf(command)
      if (major !== undefined) found.push({ command, major })
    }
    return found
  }
  const preferred = await javasIn(named)
  return [...preferred, ...(await javasIn(usual)).sort((a, b) => a.major - b.major)]
}

/** The first Java that the version runs on, or a sentence why there is none. */
export function chooseJava(
  version: Neo4jVersion,
  javas: readonly Java[],
): { ok: true; java: Java } | { ok: false; why: string } {
  const needed = neo4jVersions[version].minimumJava
  const java = javas.find(({ major }) => major >= needed)
  if (java) return { ok: true, java }
  const here =
    javas.length === 0 ? 'there is none here' : `here is only ${javas.map((j) => j.major).join(', ')}`
  return { ok: false, why: `Neo4j ${version} needs Java ${needed} or newer, and ${here}.` }
}
