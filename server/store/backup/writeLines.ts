/** A backup as lines: what it is, then one line a change. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import type { ChangeRow } from '../rows.ts'

/** The file is there under its name only once it is whole; nobody else may read it. Texts may hold U+2028, which ends a line to some readers, so it is escaped. */
export async function writeLines(path: string, changes: AsyncIterable<ChangeRow>): Promise<void> {
  const part = `${path}.part`
  const file = createWriteStream(part, { mode: 0o600, flush: true })
  let last = ''
  file.write(`${JSON.stringify({ dalil: 'history' })}\n`)
  for await (const change of changes) {
    last = change.hash
    const line = JSON.stringify(change).replace(
      /[\u2028\u2029]/g,
      (end) => `\\u${end.charCodeAt(0).toString(16)}`,
    )
    if (!file.write(`${line}\n`)) await once(file, 'drain')
  }
  file.end(`${JSON.stringify({ end: last })}\n`)
  await once(file, 'close')
  await rename(part, path)
}
