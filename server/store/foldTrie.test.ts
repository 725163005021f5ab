import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editCosts } from './editCost.ts'
import { FoldTrie } from './foldTrie.ts'

const fold = fc.string({ unit: fc.constantFrom(...'aeiknrsh'), minLength: 1, maxLength: 8 })

function trieOf(folds: readonly string[]): FoldTrie {
  const trie = new FoldTrie()
  for (const [number, one] of folds.entries()) trie.add(one, number)
  return trie
}

function near(trie: FoldTrie, wanted: string, whole: number, beginning: number): number[] {
  const numbers: number[] = []
  trie.near(wanted, whole, beginning, (number) => numbers.push(number))
  return numbers.sort((one, other) => one - other)
}

test('nothing within reach is passed over, nothing beyond it is told', () => {
  fc.assert(
    fc.property(
      fc.array(fold, { maxLength: 30 }),
      fold,
      fc.constantFrom(0, 0.9, 1, 2),
      (folds, wanted, limit) => {
        const costs = folds.map((one) => editCosts(wanted, one, 99))
        const whole = [...folds.keys()].filter((at) => costs[at]!.whole <= limit)
        const begun = [...folds.keys()].filter(
          (at) => Math.min(costs[at]!.whole, costs[at]!.beginning) <= limit,
        )
        expect(near(trieOf(folds), wanted, limit, -1)).toEqual(whole)
        expect(near(trieOf(folds), wanted, limit, limit)).toEqual(begun)
      },
    ),
    { seed: 5, numRuns: 500 },
  )
})

test('what is removed is gone, whatever shares its letters stays', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fold, { minLength: 2, maxLength: 20 }), (folds) => {
      const trie = trieOf(folds)
      for (const [number, one] of folds.entries()) if (number % 2 === 0) trie.remove(one, number)
      const kept = [...folds.keys()].filter((number) => number % 2 === 1)
      expect(near(trie, '', 99, 99)).toEqual(kept)
      expect(folds.map((one) => trie.get(one))).toEqual(
        folds.map((_, number) => (number % 2 === 1 ? [number] : [])),
      )
    }),
    { seed: 6, numRuns: 300 },
  )
})

test('what is added after a removal is found, and nothing of what was removed', () => {
  const trie = trieOf(['gerasimov'])
  trie.remove('gerasimov', 0)
  trie.add('askarov', 1)
  expect(near(trie, '', 99, 99)).toEqual([1])
  expect(trie.get('gerasimov')).toEqual([])
})
