import { describe, expect, it } from 'vitest'
import type { Level } from '../../../schema/levels.ts'
import type { PutClaim } from '../changeSet.ts'
import type { GraphStore } from '../store.ts'
import { randomFilters, randomFrom, randomGraph } from './randomGraph.ts'
import { randomHistory } from './randomHistory.ts'
import { firstDifference, type Questions, readEverything } from './readEverything.ts'
import { change } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

/** What a viewer may not see does not exist for them: every read equals that on the graph without it, byte for byte. */
export function nonInterferenceContract(body: StoreUnderTest, graphs: number): void {
  describe('non-interference', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000)

    it(`shows a viewer the graph as if the hidden did not exist (${graphs} graphs, SEED=${seed})`, async () => {
      for (let at = 0; at < graphs; at++) {
        const random = randomFrom(seed + at)
        const whole = randomGraph(random, 2 + Math.floor(random() * 4))
        const level = (at % 2) as Level
        const history = randomHistory(random, whole)
        const keys = whole.filter(({ op }) => op !== 'putClaim').map(({ key }) => key)
        const ids = whole
          .filter(
            (operation): operation is PutClaim => operation.op === 'putClaim' && operation.property === 'id',
          )
          .map(({ value }) => String(value))
        const questions: Questions = {
          keys,
          ids,
          texts: ['amir', 'бота', 'dana erk', 'source'],
          filters: randomFilters(random, keys),
          pageSize: 3,
          history: true,
        }
        const answersFor = async (store: GraphStore) =>
          readEverything(store.as({ name: 'test', role: 'reader', level }), questions)
        const store = await body.open()
        await store.write(history.changes.map((operations) => change(operations)))
        const seen = await answersFor(store)
        await body.close()
        const without = await body.open()
        await without.write(history.visible(level).map((operations) => change(operations)))
        const expected = await answersFor(without)
        await body.close()
        expect(firstDifference(seen, expected), `SEED=${seed + at}, level ${level}`).toBeUndefined()
      }
    }, 1_800_000)
  })
}
