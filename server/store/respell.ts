/** Spells a name as other people would: made for measuring the search, and sharing no table with its folding. */

type Table = Readonly<Record<string, string>>

const cyrillicOf: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['dzh', 'дж'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['yo', 'ё'],
  ['iy', 'ий'],
  ['ia', 'ия'],
  ['dj', 'дж'],
  ['ck', 'к'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'дж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['z', 'з'],
]

/** Russian letters in ten Latin spellings; `ye` where е opens a word or follows a vowel. */
const schemes = {
  bgn: table('a b v g d e ë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya', 'ye'),
  passport: table('a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia'),
  iso9: table('a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â'),
  turkmen: table('a b w g d e ýo ž z i ý k l m n o p r s t u f h s ç ş şç  y  e ýu ýa', 'ýe'),
  uzbek: table('a b v g d e yo j z i y k l m n o p r s t u f x ts ch sh sh ʼ i  e yu ya', 'ye'),
  french: table('a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch  y  e iou ia', 'ie'),
  german: table('a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch  y  e ju ja', 'je'),
} as const

/** The romanisations a name can be respelt in. */
export type Scheme = keyof typeof schemes

export const schemeNames = Object.keys(schemes) as Scheme[]

function table(row: string, ye?: string): { letters: Table; ye?: string } {
  const latin = row.split(' ')
  const russian = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя']
  return { letters: Object.fromEntries(russian.map((letter, at) => [letter, latin[at] ?? ''])), ye }
}

/** A Latin name as a Russian would guess it in Cyrillic, lower case. */
export function inCyrillic(name: string): string {
  const text = bare(name)
    .toLowerCase()
    .replace(/['’‘ʻʼ`]/g, '')
  let out = ''
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const known = cyrillicOf.find(([latin]) => rest.startsWith(latin))
    const [latin, letters] = known ?? [
      rest[0] ?? '',
      guess(rest[0] ?? '', text[at - 1] ?? ' ', rest[1] ?? ' '),
    ]
    out += letters
    at += latin.length
  }
  return out
}

function guess(letter: string, before: string, after: string): string {
  if (letter === 'x') return /[ei]/.test(before) || !/[a-z]/.test(after) ? 'кс' : 'х'
  const last = !/[a-z]/.test(after)
  if (letter === 'y') return /[aeiou]/.test(before) ? 'й' : last && !/[dt]/.test(before) ? 'ий' : 'ы'
  return letter
}

/** A Russian Cyrillic text in one of the romanisations, lower case. */
export function inLatin(cyrillic: string, scheme: Scheme): string {
  const { letters, ye } = schemes[scheme]
  let out = ''
  let before = ' '
  for (const letter of cyrillic.toLowerCase()) {
    out += letter === 'е' && ye && /[аеёиоуыэюя ъь-]/.test(before) ? ye : (letters[letter] ?? letter)
    before = letter
  }
  return out
}

/** Without any mark on a letter. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i')
}

/** Some letters by those that Kazakh, Tajik or Uzbek Cyrillic has for the sound that Russian writes with them. */
export function withLocalLetters(cyrillic: string, random: () => number): string {
  const local: Readonly<Record<string, string>> = {
    к: 'қ',
    а: 'ә',
    у: 'ұү',
    г: 'ғ',
    н: 'ң',
    о: 'ө',
    х: 'ҳһ',
    и: 'іӣ',
  }
  return [...cyrillic]
    .map((letter) => {
      const choices = local[letter]
      return choices && random() < 0.4 ? (choices[Math.floor(random() * choices.length)] ?? letter) : letter
    })
    .join('')
}

/** One slip of the finger in the longest of the words that `pick` draws: a letter lost, doubled up, changed or swapped. */
export function withTypo(name: string, random: () => number, leastLength = 5): string | undefined {
  const words = name.split(' ')
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => word.length >= leastLength)
  const drawn = long[Math.floor(random() * long.length)]
  if (!drawn) return undefined
  const { word, at } = drawn
  const place = Math.floor(random() * (word.length - 1))
  const other = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)] ?? 'a'
  const kind = Math.floor(random() * 4)
  const slipped =
    kind === 0
      ? word.slice(0, place) + word.slice(place + 1)
      : kind === 1
        ? word.slice(0, place) + other + word.slice(place)
        : kind === 2
          ? word.slice(0, place) + other + word.slice(place + 1)
          : word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
  words[at] = slipped
  return words.join(' ')
}

/** Numbers in 0..1 that follow from the seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
