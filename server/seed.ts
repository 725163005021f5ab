/** The first start of an empty store: takes in the seed, and says how far it is. */
import { readFiles } from './import/collectFiles.ts'
import { importFiles } from './import/importFiles.ts'
import { describeProblem, isError } from './import/problems.ts'
import type { GraphStore } from './store/store.ts'

/** Does nothing to a store that holds anything already. Throws an Error with every problem where the seed is wrong. */
export async function seedIfEmpty(
  store: GraphStore,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  if ((await store.head()).seq > 0) return
  say(`The store is empty: reading the seed in ${folder} …`)
  const started = performance.now()
  let told = started
  const { problems, receipts } = await importFiles(readFiles([folder]), store, {
    onProgress({ stage, done, total }) {
      if (performance.now() - told < 1000) return
      told = performance.now()
      say(`${stage}: ${done} of ${total}`)
    },
  })
  const errors = problems.filter(isError)
  if (errors.length > 0)
    throw new Error(`The seed cannot be imported:\n${errors.map(describeProblem).join('\n')}`)
  const claims = receipts.reduce((sum, { added }) => sum + added.claims, 0)
  say(
    `Took in ${receipts.length} files with ${claims} claims in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  )
}
