import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Writer = {
  process: ChildProcess
  /** Settles when the first set is accepted, or when it ends before that. */
  started: Promise<unknown>
  /** When it has ended: the ids that it said, its exit code and what it complained of. */
  ended: Promise<{ ids: string[]; code: number | null; complaint: string }>
}

const script = fileURLToPath(new URL('writingProcess.ts', import.meta.url))

/** Starts a process that writes numbered sets, `writers` of which share the store. */
export function startWriter(folder: string, writer: number, count: number, writers = 1): Writer {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, folder, ...[writer, count, writers].map(String)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  let complaint = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  child.stderr.on('data', (data) => {
    complaint += data
  })
  const ended = once(child, 'close').then(([code]) => ({
    ids: said.split('\n').slice(0, -1),
    code: code as number | null,
    complaint,
  }))
  return { process: child, started: Promise.race([once(child.stdout, 'data'), ended]), ended }
}
