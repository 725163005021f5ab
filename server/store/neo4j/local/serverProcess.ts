/** The Java process that is the server. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endWithUs } from './endWithUs.ts'
import { type Neo4jVersion, neo4jVersions } from './versions.ts'

/** Less optimising and a simple collector: quicker to the first answers, slower in the long run. */
export const fastJava = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent']
const stopPatienceMs = 30_000

export type ServerProcess = {
  pid: number
  isOver: () => boolean
  ended: Promise<void>
  /** Asks it to end in good order and waits; it is killed where that takes longer than half a minute. */
  end: () => Promise<void>
  kill: () => Promise<void>
  /** The last lines that it wrote, without the frames of stack traces. */
  lastWords: () => Promise<string>
}

/** Starts the server of a home whose `neo4j.conf` is written. It ends when this process ends, however that ends. */
export async function launch(options: {
  version: Neo4jVersion
  java: string
  /** The folder of jars. */
  lib: string
  home: { path: string; temporary: boolean }
  heap: string
  javaOptions: readonly string[]
}): Promise<ServerProcess> {
  const { mainClass, javaOptions } = neo4jVersions[options.version]
  const home = options.home.path
  const logFile = join(home, 'logs/console.log')
  const log = await open(logFile, 'w', 0o600)
  const child = spawn(
    options.java,
    [
      ...[`-Xmx${options.heap}`, ...options.javaOptions, ...javaOptions],
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', `${options.lib}/*`, mainClass],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
    ],
    // A group of its own, so that Ctrl-C in a terminal reaches us alone and we stop it in good order.
    { detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  let over = false
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      over = true
      resolve()
    })
  })
  await once(child, 'spawn').finally(() => log.close())
  const pid = child.pid
  if (pid === undefined) throw new Error(`${options.java} could not be started.`)
  void ended.then(endWithUs(pid, options.home.temporary ? home : undefined))

  const endBy = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (!over) child.kill(signal)
    const late = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs)
    await ended
    clearTimeout(late)
  }
  const lastWords = async () => {
    const lines = (await readFile(logFile, 'utf8').catch(() => '')).split('\n')
    const words = lines.filter((line) => line.trim() && !/^\s+(at |\.\.\. )/.test(line)).slice(-8)
    return words.join('\n') || '(none)'
  }
  return {
    pid,
    isOver: () => over,
    ended,
    end: () => endBy('SIGTERM'),
    kill: () => endBy('SIGKILL'),
    lastWords,
  }
}
