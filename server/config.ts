/** Configuration from the environment: read once, and wrong in sentences. */
import { z } from 'zod'

const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const shape = z.object({
  PORT: number(0, 65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Names by which browsers may ask for the site, besides those of this machine. */
  ALLOWED_HOSTS: z.string().default(''),
  DALIL_DATA: z.string().min(1).default('./data'),
  DALIL_SEED: z.string().min(1).default('./seed'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const advice: Record<keyof z.infer<typeof shape>, string> = {
  PORT: 'a port number, 0 to 65535 (0 takes a free one)',
  HOST: 'the address to listen on, such as 127.0.0.1',
  ALLOWED_HOSTS: 'names of hosts, separated by commas',
  DALIL_DATA: 'a folder for the embedded store',
  DALIL_SEED: 'a folder with seed files',
  NEO4J_URI: 'an address such as neo4j://127.0.0.1:7687 or neo4j+s://db.example.org',
  NEO4J_USER: 'a user of the database',
  NEO4J_PASSWORD: 'the password of that user',
  NEO4J_DATABASE: 'the name of a database',
  LOG_LEVEL: 'one of trace, debug, info, warn, error, silent',
}

export type Neo4jSettings = { uri: string; user: string; password: string; database?: string }
export type Config = {
  port: number
  host: string
  allowedHosts: string[]
  dataFolder: string
  seedFolder: string
  /** Where set, Neo4j is the store. */
  neo4j: Neo4jSettings | undefined
  logLevel: z.infer<typeof shape>['LOG_LEVEL']
}

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
  if (data.NEO4J_URI && data.NEO4J_PASSWORD === undefined)
    throw new Error('NEO4J_URI is set and NEO4J_PASSWORD is not; set both.')
  return {
    port: data.PORT,
    host: data.HOST,
    allowedHosts: data.ALLOWED_HOSTS.split(',')
      .map((name) => name.trim())
      .filter(Boolean),
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
    logLevel: data.LOG_LEVEL,
  }
}
