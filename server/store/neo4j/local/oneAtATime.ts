/** Lets several processes take turns, by a file that names the one whose turn it is. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const pollMs = 200
/** Longer than any turn should take; also frees a file whose process id now belongs to another program. */
const forgottenAfterMs = 15 * 60_000

async function isForgotten(file: string): Promise<boolean> {
  const info = await stat(file).catch(() => undefined)
  if (info === undefined) return true
  if (Date.now() - info.mtimeMs > forgottenAfterMs) return true
  const pid = Number(await readFile(file, 'utf8').catch(() => ''))
  // Made but not yet written to, or just removed.
  if (!pid) return Date.now() - info.mtimeMs > 10_000
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/**
 * Runs the work while no other caller, in this process or another, runs its own under the same file. A file left by
 * a process that was killed is taken over. Two may then run at once in a rare race, so the work must stand that.
 */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (await isForgotten(file)) await rm(file, { force: true })
      else await wait(pollMs)
    }
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}
