/** The history in a backup of either store. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ChangeRow } from '../rows.ts'

const SQLITE = 'SQLite format 3\0'

/** Throws an Error with a sentence where the file is none. */
export async function* readBackup(path: string): AsyncIterable<ChangeRow> {
  const start = firstBytes(path)
  if (start.startsWith(SQLITE)) {
    const { historyIn } = await import('../sqlite/historyIn.ts')
    yield* historyIn(path)
  } else if (start.startsWith('{"dalil":')) yield* historyInLines(path)
  else
    throw new Error(
      `${path} is no backup of Dalil. An export (.jsonl) is taken in with: npm run dalil -- import`,
    )
}

/** A line for each change, after one that says what the file is. JSON leaves no other end of line inside a text. */
async function* historyInLines(path: string): AsyncIterable<ChangeRow> {
  let line = 0
  let last: ChangeRow | undefined
  let isWhole = false
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line++
    if (line === 1 || text === '') continue
    const row = changeIn(text)
    if (!row) throw new Error(`${path}: Line ${line} is not a change. The backup is damaged or incomplete.`)
    isWhole = 'end' in row && row.end === (last?.hash ?? '')
    if ('end' in row) continue
    last = row
    yield row
  }
  if (!isWhole) throw new Error(`${path} is cut short: its last line is missing. Nothing was restored.`)
}

function changeIn(text: string): ChangeRow | { end: string } | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function firstBytes(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(SQLITE.length)
    return bytes.toString('latin1', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
