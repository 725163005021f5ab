/** What Neo4j and its driver say, as a sentence for whoever runs the server, with what to do. */

import { StoreUnavailable } from '../storeUnavailable.ts'

type Place = { uri: string; user: string; database?: string }

const TOO_LARGE = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === TOO_LARGE

/** What passes by itself: the server is away, is starting or stopping, or has more to do than it can. */
const isPassing = (code: string): boolean =>
  ['ServiceUnavailable', 'SessionExpired'].includes(code) || code.startsWith('Neo.TransientError.')

/** The same error where there is nothing to add; a StoreUnavailable where it passes by itself. */
export function inASentence(error: unknown, place: Place): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const sentence = sentenceFor(code, error.message, place)
  if (isPassing(code) && !isTooLarge(error))
    return new StoreUnavailable(sentence ?? error.message, { cause: error })
  return sentence === undefined ? error : new Error(sentence, { cause: error })
}

function sentenceFor(code: string, message: string, { uri, user, database }: Place): string | undefined {
  if (/Unknown scheme|Invalid URL|Could not parse|host name|trust/i.test(message) && code === '')
    return `"${uri}" is no address of a Neo4j server. Write NEO4J_URI as bolt://host:7687, neo4j://host:7687 or neo4j+s://host:7687.`
  switch (code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return `No Neo4j server answers at ${uri}. Start it (on this machine: npm run neo4j), or correct NEO4J_URI.`
    case 'Neo.ClientError.Security.Unauthorized':
      return `Neo4j at ${uri} refuses the user "${user}" with this password. Correct NEO4J_USER and NEO4J_PASSWORD.`
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `Neo4j at ${uri} has been given a wrong password several times and waits. Correct NEO4J_PASSWORD and try again in a few seconds.`
    case 'Neo.ClientError.Security.CredentialsExpired':
      return `The password of the user "${user}" has to be changed before Neo4j at ${uri} can be used: run ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new' on the database "system", then set NEO4J_PASSWORD.`
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `Neo4j at ${uri} has no database "${database}". Correct NEO4J_DATABASE; Community Edition has the one called "neo4j".`
    case TOO_LARGE:
      return 'This write is too large for the memory of Neo4j. Give it more (server.memory.heap.max_size), or send less at once.'
    default:
      return undefined
  }
}
