/** The only place that knows which SQLite this is, so that Node's own module can take its place one day. */
import { DatabaseSync } from '@photostructure/sqlite'

export type Row = Record<string, unknown>
export type Parameter = string | number | null

/** Before this version SQLite could corrupt a database when its write-ahead log was reset. */
const OLDEST = [3, 51, 3]

/** A connection with its statements prepared once. Opening one changes nothing in a file that is there. */
export class Database {
  queries = 0
  private readonly connection: InstanceType<typeof DatabaseSync>
  private readonly prepared = new Map<string, ReturnType<InstanceType<typeof DatabaseSync>['prepare']>>()

  constructor(path: string) {
    this.connection = new DatabaseSync(path)
    try {
      // First of all: even asking for the version may meet another process that makes the same store.
      this.run('PRAGMA busy_timeout = 5000')
      const version = String(this.all('SELECT sqlite_version() AS version', {})[0]?.version)
      if (isOlder(version.split('.').map(Number), OLDEST))
        throw new Error(`SQLite ${version} is too old: ${OLDEST.join('.')} or newer is needed.`)
      this.run('PRAGMA synchronous = FULL')
      this.run('PRAGMA foreign_keys = ON')
      this.run('PRAGMA secure_delete = ON')
    } catch (error) {
      this.connection.close()
      throw error
    }
  }

  get isInTransaction(): boolean {
    return this.connection.isTransaction
  }

  run(sql: string, parameters?: Record<string, Parameter>): void {
    if (parameters) this.prepare(sql).run(parameters)
    else this.connection.exec(sql)
  }

  all<T extends Row>(sql: string, parameters: Record<string, Parameter>): T[] {
    this.queries++
    return this.prepare(sql).all(parameters) as T[]
  }

  /** Whether there is a row; not counted, since nobody asked for it. */
  has(sql: string): boolean {
    return this.prepare(sql).get() !== undefined
  }

  close(): void {
    // A statement that is still prepared keeps a closed connection alive, and with it what its transaction sees.
    if (this.isInTransaction) this.run('ROLLBACK')
    this.connection.close()
  }

  private prepare(sql: string) {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.connection.prepare(sql)
    this.prepared.set(sql, statement)
    return statement
  }
}

/** Whether an error says that another connection holds the lock. */
export const isLocked = (error: unknown): boolean =>
  error instanceof Error && /database is locked|database table is locked/.test(error.message)

const isOlder = (version: number[], oldest: number[]): boolean => {
  for (const [at, part] of oldest.entries()) if (version[at] !== part) return (version[at] ?? 0) < part
  return false
}
