import { bodyWords, courtWords } from './bodyWords.ts'
import { apostrophes, latinOfCyrillic, plainOfLatin, soundOfMarkedLatin, sounds } from './letters.ts'

type Choices = {
  /** the letter x: Alexander has ks, Uzbek Axmedov has h */
  x?: 'ks' | 'h'
  /** the letter j: Tajik has the sound of dzh (j), ISO 9 Kostanaj that of y (i); by its neighbours where not said */
  j?: 'i' | 'j'
  /** marked letters by their bare letter, as in Asgabat for Aşgabat */
  bare?: boolean
  /** the last letters stay as typed, since the word may go on */
  open?: boolean
}

const marks = /\p{M}+/gu
const ownLetters = /[a-z0-9]/

/**
 * The key under which spellings of one name meet, whatever script or romanisation they are printed in:
 * words of small Latin letters (one letter a sound), digits, and letters of other scripts as they are,
 * parted by one space. Not for reading. Empty where the text has no letter or digit.
 */
export function foldForSearch(text: string): string {
  return splitWords(text)
    .map((word) => foldWord(word))
    .filter((word) => word !== '')
    .join(' ')
}

/**
 * A label in plain ASCII for ordering: only [a-z0-9 ], lower case, words in their order, marks dropped,
 * Cyrillic in BGN-like Latin. A letter of a script without a table becomes `zz` and its code point, so
 * that it sorts last and no label with letters is left empty.
 */
export function sortKey(label: string): string {
  return splitWords(label)
    .map(plainWord)
    .filter((word) => word !== '')
    .join(' ')
}

/** The words of a text in lower case (NFC), apostrophes inside them kept as `'`. */
export function splitWords(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}']*/gu) ?? []
}

/** Lower case, composed (NFC), compatibility forms opened, every kind of apostrophe as `'`. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFC').replace(apostrophes, "'")
}

/** One word of {@link splitWords} in plain ASCII: see {@link sortKey}. */
export function plainWord(word: string): string {
  let out = ''
  for (const letter of word) {
    const latin = latinOfCyrillic.get(letter) ?? bareLatin(letter)
    for (const part of latin) {
      if (ownLetters.test(part)) out += part
      else if (/\p{L}|\p{N}/u.test(part)) out += `zz${part.codePointAt(0)?.toString(16)}`
    }
  }
  return out === '' && /\p{L}/u.test(word) ? `zz${word.codePointAt(0)?.toString(16)}` : out
}

/**
 * The folds a printed word may stand for, the likeliest first: one for most words, more where a letter is
 * ambiguous (x, j, ё, o‘, a marked letter that people type bare), for a Russian adjective of a place, and for
 * the words for courts and offices.
 */
export function readings(word: string): string[] {
  const found = [foldWord(word)]
  if (word.includes('x')) found.push(foldWord(word, { x: primaryX(word) === 'ks' ? 'h' : 'ks' }))
  if (/[aeiouy]j|(?<!d)j[aeou]/.test(word)) found.push(foldWord(word, { j: 'i' }), foldWord(word, { j: 'j' }))
  if (/[ёë]/.test(word)) found.push(foldWord(word.replace(/[ёë]/g, 'yo')))
  if (/[bcdfghjklmnpqrstvwxz]yo/.test(word)) found.push(foldWord(word.replace(/yo/g, 'e')))
  if (/ў|o'/.test(word)) found.push(foldWord(word.replace(/ў|o'/g, 'u')))
  if ([...word].some((letter) => soundOfMarkedLatin.has(letter))) found.push(foldWord(word, { bare: true }))
  const place = /^(\p{L}{3,})ск(?:ий|ая|ое|ого|ой|ому|ом|им|ую|ие|их)$/u.exec(word)
  if (place?.[1]) found.push(foldWord(place[1]))
  for (const english of inEnglish(word)) found.push(foldWord(english))
  return [...new Set(found)].filter((fold) => fold !== '')
}

function inEnglish(word: string): readonly string[] {
  if (courtWords.has(word)) return ['court']
  return bodyWords.find(([beginning]) => word.startsWith(beginning))?.[1] ?? []
}

/**
 * The folds with which a longer word may begin, for a word that is still being typed: `s` may become `sh`,
 * and the i of `Berdi` is absorbed once `Berdiyev` is complete.
 */
export function openReadings(word: string): string[] {
  const found = new Set([...readings(word), foldWord(word, { open: true })])
  for (const fold of [...found]) {
    const rest = fold.slice(0, -1)
    for (const sound of growsInto[fold.slice(-1)] ?? []) found.add(rest + sound)
  }
  found.delete('')
  return [...found]
}

const growsInto: Readonly<Record<string, readonly string[]>> = {
  s: ['x'],
  z: ['j'],
  c: ['q', 'k'],
  k: ['h', 'q', 'c'],
  t: ['c', 'q'],
  d: ['j'],
  i: [''],
  o: ['u'],
}

function foldWord(word: string, choices: Choices = {}): string {
  const latin = latinise(word, choices.bare === true)
  const voiced = voice(latin, choices)
  const settled = voiced
    .replace(/xq/g, 'x')
    .replace(/ng+/g, 'n')
    .replace(/i+e/g, 'e')
    .replace(/([^0-9])\1/gu, '$1')
  return choices.open ? settled : settled.replace(/([oe])f$/, '$1v').replace(/([dt])(?:er|re)$/, '$1r')
}

function latinise(word: string, bare: boolean): string {
  let out = ''
  for (const letter of word) {
    if (letter === "'") continue
    const sound = bare ? undefined : soundOfMarkedLatin.get(letter)
    out += latinOfCyrillic.get(letter) ?? sound ?? bareLatin(letter)
  }
  return out
}

function bareLatin(letter: string): string {
  const bare = letter.normalize('NFD').replace(marks, '')
  return plainOfLatin.get(bare) ?? latinOfCyrillic.get(bare) ?? bare
}

function voice(latin: string, choices: Choices): string {
  const x = choices.x ?? primaryX(latin)
  let out = ''
  for (let at = 0; at < latin.length; ) {
    const digraph = sounds.find(([written]) => latin.startsWith(written, at))
    if (digraph) {
      out += digraph[1]
      at += digraph[0].length
      continue
    }
    const letter = latin[at] ?? ''
    if (letter === 'x') out += x
    else if (letter === 'j') out += choices.j ?? (isGlide(latin, at) ? 'i' : 'j')
    else if (letter === 'c') out += /[eiy]/.test(latin[at + 1] ?? '') ? 'c' : 'k'
    else out += letter
    at += 1
  }
  return out
}

function primaryX(word: string): 'ks' | 'h' {
  return /[ei]x|x$/.test(word) ? 'ks' : 'h'
}

/** ISO 9 writes й as j: so read after a vowel, unless another vowel follows (Tajik). */
function isGlide(latin: string, at: number): boolean {
  return /[aeiouy]/.test(latin[at - 1] ?? '') && !/[aeiouy]/.test(latin[at + 1] ?? '')
}
