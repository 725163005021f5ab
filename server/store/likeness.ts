import { allowance, editCosts } from './editCost.ts'
import { openFolds, type Word } from './nameWords.ts'

/** A word of a query; the last one may still be being typed, and then has the folds it may begin. */
export type QueryWord = Word & { openings: readonly string[] }

/** How like two words are: 0..1, and by what. */
export type Likeness = { score: number; by: 'printed' | 'plain' | 'fold' | 'beginning' | 'initial' | 'typo' }

/** Beginnings are forgiven one letter from this length on. */
const forgivenBeginning = 5

/** Words of a query as {@link likeness} wants them; the last may be unfinished. */
export function asQuery(words: readonly Word[]): QueryWord[] {
  return words.map((word, at) => ({ ...word, openings: at === words.length - 1 ? openFolds(word) : [] }))
}

/** What an unfinished word of that fold may differ by from the beginning of a name. */
export function openAllowance(fold: string): number {
  return fold.length < forgivenBeginning ? 0 : Math.min(1, allowance(fold))
}

/**
 * How like a word of a name is to a word of a query, undefined where it is not. The kinds never overlap: printed 1,
 * plain 0.985, folded 0.96, a beginning 0.88 to 0.94, misspelt under 0.86, an initial 0.75.
 */
export function likeness(query: QueryWord, name: Word): Likeness | undefined {
  if (query.printed === name.printed) return { score: 1, by: 'printed' }
  if (query.plain === name.plain) return { score: 0.985, by: 'plain' }
  if (query.folds.some((fold) => name.folds.includes(fold))) return { score: 0.96, by: 'fold' }
  return beginningLikeness(query, name) ?? initialLikeness(query, name) ?? typoLikeness(query, name)
}

function beginningLikeness(query: QueryWord, name: Word): Likeness | undefined {
  let score = 0
  for (const opening of query.openings) {
    for (const fold of name.folds) {
      if (fold.startsWith(opening)) score = Math.max(score, 0.88 + (0.06 * opening.length) / fold.length)
    }
  }
  return score > 0 ? { score, by: 'beginning' } : undefined
}

function initialLikeness(query: QueryWord, name: Word): Likeness | undefined {
  const [short, long] = query.initial ? [query, name] : [name, query]
  if (!short.initial || long.initial) return undefined
  const starts = short.folds.some((letter) => long.folds.some((fold) => fold.startsWith(letter)))
  return starts ? { score: 0.75, by: 'initial' } : undefined
}

function typoLikeness(query: QueryWord, name: Word): Likeness | undefined {
  let score = 0
  for (const wanted of query.folds) {
    const limit = allowance(wanted)
    if (limit === 0) continue
    const open = query.openings.length > 0 ? openAllowance(wanted) : 0
    for (const fold of name.folds) {
      if (/[0-9]/.test(fold)) continue
      const { whole, beginning } = editCosts(wanted, fold, limit)
      if (whole <= limit) score = Math.max(score, 0.86 - (0.5 * whole) / wanted.length)
      if (beginning <= open) score = Math.max(score, 0.78 - (0.5 * beginning) / wanted.length)
    }
  }
  return score > 0 ? { score, by: 'typo' } : undefined
}
