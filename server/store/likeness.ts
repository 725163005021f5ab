import { allowance, editCosts } from './editCost.ts'
import { openFolds, type Word } from './nameWords.ts'

/** A word of a query; the last one may still be being typed, and then has the folds it may begin. */
export type QueryWord = Word & { openings: readonly string[] }

/** How like two words are: 0..1, and by what. */
export type Likeness = { score: number; by: 'printed' | 'plain' | 'fold' | 'beginning' | 'initial' | 'typo' }

/** Beginnings are forgiven one letter from this length on. */
const forgivenBeginning = 6

/** Words of a query as {@link likeness} wants them; the last may be unfinished. */
export function asQuery(words: readonly Word[]): QueryWord[] {
  return words.map((word, at) => ({ ...word, openings: at === words.length - 1 ? openFolds(word) : [] }))
}

/** What one spelling of a query word may differ by from a whole word (-1: nothing fits), and from the beginning of one. */
export function allowances(query: QueryWord, spelling: string): { whole: number; beginning: number } {
  const whole = allowance(spelling, query.plain.length)
  if (query.openings.length === 0) return { whole, beginning: -1 }
  return { whole, beginning: spelling.length < forgivenBeginning ? 0 : Math.min(1, whole) }
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
  let score = misspelt(query, query.plain, name.plain)
  for (const wanted of query.folds) {
    for (const fold of name.folds) score = Math.max(score, misspelt(query, wanted, fold))
  }
  return score > 0 ? { score, by: 'typo' } : undefined
}

function misspelt(query: QueryWord, wanted: string, found: string): number {
  const { whole, beginning } = allowances(query, wanted)
  if (whole === 0 || /[0-9]/.test(found)) return 0
  const cost = editCosts(wanted, found, whole)
  return Math.max(
    cost.whole <= whole ? 0.86 - (0.5 * cost.whole) / wanted.length : 0,
    cost.beginning <= beginning ? 0.78 - (0.5 * cost.beginning) / wanted.length : 0,
  )
}

/** Shorter and longer forms of one name (Azam, Azamjon; Ayan, Ayanov): worth something beside a name that is found. */
export function isKin(query: Word, name: Word): boolean {
  const beginning = query.folds[0]?.slice(0, kinLength) ?? ''
  return beginning.length === kinLength && name.folds.some((fold) => fold.startsWith(beginning))
}

const kinLength = 3
