import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

/** A program whose child holds its output open, so that the output closes only when both have ended. */
const program = `
  import { spawn } from 'node:child_process'
  import { endWithUs } from ${JSON.stringify(new URL('endWithUs.ts', import.meta.url).href)}
  const child = spawn('sleep', ['60'], { detached: true, stdio: ['ignore', 'inherit', 'ignore'] })
  endWithUs(child.pid, process.env.FOLDER)
  console.log('ready')
  if (process.env.RETURNS) process.exit(0)
  setInterval(() => {}, 1000)
`

test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'exit'] as const)(
  'a child and its temporary folder do not outlive a process that ends by %s',
  async (by) => {
    const folder = await mkdtemp(join(tmpdir(), 'dalil-end-'))
    const ours = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, FOLDER: folder, ...(by === 'exit' ? { RETURNS: 'yes' } : {}) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const closed = once(ours, 'close')
      await once(ours.stdout, 'data')
      if (by !== 'exit') ours.kill(by)
      await closed
      await vi.waitFor(() => expect(access(folder)).rejects.toThrow(), 20_000)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  50_000,
)
