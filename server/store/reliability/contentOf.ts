import { levels } from '../../../schema/levels.ts'
import { readEverything } from '../contract/readEverything.ts'
import { exported } from '../contract/writes.ts'
import type { GraphStore } from '../store.ts'

/**
 * All that a store says: its export, and the answers of every read to viewers of every level. Who recorded what and when is
 * left out, so that two stores that were written at different times can be compared.
 */
export async function contentOf(store: GraphStore): Promise<Map<string, string>> {
  const rows = await exported(store)
  const keys = rows.flatMap((row) => {
    const { op, key } = JSON.parse(row) as { op: string; key: string }
    return op === 'putEntity' || op === 'putLink' ? [key] : []
  })
  const questions = { keys, ids: [], texts: ['amir', 'бота', 'person'], filters: [{}], pageSize: 7 }
  const content = new Map([['export', rows.join('\n')]])
  for (const level of levels) {
    const reader = store.as({ name: 'test', role: 'reader', level })
    for (const [question, answer] of await readEverything(reader, questions))
      content.set(`level ${level}, ${question}`, answer)
  }
  return content
}
