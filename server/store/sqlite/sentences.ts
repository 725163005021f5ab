/** What SQLite and the file system say, as a sentence for whoever runs the server, with what to do. */
import { dirname } from 'node:path'

/** The same error where there is nothing to add. */
export function inASentence(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error
  const sentence = sentenceFor(error, path)
  return sentence === undefined ? error : new Error(sentence, { cause: error })
}

function sentenceFor({ message }: Error, path: string): string | undefined {
  const folder = dirname(path)
  if (/database or disk is full|ENOSPC|EDQUOT/.test(message))
    return `The disk with ${folder} is full, so nothing of this was stored. Free some space and try again.`
  if (/file is not a database/.test(message))
    return `${path} is not a database. Move it away, or name another folder in DALIL_DATA.`
  if (/disk image is malformed|malformed database schema/.test(message))
    return `${path} is damaged (${message}). Restore it from a backup.`
  if (/readonly database|EROFS|EACCES|EPERM/.test(message))
    return `Nothing can be written in ${folder}. Allow it, or name another folder in DALIL_DATA.`
  if (/unable to open database file|ENOENT|EEXIST|ENOTDIR|ENAMETOOLONG|EISDIR/.test(message))
    return `${path} cannot be opened. Name a folder that can be written to in DALIL_DATA.`
  if (/disk I\/O error|EIO/.test(message))
    return `The disk with ${folder} does not answer as it should (${message}). Nothing of this was stored.`
  if (/database( table)? is locked/.test(message))
    return `Another program holds ${path}. End it, or name another folder in DALIL_DATA.`
  return undefined
}
