import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const LONGEST_START_MS = 120_000

/** The real server with the real page, on a free port with a store of its own. */
export type TestServer = { address: string; port: number; stop: () => Promise<void> }

/** Builds the page if it is not built, starts the server and waits for it. A given port makes it come back where it was. */
export async function serveForTest(keep?: {
  folder: string
  port: number
}): Promise<TestServer & { folder: string }> {
  if (!existsSync('dist/client/index.html') || !keep) await build({ logLevel: 'error' })
  const folder = keep?.folder ?? (await mkdtemp(join(tmpdir(), 'dalil-page-')))
  const port = keep?.port ?? (await freePort())
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DALIL_DATA: folder, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await ready(child)
  return { folder, port, address: `http://127.0.0.1:${port}`, stop: () => stop(child) }
}

export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true })

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => {
      child.kill()
      reject(new Error(`The server did not start in time: ${said}`))
    }, LONGEST_START_MS)
    const hear = (chunk: Buffer) => {
      said += chunk
      if (!said.includes('Dalil is at')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The server stopped with ${code}: ${said}`))
    })
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
  })
}
