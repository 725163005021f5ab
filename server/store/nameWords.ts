import { normalise, openReadings, plainWord, readings } from './fold.ts'

/** One word of a name or of a query, with all that comparing needs. */
export type Word = {
  /** lower case, as printed */
  printed: string
  /** plain ASCII */
  plain: string
  /** folds, the likeliest first */
  folds: readonly string[]
  /** what a misspelling is measured against: the folds, and plain, for a slip within zh or kh */
  spellings: readonly string[]
  /** has a digit in it, and is then never taken for a misspelling of another */
  numeric: boolean
  /** an initial: `A.`, `Zh.` */
  initial: boolean
  /** 0..1: how much it tells about whose name this is. A fixed rule, never a count over the record */
  weight: number
}

/** Words of this weight are never found for their own sake. */
export const slightWeight = 0.15

/** A word tells whose name this is from this weight on. */
export const tellingWeight = 0.5

/** Words that link, number or address, and the patronymic words of the region: they tell little by themselves. */
const slightWords = new Set(
  `v vs versus et al ors the of for and de la du des on in to an against no nr number communication case mr ms mrs dr
  в с и о по на к от г гор п против дело делу др для при не № им
  uulu uly ugli ogli ogly oglu kyzy kizi qizi gyzy kızı qyzy uulu уулу улы ұлы угли огли оглы ўғли кызы кизи қызы қизи гызы o'g'li`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/**
 * The ways to read a text as a row of words: parts of a hyphenated word and dotted initials apart, and, where
 * there are any, joined (Jalal-Abad as jalal abad and as jalalabad; A.P. as a p and as ap).
 */
export function nameForms(text: string): Word[][] {
  const clean = normalise(text)
  const apart = wordsOf(clean)
  const joined = clean
    .replace(/(?<=[\p{L}\p{M}'])[-‐‑–](?=\p{L})/gu, '')
    .replace(/(?<=(?<![\p{L}\p{M}'])\p{L})\.\s?(?=\p{L}(?:\.|$))/gu, '')
  if (joined === clean) return [apart]
  const together = wordsOf(joined)
  return together.length === apart.length ? [apart] : [apart, together]
}

/** The folds with which a name word may begin when this, the last word of a query, is still being typed. */
export function openFolds(word: Word): string[] {
  return openReadings(word.printed)
}

function wordsOf(clean: string): Word[] {
  const found: Word[] = []
  for (const match of clean.matchAll(/([\p{L}\p{N}][\p{L}\p{N}\p{M}']*)(\.?)/gu)) {
    const printed = (match[1] ?? '').replace(/'+$/, '')
    const folds = readings(printed)
    if (folds.length === 0) continue
    const letters = [...printed].length
    const initial =
      /^\p{L}/u.test(printed) &&
      !slightWords.has(printed) &&
      (letters === 1 || (letters === 2 && match[2] === '.'))
    const plain = plainWord(printed)
    found.push({
      printed,
      plain,
      folds,
      spellings: [...new Set([...folds, plain])],
      numeric: /\p{N}/u.test(printed),
      initial,
      weight: weightOf(printed, letters, initial),
    })
  }
  return found
}

function weightOf(printed: string, letters: number, initial: boolean): number {
  if (slightWords.has(printed)) return slightWeight
  if (initial) return 0.3
  if (/\p{N}/u.test(printed)) return 1
  return letters <= 2 ? 0.5 : letters === 3 ? 0.8 : 1
}
