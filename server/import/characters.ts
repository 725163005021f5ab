/** Characters that must not stand in a text: unseen ones, half ones, and letters that pretend to be others. */

const plain = /^[\n\x20-\x7e]*$/
const invisible = /[\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]/
const control = /[^\P{Cc}\n]/u
const mixedWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mark}]+/gu

/** Letters that look the same in two scripts; a word is refused when all its foreign letters are among them. */
const alike = {
  Cyrillic: 'асеорхуіјѕһԁԛԝүАВСЕНІЈКМОРТХУЅҮԌԚԜ',
  Greek: 'οανικρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ',
  Latin: 'aceopxyihABCEHIKMOPTXY',
}
type Script = keyof typeof alike
const scripts = Object.keys(alike) as Script[]
const isOf = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Latin: /\p{Script=Latin}/u,
}

/** What is wrong with the characters of a text, as the end of a sentence; undefined where nothing is. */
export function faultOfCharacters(text: string): string | undefined {
  if (plain.test(text)) return undefined
  if (/\p{Surrogate}/u.test(text)) return 'contains half a character (a lone surrogate): type it again'
  const bad = control.exec(text) ?? invisible.exec(text)
  if (bad) return `contains the unseen character ${codeOf(bad[0])}: delete it`
  for (const [word] of text.matchAll(mixedWord)) {
    const disguised = lookAlikes(word)
    if (disguised) return disguised
  }
  return undefined
}

/** `U+0430` */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function lookAlikes(word: string): string | undefined {
  const letters = [...word]
  const present = scripts.filter((script) => isOf[script].test(word))
  if (present.length < 2) return undefined
  const few = present
    .map((script) => ({ script, own: letters.filter((letter) => isOf[script].test(letter)) }))
    .sort((a, b) => a.own.length - b.own.length)
  const guest = few.find(({ script, own }) => own.every((letter) => alike[script].includes(letter)))
  const host = few.findLast(({ script }) => script !== guest?.script)
  if (!guest || !host) return undefined
  const at = letters.findIndex((letter) => isOf[guest.script].test(letter))
  return `mixes alphabets inside one word: letter ${at + 1} of "${word}" is the ${guest.script} "${letters[at]}", not the ${host.script} letter that looks like it. Type the word again with one keyboard`
}
