/** Brings the jars of a Neo4j version into a cache outside the checkout, from wherever this machine can have them. */
import { createReadStream } from 'node:fs'
import { access, mkdir, readdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fetchJars } from './fetchJars.ts'
import { JarsUnavailable } from './jarErrors.ts'
import { isJar, jarFile, keepJar } from './keepJar.ts'
import type { Jar, LockFile } from './lockFile.ts'
import { findMaven, withMavenJars } from './mavenJars.ts'
import { oneAtATime } from './oneAtATime.ts'

/** Where jars come from and go to. */
export type JarPlaces = {
  /** The folder that keeps them, shared by all checkouts and processes of this user. */
  cache: string
  /** Maven's own local repository, looked into first. */
  localRepository: string
  /** Address of a Maven repository to fetch from, where the user has set one. */
  repository?: string | undefined
  /** The mvn program, where there is one. */
  maven?: string | undefined
}

/** The places that the environment names: DALIL_CACHE, XDG_CACHE_HOME, MAVEN_REPO, and the PATH for mvn. */
export async function jarPlaces(env: NodeJS.ProcessEnv = process.env): Promise<JarPlaces> {
  return {
    cache: env.DALIL_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dalil'),
    localRepository: join(homedir(), '.m2/repository'),
    repository: env.MAVEN_REPO || undefined,
    maven: await findMaven(env),
  }
}

async function lacking(folder: string, jars: readonly Jar[]): Promise<Jar[]> {
  const missing: Jar[] = []
  for (const jar of jars) if (!(await isJar(jarFile(folder, jar), jar))) missing.push(jar)
  return missing
}

/** Copies those that a folder laid out like a repository has, and returns the rest. */
async function copyJars(folder: string, jars: readonly Jar[], from: string, origin: string): Promise<Jar[]> {
  const rest: Jar[] = []
  for (const jar of jars) {
    const file = join(from, jar.path)
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      await keepJar(folder, jar, createReadStream(file), origin)
    else rest.push(jar)
  }
  return rest
}

async function bring(
  lock: LockFile,
  folder: string,
  jars: Jar[],
  places: JarPlaces,
  report: (line: string) => void,
) {
  const absent = await copyJars(folder, jars, places.localRepository, 'the local Maven repository')
  if (absent.length === 0) return
  const have = `Neo4j ${lock.version} lacks ${absent.length} of its ${lock.jars.length} jars`
  if (places.repository) {
    report(`${have}: fetching them from the repository in MAVEN_REPO.`)
    await fetchJars(folder, absent, places.repository, report)
  } else if (places.maven) {
    report(`${have}: Maven is bringing them, which may take some minutes.`)
    const rest = await withMavenJars(places.maven, lock.version, (from) =>
      copyJars(folder, absent, from, 'the repository that Maven uses'),
    )
    if (rest.length > 0)
      throw new JarsUnavailable(`Maven did not bring ${rest.map((jar) => jar.path).join(', ')}.`)
    report(`Neo4j ${lock.version}: all ${lock.jars.length} jars are here.`)
  } else {
    throw new JarsUnavailable(
      `${have}, there is no Maven (mvn) on the PATH to bring them, and MAVEN_REPO names no repository.`,
    )
  }
}

/**
 * Makes sure that every jar of the lock file is in the cache, each checked against its SHA-256 on every call (a quarter
 * of a second for all), and returns the folder that holds them. Safe to call from several processes at once.
 * @param report called with a sentence now and then while jars are brought; never called when all are there
 * @throws JarRefused where a jar is not the one that the lock file names, JarsUnavailable where there is no way to one
 */
export async function provideJars(
  lock: LockFile,
  places: JarPlaces,
  report: (line: string) => void,
): Promise<string> {
  const home = join(places.cache, 'neo4j', lock.version)
  const folder = join(home, 'lib')
  await mkdir(folder, { recursive: true })
  if ((await lacking(folder, lock.jars)).length === 0) return folder
  await oneAtATime(join(home, 'being-filled'), async () => {
    for (const name of await readdir(folder))
      if (name.endsWith('.part')) await rm(join(folder, name), { force: true })
    const missing = await lacking(folder, lock.jars)
    if (missing.length > 0) await bring(lock, folder, missing, places, report)
  })
  return folder
}
