import { type Likeness, likeness, type QueryWord } from './likeness.ts'
import { tellingWeight, type Word } from './nameWords.ts'

/** What kind of text a name is: it decides its weight and how freely it is compared. */
export type NameField = 'name' | 'title' | 'number' | 'subject'

/** `loose`: a telling word of the query is missing or misspelt, so that better answers may push it out. */
export type NameScore = { score: number; loose: boolean }

/** How like two words are, undefined where they are not: see {@link likeness}. */
export type LikenessOf = (query: QueryWord, name: Word) => Likeness | undefined

type Pair = { queryAt: number; nameAt: number; like: Likeness }

const fieldWeights: Readonly<Record<NameField, number>> = { name: 1, title: 0.97, number: 0.9, subject: 0.5 }

/** Answers below these shares of a query are rubbish: all its telling words found, all of the name's, neither. */
const leastShare = { queryFound: 0.5, nameFound: 0.45, neither: 0.6 }

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
  const pairs = pairUp(query, name, field, likenessOf)
  if (!isSolid(query, pairs)) return undefined
  const foundInQuery = new Set(pairs.map((pair) => pair.queryAt))
  const foundInName = new Set(pairs.map((pair) => pair.nameAt))
  const weights = query.map((word) =>
    field === 'number' && !hasDigit(word) ? 0.2 * word.weight : word.weight,
  )
  const parties = field === 'title' ? partyCount(name) : name.length
  const queryFound = query.every((word, at) => !isTelling(word) || foundInQuery.has(at))
  const nameFound = name.every((word, at) => !isTelling(word) || at >= parties || foundInName.has(at))
  if (field === 'number' && query.some((word, at) => hasDigit(word) && !foundInQuery.has(at)))
    return undefined
  if (field === 'subject' && !(queryFound && query.some(isTelling))) return undefined

  let reached = 0
  for (const pair of pairs) reached += weights[pair.queryAt]! * pair.like.score
  const missing = sum(weights.filter((_, at) => !foundInQuery.has(at)))
  const found = sum(weights) - missing
  // A title prints family names alone: a given name that it lacks says little against it.
  const share = reached / (found + (field === 'title' && nameFound ? missing / 2 : missing))
  if (share < (queryFound ? leastShare.queryFound : nameFound ? leastShare.nameFound : leastShare.neither))
    return undefined

  const nameWeights = name.map((word, at) => (at >= parties ? word.weight / 4 : word.weight))
  const covered = sum(nameWeights.filter((_, at) => foundInName.has(at))) / sum(nameWeights)
  const whole = field === 'number' && query.some(hasDigit) ? 1 : fieldWeights[field]
  const score = share * whole * (1 - 0.06 * (1 - covered)) * orderFactor(pairs, query, field)
  return { score, loose: !queryFound || pairs.some((pair) => pair.like.by === 'typo') }
}

/** Each word of the query with the best word of the name still free; words with few choices choose first. */
function pairUp(
  query: readonly QueryWord[],
  name: readonly Word[],
  field: NameField,
  likenessOf: LikenessOf,
): Pair[] {
  const choices: Pair[][] = query.map((word, queryAt) => {
    const found: Pair[] = []
    for (let nameAt = 0; nameAt < name.length; nameAt++) {
      const like = likenessOf(word, name[nameAt]!)
      if (!like || (field === 'subject' && (like.by === 'typo' || like.by === 'initial'))) continue
      found.push({ queryAt, nameAt, like })
    }
    return found.sort((one, other) => other.like.score - one.like.score || one.nameAt - other.nameAt)
  })
  const taken = new Set<number>()
  const pairs: Pair[] = []
  for (const found of choices.sort((one, other) => one.length - other.length)) {
    const best = found.find((pair) => !taken.has(pair.nameAt))
    if (!best) continue
    taken.add(best.nameAt)
    pairs.push(best)
  }
  return pairs.sort((one, other) => one.queryAt - other.queryAt)
}

/** Something more than initials and linking words was found, unless the query has nothing else. */
function isSolid(query: readonly QueryWord[], pairs: readonly Pair[]): boolean {
  const telling = query.some(isTelling)
  return pairs.some((pair) => pair.like.by !== 'initial' && (!telling || isTelling(query[pair.queryAt]!)))
}

function orderFactor(pairs: readonly Pair[], query: readonly QueryWord[], field: NameField): number {
  const steps = pairs.slice(1).map((pair, at) => pair.nameAt - pairs[at]!.nameAt)
  if (field !== 'number') return steps.every((step) => step > 0) ? 1 : 0.99
  const digits = pairs.filter((pair) => hasDigit(query[pair.queryAt]!))
  return digits.every((pair, at) => at === 0 || pair.nameAt - digits[at - 1]!.nameAt === 1) ? 1 : 0.75
}

function partyCount(name: readonly Word[]): number {
  const at = name.findIndex((word) => versus.has(word.printed))
  return at > 0 ? at : name.length
}

function isTelling(word: Word): boolean {
  return word.weight >= tellingWeight
}

function hasDigit(word: Word): boolean {
  return /\p{N}/u.test(word.printed)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
