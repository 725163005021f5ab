import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const LONGEST_START_MS = 120_000

/** The real server with the real page, on a free port with a store of its own. */
export type TestServer = { address: string; stop: () => Promise<void> }

/** Builds the page, starts the server on an empty store and waits until it has read the seed. */
export async function serveForTest(): Promise<TestServer> {
  await build({ logLevel: 'error' })
  const folder = await mkdtemp(join(tmpdir(), 'dalil-page-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DALIL_DATA: folder, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await ready(child)
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      await stop(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

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
