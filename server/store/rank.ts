import { isKin, type Likeness, likeness, type QueryWord } from './likeness.ts'
import { slightWeight, tellingWeight, type Word } from './nameWords.ts'

/** What kind of text a name is: it decides its weight and how freely it is compared. */
export type NameField = 'name' | 'title' | 'number' | 'subject'

/** `loose`: a telling word of the query is missing or misspelt, so that better answers may push it out. */
export type NameScore = { score: number; loose: boolean }

/** How like two words are, undefined where they are not: see {@link likeness}. */
export type LikenessOf = (query: QueryWord, name: Word) => Likeness | undefined

/** For each word of the query the place of its word in the name (-1: none), and how like they are. */
type Pairing = { places: Int8Array; scores: Float32Array; typos: number; solid: boolean }

const fieldWeights: Readonly<Record<NameField, number>> = { name: 1, title: 0.97, number: 0.9, subject: 0.5 }

/** Answers below these shares of a query are rubbish: all its telling words found, all of the name's, neither. */
const leastShare = { queryFound: 0.5, nameFound: 0.45, neither: 0.6 }

/** What a longer or shorter form of the wanted word is worth, beside another word that was found. */
const kinScore = 0.5

/** From here on a word counts as found unmisspelt. */
const sureScore = 0.88

/** Only this many words of a name are compared. */
const mostNameWords = 100

const versus = new Set(['v', 'vs', 'versus', 'против'])

/**
 * How well a name answers a query: 0..1, undefined where it does not. Depends on nothing but the two, so that
 * what a viewer may not see cannot move what they see. Word order is free; the words of the query that name
 * nobody (of, uulu, initials) count for little; a subject must hold every word, unmisspelt.
 */
export function scoreName(
  query: readonly QueryWord[],
  name: readonly Word[],
  field: NameField,
  likenessOf: LikenessOf = likeness,
): NameScore | undefined {
  const parties = field === 'title' ? partyCount(name) : name.length
  const pairing = pairUp(query, name, field, likenessOf)
  if (!pairing.solid) return undefined
  const kin = field === 'name' && hasSure(query, pairing) ? addKin(query, name, pairing) : false

  let reached = 0
  let found = 0
  let missing = 0
  let queryFound = true
  let telling = false
  let numeric = false
  for (let at = 0; at < query.length; at++) {
    const word = query[at]!
    const isFound = pairing.places[at]! >= 0
    if (field === 'number' && word.numeric && !isFound) return undefined
    const weight = field === 'number' && !word.numeric ? word.weight * 0.2 : word.weight
    numeric ||= word.numeric
    if (isTelling(word)) telling = true
    if (isFound) {
      reached += weight * pairing.scores[at]!
      found += weight
    } else {
      missing += weight
      if (isTelling(word)) queryFound = false
    }
  }
  if (field === 'subject' && !(queryFound && telling)) return undefined
  if (!telling && lacksMore(query, pairing)) return undefined

  const cover = coverage(name, parties, pairing)
  // A title prints family names alone: a given name that it lacks says little against it.
  const share = reached / (found + (field === 'title' && cover.nameFound ? missing / 2 : missing))
  const least = queryFound
    ? leastShare.queryFound
    : cover.nameFound
      ? leastShare.nameFound
      : leastShare.neither
  if (share < least) return undefined
  const whole = field === 'number' && numeric ? 1 : fieldWeights[field]
  const score = share * whole * (1 - 0.06 * (1 - cover.share)) * orderFactor(query, pairing, field)
  const partial = !queryFound && !(field === 'title' && cover.nameFound)
  return { score, loose: partial || kin || pairing.typos > 0 }
}

