/** Guesses what a mistyped word was meant to be. */
import { closest, distance } from 'fastest-levenshtein'

const LONGEST = 100

/** The nearest of the known words, if it is near enough to be a slip of the hand. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known]
  if (words.length === 0 || word.length > LONGEST) return undefined
  const found = closest(
    word.toLowerCase(),
    words.map((w) => w.toLowerCase()),
  )
  const original = words.find((w) => w.toLowerCase() === found)
  return distance(word.toLowerCase(), found) <= slipsIn(word) ? original : undefined
}

/** Two letters swapped are two slips. */
const slipsIn = (word: string) => (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)))

/** ` Did you mean "victims"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known)
  return guess === undefined ? '' : ` Did you mean "${guess}"?`
}

/** A value as a sentence quotes it: short, on one line. */
export function quoted(value: unknown): string {
  const shown = typeof value === 'string' ? value : String(JSON.stringify(value))
  const line = shown.replace(/\s+/g, ' ').replace(/\p{Surrogate}|\p{Control}/gu, '\u{fffd}')
  return `"${line.length > 60 ? `${line.slice(0, 60).replace(/\p{Surrogate}$/u, '')}…` : line}"`
}
