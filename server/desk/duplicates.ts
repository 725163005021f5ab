/** Which entities may be one and the same. Pure: it proposes, and never decides. */
import { asQuery } from '../store/likeness.ts'
import { nameForms, tellingWeight, type Word } from '../store/nameWords.ts'
import { scoreName } from '../store/rank.ts'
import type { Entity } from '../store/store.ts'

export type Duplicate = {
  one: Entity
  other: Entity
  /** 0..1: how like the names are, and a little more for each thing that both are linked to. */
  score: number
  /** The two names that are alike. */
  names: [string, string]
  /** Keys of what both are linked to. */
  shared: string[]
  /** Whether a source says that they may be the same. */
  isSaid: boolean
}
type Pair = Omit<Duplicate, 'shared'>

const LEAST = 0.8
const MOST_IN_A_BLOCK = 60
const FOR_EACH_SHARED = 0.03

/** Pairs whose names are alike in any script, and those of which a source says so, the likeliest first. */
export function pairsOf(entities: readonly Entity[]): Pair[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const forms = new Map(entities.map((entity) => [entity.key, formsOf(entity)]))
  const pairs = new Map<string, Pair>()
  const consider = (a: Entity, b: Entity, isSaid: boolean) => {
    const [one, other] = a.key < b.key ? [a, b] : [b, a]
    const name = `${one.key} ${other.key}`
    if (a.key === b.key || (pairs.has(name) && !isSaid)) return
    const like = bestOf(forms.get(one.key) ?? [], forms.get(other.key) ?? [])
    if (!isSaid && (like?.score ?? 0) < LEAST) return
    const score = like?.score ?? LEAST
    pairs.set(name, { one, other, score, names: like?.names ?? [one.label, other.label], isSaid })
  }
  for (const block of blocksOf(entities, forms))
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1)) consider(one, other, false)
  for (const one of entities)
    for (const { property, value } of one.facts) {
      const other = property === 'possiblySameAs' ? byId.get(String(value)) : undefined
      if (other) consider(one, other, true)
    }
  return [...pairs.values()].sort(inOrder)
}

/** The same with what both are linked to. */
export const withShared = (
  pairs: readonly Pair[],
  farEnds: ReadonlyMap<string, ReadonlySet<string>>,
): Duplicate[] =>
  pairs
    .map((pair) => {
      const others = farEnds.get(pair.other.key) ?? new Set()
      const shared = [...(farEnds.get(pair.one.key) ?? [])].filter((key) => others.has(key)).sort()
      return { ...pair, shared, score: Math.min(1, pair.score + FOR_EACH_SHARED * shared.length) }
    })
    .sort(inOrder)

const inOrder = (a: Pair, b: Pair) =>
  Number(b.isSaid) - Number(a.isSaid) ||
  b.score - a.score ||
  (a.one.key + a.other.key < b.one.key + b.other.key ? -1 : 1)

type Form = { text: string; words: Word[] }

function formsOf({ label, names }: Entity): Form[] {
  const texts = new Set([label, ...names.map(({ text }) => text)])
  return [...texts].flatMap((text) => nameForms(text).map((words) => ({ text, words })))
}

/** Those that have a telling word in common; a word that very many have tells nothing of any two. */
function blocksOf(entities: readonly Entity[], forms: ReadonlyMap<string, Form[]>): Entity[][] {
  const blocks = new Map<string, Map<string, Entity>>()
  for (const entity of entities)
    for (const { words } of forms.get(entity.key) ?? [])
      for (const { weight, folds } of words)
        if (weight >= tellingWeight)
          for (const fold of folds)
            blocks.set(fold, (blocks.get(fold) ?? new Map<string, Entity>()).set(entity.key, entity))
  return [...blocks.values()]
    .filter(({ size }) => size > 1 && size <= MOST_IN_A_BLOCK)
    .map((block) => [...block.values()])
}

/** Both ways: a short name fits into a long one, but not the long one into it. */
function bestOf(
  ones: readonly Form[],
  others: readonly Form[],
): { score: number; names: [string, string] } | undefined {
  let best: { score: number; names: [string, string] } | undefined
  for (const one of ones)
    for (const other of others) {
      const there = scoreName(asQuery(one.words), other.words, 'name')
      const back = there && scoreName(asQuery(other.words), one.words, 'name')
      if (!there || !back) continue
      const score = Math.min(there.score, back.score)
      if (score > (best?.score ?? 0)) best = { score, names: [one.text, other.text] }
    }
  return best
}
