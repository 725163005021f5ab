/**
 * A program that writes change sets one after the other, and says the id of each once it is accepted.
 * Arguments: folder, writer, how many sets, of how many writers it is one (1: it repeats nobody's).
 */
import { writeSync } from 'node:fs'
import { openSqlite } from '../sqlite/openStore.ts'
import { numberedSet, sentByOneOf } from './numberedSet.ts'

const [folder = '', ...numbers] = process.argv.slice(2)
const [writer = 0, count = 0, writers = 1] = numbers.map(Number)
const store = openSqlite({ folder })
for (let number = 0; number < count; number++) {
  const set = writers === 1 ? numberedSet(writer, number) : sentByOneOf(writers, writer, number)
  await store.write([set])
  writeSync(1, `${set.id}\n`)
}
await store.close()
