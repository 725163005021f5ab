/** Runs in a thread of its own: each message is a read, and is answered with its rows or with what went wrong. */
import { parentPort, workerData } from 'node:worker_threads'
import { Database } from './driver.ts'
import type { Answered, Asked } from './longReads.ts'

const database = new Database(String(workerData))
database.run('PRAGMA query_only = ON')

parentPort?.on('message', (asked: Asked | 'end') => {
  if (asked === 'end') {
    database.close()
    parentPort?.close()
    return
  }
  parentPort?.postMessage(answerTo(asked))
})

function answerTo({ number, sql, parameters }: Asked): Answered {
  try {
    return { number, rows: database.all(sql, parameters) }
  } catch (error) {
    return { number, wrong: error instanceof Error ? error.message : String(error) }
  }
}
