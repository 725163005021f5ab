/** Who has access: tokens and sessions in a small database beside the record, and who opened what is restricted. */
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type LevelName, levelNames, levelOf, type Role, roles, type Viewer } from '../../schema/levels.ts'
import { Database, type Row } from '../store/sqlite/driver.ts'
import { hashOf, newSecret } from './secrets.ts'

export type Token = {
  name: string
  role: Role
  level: LevelName
  createdAt: string
  /** ISO time after which it is worth nothing; null for never. */
  expiresAt: string | null
  revokedAt: string | null
}
export type NewToken = { name: string; role: string; level: string; days?: number | undefined }
export type Opened = { at: string; name: string; key: string }

export type AccessBook = {
  /** Gives the token, which is shown this once. Throws an Error with a sentence for what cannot be. */
  create(token: NewToken): string
  /** Ends a token and every session that it began; false where there is no such token. */
  revoke(name: string): boolean
  tokens(): Token[]
  /** Begins a session for the holder of a token; undefined where it is worth nothing. */
  signIn(token: string): string | undefined
  /** Begins a session of the owner, for whoever holds the key printed at the start. */
  signInAsOwner(): string
  signOut(session: string): void
  viewerOfToken(token: string): Viewer | undefined
  viewerOfSession(session: string): Viewer | undefined
  /** Whether anybody else than this person may accept what they propose. */
  hasOtherEditors(name: string): boolean
  noteOpened(name: string, keys: readonly string[]): void
  /** Latest first. */
  opened(first: number): Opened[]
  close(): void
}

/** Name of the person who started the server on this machine. */
export const OWNER = 'owner'
const SESSION_DAYS = 14
const DAY_MS = 86_400_000

const tables = `
CREATE TABLE IF NOT EXISTS token (name TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL, level TEXT NOT NULL, createdAt TEXT NOT NULL, expiresAt TEXT, revokedAt TEXT) STRICT;
CREATE TABLE IF NOT EXISTS session (hash TEXT PRIMARY KEY, name TEXT NOT NULL, expiresAt TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS opened (at TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS opened_at ON opened (at)`

/** Opens the book in a folder, making it where there is none, readable by this user alone. */
export function openAccessBook(folder: string, now: () => Date = () => new Date()): AccessBook {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'access.sqlite')
  const database = new Database(path)
  chmodSync(path, 0o600)
  database.run('PRAGMA journal_mode = WAL')
  database.run(tables)
  const time = () => now().toISOString()
  const inDays = (days: number) => new Date(now().getTime() + days * DAY_MS).toISOString()

  const valid = '(revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > :now))'
  function viewerOf(row: Row | undefined): Viewer | undefined {
    if (!row) return undefined
    const { name, role, level } = row
    // A role or level that this version does not know gives nothing.
    if (!isRole(role) || !isLevel(level)) return undefined
    return { name: String(name), role, level: levelOf(level) }
  }
  function beginSession(name: string): string {
    const session = newSecret('session')
    database.run('DELETE FROM session WHERE expiresAt <= :now', { now: time() })
    database.run('INSERT INTO session VALUES (:hash, :name, :expiresAt)', {
      hash: hashOf(session),
      name,
      expiresAt: inDays(SESSION_DAYS),
    })
    return session
  }

  return {
    create({ name, role, level, days }) {
      checkNew({ name, role, level, days })
      const token = newSecret('token')
      const [made] = database.all(
        `INSERT INTO token VALUES (:name, :hash, :role, :level, :createdAt, :expiresAt, NULL)
         ON CONFLICT DO NOTHING RETURNING name`,
        {
          name,
          hash: hashOf(token),
          role,
          level,
          createdAt: time(),
          expiresAt: days === undefined ? null : inDays(days),
        },
      )
      if (!made)
        throw new Error(
          `There is a token named "${name}" already. Choose another name: changes are recorded under it.`,
        )
      return token
    },
    revoke(name) {
      const [gone] = database.all(
        'UPDATE token SET revokedAt = :now WHERE name = :name AND revokedAt IS NULL RETURNING name',
        { name, now: time() },
      )
      database.run('DELETE FROM session WHERE name = :name', { name })
      return gone !== undefined
    },
    tokens: () =>
      database.all<Token>(
        'SELECT name, role, level, createdAt, expiresAt, revokedAt FROM token ORDER BY createdAt, name',
        {},
      ),
    signIn(token) {
      const [row] = database.all(`SELECT name FROM token WHERE hash = :hash AND ${valid}`, {
        hash: hashOf(token),
        now: time(),
      })
      return row && beginSession(String(row.name))
    },
    signInAsOwner: () => beginSession(OWNER),
    signOut(session) {
      database.run('DELETE FROM session WHERE hash = :hash', { hash: hashOf(session) })
    },
    viewerOfToken(token) {
      const [row] = database.all(`SELECT name, role, level FROM token WHERE hash = :hash AND ${valid}`, {
        hash: hashOf(token),
        now: time(),
      })
      return viewerOf(row)
    },
    viewerOfSession(session) {
      const [row] = database.all(
        `SELECT session.name, coalesce(role, :role) AS role, coalesce(level, :level) AS level
         FROM session LEFT JOIN token ON token.name = session.name
         WHERE session.hash = :hash AND session.expiresAt > :now AND (session.name = :owner OR token.name IS NOT NULL AND ${valid.replaceAll('expiresAt', 'token.expiresAt')})`,
        { hash: hashOf(session), now: time(), owner: OWNER, role: 'owner', level: levelNames.at(-1) ?? '' },
      )
      return viewerOf(row)
    },
    hasOtherEditors(name) {
      const [row] = database.all(
        `SELECT 1 FROM token WHERE name <> :name AND role IN ('editor', 'owner') AND ${valid} LIMIT 1`,
        { name, now: time() },
      )
      return row !== undefined
    },
    noteOpened(name, keys) {
      const at = time()
      for (const key of keys) database.run('INSERT INTO opened VALUES (:at, :name, :key)', { at, name, key })
    },
    opened: (first) =>
      database.all<Opened>('SELECT at, name, key FROM opened ORDER BY at DESC, rowid DESC LIMIT :first', {
        first,
      }),
    close: () => database.close(),
  }
}

const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value)
const isLevel = (value: unknown): value is LevelName => (levelNames as readonly unknown[]).includes(value)

function checkNew({ name, role, level, days }: NewToken): void {
  if (
    !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(name) ||
    name === OWNER ||
    name === 'anonymous' ||
    name === 'import'
  )
    throw new Error(
      `"${name}" cannot be a name: use up to 60 letters, digits, spaces, dots and hyphens, and none of owner, anonymous, import.`,
    )
  if (!isRole(role)) throw new Error(`There is no role "${role}": ${roles.join(', ')}.`)
  if (!isLevel(level)) throw new Error(`There is no level "${level}": ${levelNames.join(', ')}.`)
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 3650))
    throw new Error('Days are a whole number from 1 to 3650.')
}

/** For the log and lists: what may be told of a token. */
export const describeToken = ({ name, role, level, createdAt, expiresAt, revokedAt }: Token): string => {
  const end = revokedAt
    ? `revoked ${revokedAt.slice(0, 10)}`
    : expiresAt
      ? `until ${expiresAt.slice(0, 10)}`
      : 'without end'
  return `${name}: ${role}, sees ${level}, since ${createdAt.slice(0, 10)}, ${end}`
}
