/** Starts a real Neo4j Community server on this machine, reachable from this machine only. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { answersBolt } from './boltReady.ts'
import { endWithUs } from './endWithUs.ts'
import { freePort } from './freePort.ts'
import { type HomeFolder, newPassword, openHome, rememberPassword } from './homeFolder.ts'
import { jarPlaces, provideJars } from './jars.ts'
import { chooseJava, findJavas } from './java.ts'
import { readLockFile } from './lockFile.ts'
import { neo4jConf } from './settings.ts'
import { type Neo4jVersion, neo4jVersions } from './versions.ts'

export type StartOptions = {
  version: Neo4jVersion
  /** A folder that stays, with its data and password. Without it the server gets a temporary one. */
  home?: string
  /** Memory for Java's objects as Java writes it (`768m`). */
  heap?: string
  /** For tests: a third of the time to the first answers and half the memory, but slower under lasting load. */
  fastStart?: boolean
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
  /** Ends the server in good order, and removes its folder if that was temporary. May be called twice. */
  stop: () => Promise<void>
}

const patienceMs = 180_000
const stopPatienceMs = 30_000
const fastJava = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent']

const onStderr = (line: string): void => void process.stderr.write(`${line}\n`)

/** Sets the password before the first start, so that no moment has a known one. The word itself stays off `ps`. */
async function setPassword(java: string, lib: string, home: HomeFolder): Promise<string> {
  const password = newPassword()
  const argumentFile = join(home.path, 'run', 'set-password')
  await writeFile(argumentFile, `org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`, {
    mode: 0o600,
  })
  try {
    await promisify(execFile)(java, [...fastJava, '-cp', `${lib}/*`, `@${argumentFile}`], {
      env: { ...process.env, NEO4J_HOME: home.path, NEO4J_CONF: join(home.path, 'conf') },
      timeout: patienceMs,
    })
  } finally {
    await rm(argumentFile, { force: true })
  }
  await rememberPassword(home.path, password)
  return password
}

const consoleLog = (home: string): string => join(home, 'logs', 'console.log')

async function launch(java: string, lib: string, home: string, options: StartOptions): Promise<ChildProcess> {
  const { mainClass, javaOptions } = neo4jVersions[options.version]
  const log = await open(consoleLog(home), 'w', 0o600)
  try {
    const child = spawn(
      java,
      [
        `-Xmx${options.heap ?? (options.fastStart ? '256m' : '768m')}`,
        ...(options.fastStart ? fastJava : []),
        ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...javaOptions,
        ...['-cp', `${lib}/*`, mainClass, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
      ],
      // A group of its own, so that Ctrl-C in a terminal reaches us alone and we stop it in good order.
      { detached: true, stdio: ['ignore', log.fd, log.fd] },
    )
    await once(child, 'spawn')
    return child
  } finally {
    await log.close()
  }
}

async function lastWords(home: string): Promise<string> {
  const lines = (await readFile(consoleLog(home), 'utf8').catch(() => '')).trim().split('\n')
  return lines.slice(-8).join('\n')
}

async function untilReady(
  port: number,
  version: Neo4jVersion,
  home: string,
  over: () => boolean,
): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await answersBolt(port))) {
    if (over())
      throw new Error(`Neo4j ${version} ended before it was ready. Its last words:\n${await lastWords(home)}`)
    if (performance.now() > deadline)
      throw new Error(
        `Neo4j ${version} was not ready in ${patienceMs / 1000} s. Its last words:\n${await lastWords(home)}`,
      )
    await wait(50)
  }
}

/**
 * Starts a server and returns when it answers the Bolt handshake (it is not warm then: the first queries take a second).
 * Brings its jars first where the cache lacks them. The server ends with this process, however that ends.
 * @throws Error with the reason in a sentence: no Java, no way to the jars, a refused jar, or Java's own last words
 */
export async function startNeo4j(options: StartOptions): Promise<LocalNeo4j> {
  const { version } = options
  const found = chooseJava(version, await findJavas())
  if (!found.ok) throw new Error(found.why)
  const java = found.java.command
  const lib = await provideJars(await readLockFile(version), await jarPlaces(), options.report ?? onStderr)

  const home = await openHome(version, options.home)
  const discard = async () => {
    if (home.temporary) await rm(home.path, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const port = await freePort(options.preferredPort)
    await writeFile(
      join(home.path, 'conf', 'neo4j.conf'),
      neo4jConf(version, port, options.fastStart ? '32m' : '256m'),
    )
    const password = home.password ?? (await setPassword(java, lib, home))
    const child = await launch(java, lib, home.path, options)
    const pid = child.pid
    if (pid === undefined) throw new Error(`${java} could not be started.`)
    let over = false
    const unwatch = endWithUs(pid, home.temporary ? home.path : undefined)
    const ended = once(child, 'exit').then(() => {
      over = true
      unwatch()
    })
    const end = async () => {
      if (!over) child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs)
      await ended
      clearTimeout(late)
      await discard()
    }
    try {
      await untilReady(port, version, home.path, () => over)
    } catch (error) {
      child.kill('SIGKILL')
      await ended
      throw error
    }
    let stopping: Promise<void> | undefined
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      password,
      pid,
      home: home.path,
      ended,
      stop: () => (stopping ??= end()),
    }
  } catch (error) {
    await discard()
    throw error
  }
}
