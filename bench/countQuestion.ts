/** What a question costs, counted and not timed: the same on every machine. */
import type { Driver } from 'neo4j-driver'
import type { Ask } from './ask.ts'
import { hitsOf } from './hits.ts'
import type { Question } from './questions.ts'
import type { RecordingConnection } from './recording.ts'

/** Sums over the sets of variables that were tried. */
export type Counted = { runs: number; hits: number }

/** Sets of variables tried of each question. */
const SETS = 3

/** @throws Error where the two stores answer differently */
export async function countQuestion(
  { name, document, variables }: Question,
  stores: { neo4j: Ask; sqlite: Ask; connection: RecordingConnection; driver: Driver },
): Promise<Counted & { texts: string[] }> {
  const { neo4j, sqlite, connection, driver } = stores
  const counted = { runs: 0, hits: 0, texts: [] as string[] }
  for (const set of variables.slice(0, SETS)) {
    connection.asked = []
    const answer = await neo4j(document, set)
    const { asked } = connection
    if ((await sqlite(document, set)) !== answer)
      throw new Error(`The stores answer ${name} differently for ${JSON.stringify(set)}.`)
    counted.runs += asked.length
    for (const one of asked) {
      counted.hits += await hitsOf(driver, one)
      counted.texts.push(one.text)
    }
  }
  return counted
}
