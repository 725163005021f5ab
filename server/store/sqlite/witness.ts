/**
 * A file beside the database that says which change was accepted last. SQLite takes a write-ahead log that lost its end, or
 * a file that was emptied, for one that never held more; this file tells.
 */
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { sha256 } from '../keys.ts'
import type { Problem } from '../store.ts'
import type { Database } from './driver.ts'

type Head = { seq: number; hash: string }

/** Always of one length, so that it fits into its place even where the disk is full. */
const lineOf = ({ seq, hash }: Head): string => {
  const head = `${String(seq).padStart(16)} ${hash}`
  return `${head} ${sha256(head)}\n`
}
const LONGEST = 200

export class Witness {
  private readonly file: number

  /** Throws the file system's error where it cannot be made. */
  constructor(readonly path: string) {
    this.file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  }

  /** The change noted last; undefined where there is none, or where the note itself is damaged. */
  read(): Head | undefined {
    const bytes = Buffer.alloc(LONGEST)
    const line = bytes.toString('utf8', 0, readSync(this.file, bytes, 0, LONGEST, 0))
    const [seq = '', hash = ''] = line.trim().split(' ')
    const head = { seq: Number(seq), hash }
    return line === lineOf(head) ? head : undefined
  }

  /** Call it after the commit: a note that lags behind says nothing wrong, one that runs ahead would. */
  note(head: Head): void {
    try {
      writeSync(this.file, lineOf(head), 0)
    } catch {
      // What was committed stands; the older note stays true.
    }
  }

  close(): void {
    closeSync(this.file)
  }
}

/** What the witness knows to have been accepted and the database does not hold. */
export function lostChanges(database: Database, path: string, witness: Witness): Problem | undefined {
  const noted = witness.read()
  if (!noted) return undefined
  const [held] = database.all(
    'SELECT (SELECT max(seq) FROM change) AS last, (SELECT hash FROM change WHERE seq = :seq) AS hash',
    { seq: noted.seq },
  )
  if (held?.hash === noted.hash) return undefined
  const wayOut = `Restore a backup; to go on with what is there, delete ${witness.path}.`
  const last = Number(held?.last ?? 0)
  return last < noted.seq
    ? {
        where: `change ${last + 1}`,
        sentence: `Change ${last + 1} and what followed it, to change ${noted.seq}, had been accepted and is not in ${path} any more. ${wayOut}`,
      }
    : {
        where: `change ${noted.seq}`,
        sentence: `Change ${noted.seq} in ${path} is not the one that had been accepted. ${wayOut}`,
      }
}
