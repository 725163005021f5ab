/** The only place that speaks Bolt: reads that are counted and retried, writes that are one transaction. */
import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver'
import { inASentence, isTooLarge } from './sentences.ts'

export type Row = Record<string, unknown>
export type Parameters = Record<string, unknown>
/** Runs one text inside a transaction. */
export type Run = <T extends Row>(text: string, parameters?: Parameters) => Promise<T[]>

export type Neo4jOptions = {
  /** `bolt://host:port`, `neo4j://` for a cluster, `neo4j+s://` with TLS. */
  uri: string
  user: string
  password: string
  /** The server's default database where not said. */
  database?: string
  /** Has the server plan all reads in the background. For a server that people wait for, not for tests. */
  warm?: boolean
  /** Milliseconds after which the server gives up a read, since nobody waits for it any more; 20,000 where not said. */
  readMs?: number
}

const READ_MS = 20_000
/** What nobody waits for at a screen: opening the store, planning, and reading all names once. */
const PATIENT_MS = 300_000
/** A write holds its transaction while it is planned: the first import of everything takes seconds. */
const WRITE_MS = 600_000

/** Rows that are handed on together. */
const PART = 500

export class Connection {
  queries = 0
  private readonly driver: Driver
  private bookmarks: string[] = []

  /** Does not connect yet. Throws an Error with a sentence where the address is none. */
  constructor(private readonly options: Neo4jOptions) {
    try {
      this.driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
        disableLosslessIntegers: true,
        connectionTimeout: 5_000,
        connectionAcquisitionTimeout: 20_000,
        // One that was idle may have been cut on the way without a word.
        connectionLivenessCheckTimeout: 30_000,
        maxTransactionRetryTime: 15_000,
        fetchSize: 5_000,
        telemetryDisabled: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        userAgent: 'dalil',
      })
    } catch (error) {
      throw inASentence(error, options)
    }
  }

  /**
   * One query outside a transaction, tried again once where the server says that may help. It sees all that this
   * connection wrote.
   */
  async read<T extends Row>(
    text: string,
    parameters: Parameters = {},
    timeout = this.options.readMs ?? READ_MS,
  ): Promise<T[]> {
    try {
      return await this.readOnce<T>(text, parameters, timeout).catch((error) => {
        if (!neo4j.isRetryableError(error)) throw error
        return this.readOnce<T>(text, parameters, timeout)
      })
    } catch (error) {
      throw inASentence(error, this.options)
    }
  }

  /** The same for a read that may take longer than a request. */
  readPatiently<T extends Row>(text: string, parameters?: Parameters): Promise<T[]> {
    return this.read(text, parameters, PATIENT_MS)
  }

  /** The same for a long answer, which is never in memory at once. It is not tried again. */
  async *readInParts<T extends Row>(text: string, parameters: Parameters = {}): AsyncIterable<T[]> {
    this.queries++
    const session = this.session(neo4j.session.READ)
    try {
      let part: T[] = []
      const sent = wholeNumbers(parameters) as Parameters
      for await (const record of session.run(text, sent, { timeout: PATIENT_MS })) {
        part.push(record.toObject() as T)
        if (part.length < PART) continue
        yield part
        part = []
      }
      yield part
    } catch (error) {
      throw inASentence(error, this.options)
    } finally {
      await session.close()
    }
  }

  /** One transaction; `work` runs again from its beginning where the connection or the server fails on the way. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.inSession(async (session) => {
      const result = await session.executeWrite((transaction) => work(runIn(transaction, this.options)), {
        timeout: WRITE_MS,
      })
      this.bookmarks = session.lastBookmarks()
      return result
    })
  }

  /** A transaction of which nothing is kept. */
  trial<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.inSession(async (session) => {
      const transaction = await session.beginTransaction({ timeout: WRITE_MS })
      try {
        return await work(runIn(transaction, this.options))
      } finally {
        // Where this fails the connection is gone, and the transaction with it.
        await transaction.rollback().catch(() => undefined)
      }
    })
  }

  /** One text that is a transaction of its own, or manages its own (`IN TRANSACTIONS`). It is not tried again. */
  async writeAlone(text: string, parameters: Parameters = {}): Promise<void> {
    await this.inSession(async (session) => {
      await session.run(text, wholeNumbers(parameters) as Parameters, { timeout: WRITE_MS })
      this.bookmarks = session.lastBookmarks()
    })
  }

  close(): Promise<void> {
    return this.driver.close()
  }

  /** A read for the sake of the server's plan: not counted, not tried again. */
  async rehearse(text: string, parameters: Parameters): Promise<void> {
    await this.runRead(text, parameters, PATIENT_MS)
  }

  private readOnce<T extends Row>(text: string, parameters: Parameters, timeout: number): Promise<T[]> {
    this.queries++
    return this.runRead<T>(text, parameters, timeout)
  }

  private async runRead<T extends Row>(text: string, parameters: Parameters, timeout: number): Promise<T[]> {
    const session = this.session(neo4j.session.READ)
    try {
      return rowsOf<T>(await session.run(text, wholeNumbers(parameters) as Parameters, { timeout }))
    } finally {
      await session.close()
    }
  }

  private async inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.session(neo4j.session.WRITE)
    try {
      return await work(session)
    } catch (error) {
      throw inASentence(error, this.options)
    } finally {
      await session.close()
    }
  }

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    const { database } = this.options
    return this.driver.session({
      defaultAccessMode,
      bookmarks: this.bookmarks,
      ...(database && { database }),
    })
  }
}

const runIn =
  (transaction: Pick<ManagedTransaction, 'run'>, options: Neo4jOptions): Run =>
  async <T extends Row>(text: string, parameters: Parameters = {}) => {
    try {
      return rowsOf<T>(await transaction.run(text, wholeNumbers(parameters) as Parameters))
    } catch (error) {
      // Neo4j calls this passing, but the same write does not fit the second time either: as a sentence it is final.
      throw isTooLarge(error) ? inASentence(error, options) : error
    }
  }

const rowsOf = <T extends Row>({ records }: QueryResult): T[] =>
  records.map((record) => record.toObject() as T)

/** JavaScript has one kind of number, which the driver would send as a fraction. */
function wholeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(wholeNumbers)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wholeNumbers(inner)]))
}
