/** Whether a text names somebody, in whatever spelling or script, and how it would read with a pseudonym. Pure. */
import { readings, splitWords } from '../fold.ts'

type Match = {
  /** With the pseudonym in the place of the name. */
  proposed: string
  /** Two words of one name stand in it, or the only word of one; else a single word, which may be somebody else's. */
  isSure: boolean
}

/** Shorter words are initials and particles. */
const SHORTEST = 3

/** @param names all forms of the name, ids too (their words are parted by hyphens) */
export function nameMatcher(
  names: readonly string[],
  pseudonym: string,
): (text: string) => Match | undefined {
  const forms = names.map(foldsOf).filter((form) => form.length > 0)
  const wordFolds = new Set(forms.flat(2))
  return (text) => {
    const found = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ`]*/gu)].filter(([word]) =>
      splitWords(word).some((part) => isLong(part) && readings(part).some((fold) => wordFolds.has(fold))),
    )
    if (found.length === 0) return undefined
    const folds = new Set(found.flatMap(([word]) => splitWords(word).flatMap(readings)))
    const isSure = forms.some((form) => {
      const matched = form.filter((word) => word.some((fold) => folds.has(fold))).length
      return matched >= Math.min(2, form.length)
    })
    return { proposed: replaced(text, found, pseudonym), isSure }
  }
}

/** For each word of a name the folds that it may be met under. */
const foldsOf = (name: string): string[][] => splitWords(name).filter(isLong).map(readings)
const isLong = (word: string): boolean => [...word].length >= SHORTEST

/** Words that follow each other, with nothing but spaces, hyphens and initials between them, are one name. */
function replaced(text: string, words: readonly RegExpMatchArray[], pseudonym: string): string {
  let out = ''
  let last = 0
  let isOpen = false
  for (const word of words) {
    const at = word.index ?? 0
    const between = text.slice(last, at)
    const goesOn = isOpen && /^[\s-]*(?:\p{Lu}\.[\s-]*)*$/u.test(between)
    if (!goesOn) out += between + pseudonym
    last = at + word[0].length
    isOpen = true
  }
  return out + text.slice(last)
}
