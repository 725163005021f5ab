/** The tables of the embedded store. Everything a viewer reads is keyed by the levels it holds for (`lo` to `hi`). */
import { type Database, isLocked } from './driver.ts'
import { migrations } from './migrations.ts'

export const SCHEMA_VERSION = 4

const tables = `
CREATE TABLE IF NOT EXISTS entity (key TEXT PRIMARY KEY, kind TEXT NOT NULL, level INTEGER NOT NULL, seq INTEGER NOT NULL, views TEXT NOT NULL, born INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS entity_seq ON entity (seq);
CREATE INDEX IF NOT EXISTS entity_born ON entity (born, level);
CREATE TABLE IF NOT EXISTS entity_id (id TEXT NOT NULL, lo INTEGER NOT NULL, hi INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (id, lo)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entity_id_key ON entity_id (key);
CREATE TABLE IF NOT EXISTS entity_sort (kind TEXT NOT NULL, sort TEXT NOT NULL, key TEXT NOT NULL, lo INTEGER NOT NULL, hi INTEGER NOT NULL, PRIMARY KEY (kind, sort, key, lo)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entity_sort_key ON entity_sort (key);
CREATE TABLE IF NOT EXISTS entity_value (kind TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL, key TEXT NOT NULL, lo INTEGER NOT NULL, hi INTEGER NOT NULL, earliest INTEGER, latest INTEGER, PRIMARY KEY (kind, property, value, key, lo)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entity_value_key ON entity_value (key, property);
CREATE TABLE IF NOT EXISTS link (key TEXT PRIMARY KEY, kind TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, level INTEGER NOT NULL, claimLevel INTEGER NOT NULL, seen INTEGER NOT NULL, views TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS link_source ON link (source);
CREATE INDEX IF NOT EXISTS link_target ON link (target);
CREATE TABLE IF NOT EXISTS link_end (owner TEXT NOT NULL, kind TEXT NOT NULL, direction TEXT NOT NULL, sort TEXT NOT NULL, link TEXT NOT NULL, lo INTEGER NOT NULL, hi INTEGER NOT NULL, far TEXT NOT NULL, standing TEXT NOT NULL, PRIMARY KEY (owner, kind, direction, sort, link, lo)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS link_end_link ON link_end (link);
CREATE TABLE IF NOT EXISTS link_value (property TEXT NOT NULL, value TEXT NOT NULL, link TEXT NOT NULL, lo INTEGER NOT NULL, hi INTEGER NOT NULL, PRIMARY KEY (link, property, value, lo)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS claim_text (key TEXT PRIMARY KEY, about TEXT NOT NULL, seen INTEGER NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS claim_text_about ON claim_text (about);
CREATE TABLE IF NOT EXISTS claim (key TEXT PRIMARY KEY, about TEXT NOT NULL, property TEXT NOT NULL, source TEXT NOT NULL, seen INTEGER NOT NULL, row TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS claim_about ON claim (about, property, key, seen);
CREATE INDEX IF NOT EXISTS claim_source ON claim (source);
CREATE INDEX IF NOT EXISTS claim_since ON claim (since, seen, about);
CREATE INDEX IF NOT EXISTS claim_about_since ON claim (about, since, seen);
CREATE TABLE IF NOT EXISTS tombstone (key TEXT PRIMARY KEY, seq INTEGER NOT NULL, cause TEXT NOT NULL, heir TEXT) STRICT;
CREATE INDEX IF NOT EXISTS tombstone_seq ON tombstone (seq);
CREATE TABLE IF NOT EXISTS file (key TEXT PRIMARY KEY, statements TEXT NOT NULL, last TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS change (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, body TEXT NOT NULL, texts TEXT NOT NULL, hash TEXT NOT NULL, shown TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS change_shown ON change (shown);
CREATE TABLE IF NOT EXISTS edit (seq INTEGER NOT NULL, key TEXT NOT NULL, did TEXT NOT NULL, what TEXT NOT NULL, about TEXT NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, property TEXT, before TEXT, after TEXT, PRIMARY KEY (seq, key, did)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS edit_about ON edit (about, seq);
CREATE INDEX IF NOT EXISTS edit_source ON edit (source, seq);
CREATE INDEX IF NOT EXISTS edit_target ON edit (target, seq);
`

/** Makes the tables in an empty database and brings older ones up to date; refuses, without touching it, one of a newer Dalil or of another program. */
export function prepareTables(database: Database, path: string): void {
  const [found] = database.all(
    `SELECT (SELECT user_version FROM pragma_user_version) AS version,
       (SELECT name FROM sqlite_schema WHERE type = 'table' LIMIT 1) AS stranger`,
    {},
  )
  const version = Number(found?.version)
  if (version > SCHEMA_VERSION)
    throw new Error(
      `${path} was written by a newer Dalil (schema ${version}, this one knows ${SCHEMA_VERSION}). Update Dalil, or name another folder in DALIL_DATA.`,
    )
  if (version <= 0 && found?.stranger)
    throw new Error(
      `${path} is a database of another program (it holds the table ${found.stranger}). Name another folder in DALIL_DATA.`,
    )
  waitingForOthers(() => database.run('PRAGMA journal_mode = WAL'))
  if (version === SCHEMA_VERSION) return
  database.run('BEGIN IMMEDIATE')
  // Another process may have done it while this one waited.
  const current = Number(
    database.all('SELECT user_version AS version FROM pragma_user_version', {})[0]?.version,
  )
  for (let at = current; at > 0 && at < SCHEMA_VERSION; at++) migrations[at]?.(database, tables)
  database.run(tables)
  database.run(`PRAGMA user_version = ${SCHEMA_VERSION}`)
  database.run('COMMIT')
}

const LONGEST_WAIT_MS = 5000

/** SQLite does not wait by itself where two processes that make the same store both want to change its mode. */
function waitingForOthers(work: () => void): void {
  const until = Date.now() + LONGEST_WAIT_MS
  for (;;) {
    try {
      work()
      return
    } catch (error) {
      if (!isLocked(error) || Date.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
