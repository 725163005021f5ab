/** Configuration from the environment: read once, and wrong in sentences. */
import { z } from 'zod'

const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const shape = z.object({
  PORT: number(0, 65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Names by which browsers may ask for the site, besides those of this machine. */
  ALLOWED_HOSTS: z.string().default(''),
  /** Whether a proxy in front tells the address and protocol of the client. */
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  DALIL_DATA: z.string().min(1).default('./data'),
  DALIL_SEED: z.string().min(1).default('./seed'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  DALIL_GRAPHIQL: z.enum(['on', 'off']).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const advice: Record<keyof z.infer<typeof shape>, string> = {
  PORT: 'a port number, 0 to 65535 (0 takes a free one)',
  HOST: 'the address to listen on, such as 127.0.0.1',
  ALLOWED_HOSTS: 'names of hosts, separated by commas',
  TRUST_PROXY: '"on" behind a proxy of yours that sets X-Forwarded-For and X-Forwarded-Proto, else "off"',
  DALIL_DATA: 'a folder for the embedded store',
  DALIL_SEED: 'a folder with seed files',
  NEO4J_URI: 'an address such as neo4j://127.0.0.1:7687 or neo4j+s://db.example.org',
  NEO4J_USER: 'a user of the database',
  NEO4J_PASSWORD: 'the password of that user',
  NEO4J_DATABASE: 'the name of a database',
  DALIL_GRAPHIQL: '"on" or "off"',
  LOG_LEVEL: 'one of trace, debug, info, warn, error, silent',
}

export type Neo4jSettings = { uri: string; user: string; password: string; database?: string }
export type Config = {
  port: number
  host: string
  allowedHosts: string[]
  /** Only this machine can ask. */
  isPrivate: boolean
  behindProxy: boolean
  dataFolder: string
  seedFolder: string
  /** Where set, Neo4j is the store. */
  neo4j: Neo4jSettings | undefined
  /** Whether there is a page to try queries on, and the schema may be asked for. On where only this machine can ask. */
  graphiql: boolean
  logLevel: z.infer<typeof shape>['LOG_LEVEL']
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host)

const hosts = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean)

/** Throws an Error that names every mistake with what should stand there. Empty values count as not set. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = shape.safeParse(set)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => String(path[0]) as keyof typeof advice))]
    throw new Error(
      names
        .map((name) => `${name} is ${JSON.stringify(set[name])}; it should be ${advice[name]}.`)
        .join('\n'),
    )
  }
  const { data } = read
  const noName = hosts(data.ALLOWED_HOSTS).find((name) => !/^([\w.-]+|\[[\da-f:]+\])$/.test(name))
  if (noName !== undefined)
    throw new Error(
      `ALLOWED_HOSTS holds ${JSON.stringify(noName)}; write names alone, such as dalil.example.org, without port or address.`,
    )
  if (data.NEO4J_URI && data.NEO4J_PASSWORD === undefined)
    throw new Error('NEO4J_URI is set and NEO4J_PASSWORD is not; set both.')
  return {
    port: data.PORT,
    host: data.HOST,
    allowedHosts: hosts(data.ALLOWED_HOSTS),
    isPrivate: isLoopback(data.HOST),
    behindProxy: data.TRUST_PROXY === 'on',
    dataFolder: data.DALIL_DATA,
    seedFolder: data.DALIL_SEED,
    neo4j: data.NEO4J_URI
      ? {
          uri: data.NEO4J_URI,
          user: data.NEO4J_USER,
          password: data.NEO4J_PASSWORD ?? '',
          ...(data.NEO4J_DATABASE && { database: data.NEO4J_DATABASE }),
        }
      : undefined,
    graphiql: (data.DALIL_GRAPHIQL ?? (isLoopback(data.HOST) ? 'on' : 'off')) === 'on',
    logLevel: data.LOG_LEVEL,
  }
}