/** Each word of the query with the best word of the name still free; words with few choices choose first. */
function pairUp(
  query: readonly QueryWord[],
  name: readonly Word[],
  field: NameField,
  likenessOf: LikenessOf,
): Pairing {
  const places = new Int8Array(query.length).fill(-1)
  const scores = new Float32Array(query.length)
  const pairing: Pairing = { places, scores, typos: 0, solid: false }
  const hasTelling = query.some(isTelling)
  const choices: { at: number; likes: { place: number; like: Likeness }[] }[] = []
  for (let at = 0; at < query.length; at++) {
    const likes: { place: number; like: Likeness }[] = []
    for (let place = 0; place < name.length && place < mostNameWords; place++) {
      const like = likenessOf(query[at]!, name[place]!)
      if (!like || (field === 'subject' && (like.by === 'typo' || like.by === 'initial'))) continue
      likes.push({ place, like })
    }
    if (likes.length > 0) choices.push({ at, likes })
  }
  if (choices.length > 1) choices.sort((one, other) => one.likes.length - other.likes.length)
  for (const { at, likes } of choices) {
    let best: { place: number; like: Likeness } | undefined
    for (const choice of likes) {
      if (!places.includes(choice.place) && (!best || choice.like.score > best.like.score)) best = choice
    }
    if (!best) continue
    places[at] = best.place
    scores[at] = best.like.score
    if (best.like.by === 'typo') pairing.typos += 1
    const tells = !hasTelling || isTelling(query[at]!)
    if (tells && best.like.by !== 'initial' && name[best.place]!.weight > slightWeight) pairing.solid = true
  }
  return pairing
}

/** An initial or a short word was not found: too much, where a query has nothing else. */
function lacksMore(query: readonly QueryWord[], { places }: Pairing): boolean {
  return query.some((word, at) => word.weight > slightWeight && places[at]! < 0)
}

/** A telling word was found unmisspelt. */
function hasSure(query: readonly QueryWord[], { scores }: Pairing): boolean {
  return query.some((word, at) => isTelling(word) && scores[at]! >= sureScore)
}

/** Pairs what is left over by {@link isKin}; true where something was. */
function addKin(query: readonly QueryWord[], name: readonly Word[], { places, scores }: Pairing): boolean {
  let added = false
  for (let at = 0; at < query.length; at++) {
    if (places[at]! >= 0 || !isTelling(query[at]!)) continue
    for (let place = 0; place < name.length && place < mostNameWords; place++) {
      if (places.includes(place) || !isTelling(name[place]!) || !isKin(query[at]!, name[place]!)) continue
      places[at] = place
      scores[at] = kinScore
      added = true
      break
    }
  }
  return added
}

/** Which share of the name's weight was asked for, and whether all that tells whose name it is was. */
function coverage(
  name: readonly Word[],
  parties: number,
  { places }: Pairing,
): { share: number; nameFound: boolean } {
  let covered = 0
  let total = 0
  let nameFound = true
  for (let place = 0; place < name.length; place++) {
    const word = name[place]!
    const weight = place >= parties ? word.weight / 4 : word.weight
    total += weight
    if (places.includes(place)) covered += weight
    else if (place < parties && isTelling(word)) nameFound = false
  }
  return { share: covered / total, nameFound }
}

/** Slightly less for words in another order; much less for digits that do not follow one another in a number. */
function orderFactor(query: readonly QueryWord[], { places }: Pairing, field: NameField): number {
  let before = -1
  let beforeAt = -1
  let factor = 1
  for (let at = 0; at < query.length; at++) {
    const place = places[at]!
    if (place < 0 || (field === 'number' && !query[at]!.numeric)) continue
    if (before >= 0 && field === 'number' && place - before !== 1 && place - before !== at - beforeAt)
      factor = 0.75
    if (before >= 0 && field !== 'number' && place < before) factor = 0.99
    before = place
    beforeAt = at
  }
  return factor
}

function partyCount(name: readonly Word[]): number {
  const at = name.findIndex((word) => versus.has(word.printed))
  return at > 0 ? at : name.length
}

function isTelling(word: Word): boolean {
  return word.weight >= tellingWeight
}
