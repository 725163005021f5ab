/** The floor: the very queries that our own server sends for a request, sent by the bare driver, one after another. */
import neo4j, { type Driver } from 'neo4j-driver'
import { asSent } from './hits.ts'
import type { Asked } from './recording.ts'

export async function replay(driver: Driver, asked: readonly Asked[]): Promise<string> {
  const answers: unknown[] = []
  for (const { text, parameters } of asked) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    const { records } = await session.run(text, asSent(parameters))
    await session.close()
    answers.push(records.map((record) => record.toObject()))
  }
  return JSON.stringify(answers)
}
