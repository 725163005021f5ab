/**
 * The chain of changes: each hash covers the one before and a body in which texts are replaced by salted commitments, so that
 * a text can be deleted for good and the chain still verifies.
 */
import { randomBytes } from 'node:crypto'
import type { Intent, Operation } from './changeSet.ts'
import { keyOf, sha256 } from './keys.ts'
import type { Past } from './past.ts'
import type { ChangeRow } from './rows.ts'
import { type Json, REDACTED, replaceTexts } from './sealedTexts.ts'

const GENESIS = 'dalil'

/** What a change says, before its texts are sealed. */
export type ChangeContent = {
  author: string
  reason: string
  operations: readonly Operation[]
  /** What the operations were worked out from. */
  intents?: readonly Intent[]
  /** Key of the seed file that it is an import of. */
  file?: string
  /** What stood there before, of everything that it changed or took out. */
  past?: readonly Past[]
}

/** What viewers know a change by: nobody can tell from it what else the chain holds. */
export const shownKey = (hash: string): string => keyOf('change', hash)

export const emptyHead = { seq: 0, hash: GENESIS }

export function seal(
  content: ChangeContent,
  link: { seq: number; id: string; at: string; previous: string },
): ChangeRow {
  const texts: [salt: string, text: string][] = []
  const { previous, ...head } = link
  const sealed = replaceTexts(content as unknown as Json, (text) => {
    const salt = newSalt()
    texts.push([salt, text])
    return commitment(salt, text)
  })
  const body = JSON.stringify(
    Object.fromEntries(
      Object.entries({ ...(sealed as object), ...head }).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )
  return { ...head, body, texts, hash: hashOf(previous, body) }
}

/** The content of a change; REDACTED stands where a text was deleted for good. */
export function unseal(row: ChangeRow): ChangeContent {
  let next = 0
  return replaceTexts(
    sealedContent(row),
    () => (row.texts[next++] ?? [])[1] ?? REDACTED,
  ) as unknown as ChangeContent
}

/** What of a change is sealed: all but its number, id and time. */
export function sealedContent({ body }: Pick<ChangeRow, 'body'>): Json {
  const { seq: _seq, id: _id, at: _at, ...content } = JSON.parse(body)
  return content
}

/** The first thing wrong with a change that should follow `previous`, as a sentence; undefined if all is well. */
export function faultOf(row: ChangeRow, previous: { seq: number; hash: string }): string | undefined {
  if (row.seq !== previous.seq + 1) return `change ${previous.seq + 1} is missing`
  if (row.hash !== hashOf(previous.hash, row.body))
    return `change ${row.seq} does not follow from the one before it`
  let body: { seq?: number; id?: string; at?: string } & { [key: string]: Json | undefined }
  try {
    body = JSON.parse(row.body)
  } catch {
    return `change ${row.seq} cannot be read`
  }
  if (body.seq !== row.seq || body.id !== row.id || body.at !== row.at)
    return `change ${row.seq} contradicts its own body`
  let next = 0
  let wrong = false
  const { seq: _seq, id: _id, at: _at, ...content } = body
  replaceTexts(content as Json, (sealed) => {
    const kept = row.texts[next++]
    if (kept === undefined || (kept !== null && commitment(kept[0], kept[1]) !== sealed)) wrong = true
    return sealed
  })
  return wrong || next !== row.texts.length
    ? `a text of change ${row.seq} is not the one that was accepted`
    : undefined
}

const SALT_BYTES = 12
let pool = Buffer.alloc(0)

/** Taken from many random bytes at once: asking for a few each time takes longer than all that is done with them. */
function newSalt(): string {
  if (pool.length === 0) pool = randomBytes(SALT_BYTES * 1000)
  const salt = pool.subarray(0, SALT_BYTES).toString('base64url')
  pool = pool.subarray(SALT_BYTES)
  return salt
}

const hashOf = (previous: string, body: string) => sha256(`${previous}\n${body}`)
const commitment = (salt: string, text: string) => sha256(`${salt}\n${text}`)
