/** Reads that take longer the more there is: of a large store they run in threads of their own, so that nobody waits for them. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Database, Parameter, Row } from './driver.ts'

export type Asked = { number: number; sql: string; parameters: Record<string, Parameter> }
export type Answered = { number: number; rows: Row[] } | { number: number; wrong: string }

/** With so many cases the longest of these reads takes some ten milliseconds, and a thread would cost more than it gives. */
const MANY_CASES = 600
/** Two, so that a list need not wait for a count over everything. */
const THREADS = 2

/** Threads of Node 20 do not take over how the main one reads TypeScript, so each begins with that. */
const { resolve: find } = createRequire(import.meta.url)
const reader = new URL('dist/esm/api/index.mjs', pathToFileURL(find('tsx/package.json')))
const thread = new URL('./readingThread.ts', import.meta.url)
const beginning = `import('${reader}').then(({ register }) => { register(); return import('${thread}') })`

type Waiting = { resolve: (rows: Row[]) => void; reject: (error: Error) => void }
type Thread = { worker: Worker; waiting: Map<number, Waiting>; ended: Promise<void> }

export class LongReads {
  queries = 0
  private number = 0
  private isLarge = false
  private isClosed = false
  private readonly threads: Thread[] = []

  /**
   * @param near answers while the store is small
   * @param manyCases from how many cases on threads are used
   */
  constructor(
    private readonly path: string,
    private readonly near: Database,
    private readonly manyCases = MANY_CASES,
  ) {}

  /** The rows of one query. It sees all that was committed before. */
  async all<T extends Row>(sql: string, parameters: Record<string, Parameter>): Promise<T[]> {
    if (!this.isFar()) return this.near.all<T>(sql, parameters)
    this.queries++
    const number = this.number++
    const thread = this.leastBusy()
    return new Promise<T[]>((resolve, reject) => {
      thread.waiting.set(number, { resolve: (rows) => resolve(rows as T[]), reject })
      thread.worker.ref()
      thread.worker.postMessage({ number, sql, parameters } satisfies Asked)
    })
  }

  /** Ends the threads when they have answered what they were asked. */
  async close(): Promise<void> {
    this.isClosed = true
    const threads = [...this.threads]
    for (const { worker } of threads) {
      worker.ref()
      worker.postMessage('end')
    }
    await Promise.all(threads.map(({ ended }) => ended))
  }

  private isFar(): boolean {
    // Once closed, the connection near by says so in its own words.
    if (this.isClosed) return false
    this.isLarge ||= this.near.has(
      `SELECT 1 FROM entity_sort WHERE kind = 'case' LIMIT 1 OFFSET ${this.manyCases}`,
    )
    return this.isLarge
  }

  private leastBusy(): Thread {
    const [first] = [...this.threads].sort((a, b) => a.waiting.size - b.waiting.size)
    return first && (first.waiting.size === 0 || this.threads.length === THREADS) ? first : this.start()
  }

  private start(): Thread {
    const worker = new Worker(beginning, { eval: true, workerData: this.path })
    const waiting: Thread['waiting'] = new Map()
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    const thread = { worker, waiting, ended }
    const settle = (number: number, how: (one: Waiting) => void) => {
      const one = waiting.get(number)
      waiting.delete(number)
      // A thread that has nothing to do keeps no process running.
      if (waiting.size === 0) worker.unref()
      if (one) how(one)
    }
    worker.on('message', (answered: Answered) =>
      settle(answered.number, ({ resolve, reject }) =>
        'rows' in answered ? resolve(answered.rows) : reject(new Error(answered.wrong)),
      ),
    )
    /** Another is started for the next read. */
    const lose = (error: Error) => {
      if (this.threads.includes(thread)) this.threads.splice(this.threads.indexOf(thread), 1)
      for (const number of [...waiting.keys()]) settle(number, ({ reject }) => reject(error))
    }
    worker.on('error', lose)
    worker.once('exit', () => lose(new Error(`The thread that reads ${this.path} has ended. Ask again.`)))
    this.threads.push(thread)
    return thread
  }
}
