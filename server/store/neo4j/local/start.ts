/** Starts a real Neo4j Community server on this machine, reachable from this machine only. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { answersBolt } from './boltReady.ts'
import { freePort } from './freePort.ts'
import { openHome } from './homeFolder.ts'
import { passwordOf } from './initialPassword.ts'
import { jarPlaces, provideJars } from './jars.ts'
import { chooseJava, findJavas } from './java.ts'
import { readLockFile } from './lockFile.ts'
import { fastJava, launch, type ServerProcess } from './serverProcess.ts'
import { neo4jConf } from './settings.ts'
import type { Neo4jVersion } from './versions.ts'

export type StartOptions = {
  version: Neo4jVersion
  /** A folder that stays, with its data and password. Without it the server gets a temporary one. */
  home?: string
  /** Memory for Java's objects as Java writes it (`768m`, the default; 256m with `fastStart`). */
  heap?: string
  /** For tests: quicker to the first answers and smaller, but slower under lasting load. */
  fastStart?: boolean
  /** For tests that fill the database and empty it again and again: queries are planned once, for whatever is there then. */
  keepPlans?: boolean
  /** Taken where it is free, else any other. */
  preferredPort?: number
  /** Told when jars have to be brought first, which can take minutes. By default a line on stderr. */
  report?: (line: string) => void
}

export type LocalNeo4j = {
  uri: string
  user: string
  password: string
  /** The process id of Java. */
  pid: number
  home: string
  /** Settles when the server has ended, by `stop` or by itself. */
  ended: Promise<void>
  /** Ends the server in good order, and removes its folder if that is temporary. May be called twice. */
  stop: () => Promise<void>
}

const patienceMs = 180_000
const tries = 3

const onStderr = (line: string): void => void process.stderr.write(`${line}\n`)

async function untilReady(server: ServerProcess, port: number, version: Neo4jVersion): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await answersBolt(port))) {
    const late = performance.now() > deadline
    if (server.isOver() || late) {
      const what = late ? `was not ready after ${patienceMs / 1000} seconds` : 'ended before it was ready'
      throw new Error(`Neo4j ${version} ${what}. Its last words:\n${await server.lastWords()}`)
    }
    await wait(50)
  }
}

/** Whether another program took the port between our look at it and Java's own. */
const lostItsPort = (error: unknown): boolean =>
  error instanceof Error && /Address already in use/.test(error.message)

/**
 * Starts a server and returns when it answers the Bolt handshake (it is not warm then: the first queries take a
 * second). Brings its jars first where the cache lacks them. The server ends with this process, however that ends.
 * @throws Error with the reason in a sentence: no Java, no way to the jars, a refused jar, or Java's own last words
 */
export async function startNeo4j(options: StartOptions): Promise<LocalNeo4j> {
  const { version, fastStart = false, keepPlans = false } = options
  const found = chooseJava(version, await findJavas())
  if (!found.ok) throw new Error(found.why)
  const java = found.java.command
  const lib = await provideJars(await readLockFile(version), await jarPlaces(), options.report ?? onStderr)
  const home = await openHome(version, options.home)

  const startOn = async (port: number): Promise<ServerProcess> => {
    await writeFile(
      join(home.path, 'conf/neo4j.conf'),
      neo4jConf(version, port, fastStart ? '32m' : '256m', keepPlans),
    )
    const heap = options.heap ?? (fastStart ? '256m' : '768m')
    const server = await launch({ version, java, lib, home, heap, javaOptions: fastStart ? fastJava : [] })
    await untilReady(server, port, version).catch(async (error) => {
      await server.kill()
      throw error
    })
    return server
  }
  try {
    const password = await passwordOf(home.path, java, lib)
    for (let attempt = 1; ; attempt += 1) {
      const port = await freePort(attempt === 1 ? options.preferredPort : undefined)
      try {
        const server = await startOn(port)
        let stopped: Promise<void> | undefined
        const stop = () => {
          stopped ??= server.end().then(home.close)
          return stopped
        }
        const { pid, ended } = server
        return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, pid, home: home.path, ended, stop }
      } catch (error) {
        if (attempt === tries || !lostItsPort(error)) throw error
      }
    }
  } catch (error) {
    await home.close()
    throw error
  }
}
