/** Which cases are like one another, and by what: the stores tell what marks a case; the weighing is the same for both. */
import type { SharedTrait, Similar, SimilarQuery, TraitKind } from './store.ts'

/** What cases may have in common. `value` is the key of an entity, or a word (of an act, of an outcome). */
export type Trait = { kind: TraitKind; value: string }
/** A trait of a case, and the chain of links that shows it; an empty one where it is a property of the case. */
export type CaseTrait = Trait & { of: string; links: string[] }

export type TraitSource = {
  traitsOf(cases: readonly string[]): Promise<CaseTrait[]>
  /** How many cases there are, and how many have each trait. */
  countTraits(traits: readonly Trait[]): Promise<{ total: number; counts: (Trait & { cases: number })[] }>
  /** The cases that have these traits. */
  holdersOf(traits: readonly Trait[]): Promise<(Trait & { of: string })[]>
}

/**
 * How much a kind of trait says beside another that as many cases have: docs/decisions/cases-are-alike-by-what-is-rare.md
 * gives the reasons.
 */
const importance: Record<TraitKind, number> = {
  article: 1,
  act: 1,
  institution: 0.75,
  place: 0.5,
  counsel: 0.5,
  organisation: 0.5,
  outcome: 0.5,
}

/** Types of events that every case before a court knows, or that say nothing of what was done to people. */
const notActs: ReadonlySet<string> = new Set([
  'other',
  'background',
  'complaint',
  'application',
  'petition',
  'reply',
  'communication',
  'notification',
  'summons',
  'admissibility',
  'opinion',
  'decision',
  'appeal',
  'trial',
  'interim measures',
  'release',
  'transfer',
])

/** Cases that are compared in everything: those that share most of what is rare. */
const COMPARED = 60

type Traits = Map<string, Trait & { chains: string[][] }>
type Weighed = Trait & { cases: number; weight: number }

export async function findSimilar(
  source: TraitSource,
  { of, first, maxHolders }: SimilarQuery,
): Promise<Map<string, Similar[]>> {
  const asked = byCase(await source.traitsOf([...new Set(of)]))
  const distinct = new Map([...asked.values()].flatMap((traits) => [...traits]))
  const { total, counts } = await source.countTraits(
    [...distinct.values()].map(({ kind, value }) => ({ kind, value })),
  )
  const weighed = new Map(
    counts.map(({ kind, value, cases }) => [
      nameOf({ kind, value }),
      { kind, value, cases, weight: Math.round(1000 * importance[kind] * Math.log2(total / cases)) },
    ]),
  )
  const told = [...asked].map(([key, traits]) => ({
    key,
    traits,
    ...searchable(traits, weighed, maxHolders),
  }))
  const wanted = new Map(told.flatMap(({ rare }) => rare.map((trait) => [nameOf(trait), trait])))
  const holders = new Map<string, string[]>()
  for (const { of: holder, ...trait } of await source.holdersOf(
    [...wanted.values()].map(({ kind, value }) => ({ kind, value })),
  )) {
    const known = holders.get(nameOf(trait))
    if (known) known.push(holder)
    else holders.set(nameOf(trait), [holder])
  }

  const candidates = new Map(told.map(({ key, rare }) => [key, likeliest(key, rare, holders)]))
  const compared = byCase(await source.traitsOf([...new Set([...candidates.values()].flat())]))
  return new Map(
    told.map(({ key, traits, complete }) => [
      key,
      (candidates.get(key) ?? [])
        .map((other) => {
          const shared = inCommon(traits, compared.get(other) ?? new Map(), weighed)
          return { case: other, score: shared.reduce((sum, { weight }) => sum + weight, 0), complete, shared }
        })
        .sort((a, b) => b.score - a.score || (a.case < b.case ? -1 : 1))
        .slice(0, first),
    ]),
  )
}

const nameOf = ({ kind, value }: Trait): string => `${kind} ${value}`

function byCase(rows: readonly CaseTrait[]): Map<string, Traits> {
  const cases = new Map<string, Traits>()
  for (const { of, kind, value, links } of rows) {
    if (kind === 'act' && notActs.has(value)) continue
    const traits: Traits = cases.get(of) ?? new Map()
    cases.set(of, traits)
    const trait = traits.get(nameOf({ kind, value }))
    if (trait) trait.chains.push(links)
    else traits.set(nameOf({ kind, value }), { kind, value, chains: [links] })
  }
  for (const traits of cases.values())
    for (const { chains } of traits.values()) chains.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
  return cases
}

/** The rarest traits, as many as have not too many holders together; whether these are all that others could share. */
function searchable(traits: Traits, weighed: ReadonlyMap<string, Weighed>, maxHolders: number) {
  const shareable = [...traits.keys()]
    .flatMap((name) => weighed.get(name) ?? [])
    .filter(({ cases, weight }) => cases > 1 && weight > 0)
    .sort((a, b) => a.cases - b.cases || (nameOf(a) < nameOf(b) ? -1 : 1))
  let holders = 0
  const rare = shareable.filter(({ cases }) => {
    holders += cases
    return holders <= maxHolders
  })
  return { rare, complete: rare.length === shareable.length }
}

/** Those that share most of what is rare. */
function likeliest(key: string, rare: readonly Weighed[], holders: ReadonlyMap<string, string[]>): string[] {
  const scores = new Map<string, number>()
  for (const trait of rare)
    for (const holder of holders.get(nameOf(trait)) ?? [])
      if (holder !== key) scores.set(holder, (scores.get(holder) ?? 0) + trait.weight)
  return [...scores]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, COMPARED)
    .map(([holder]) => holder)
}

/** What two cases share, the weightiest first. A finding that both have is not counted again as one of the whole article. */
function inCommon(own: Traits, theirs: Traits, weighed: ReadonlyMap<string, Weighed>): SharedTrait[] {
  const both = [...own]
    .flatMap(([name, { kind, value, chains }]) => {
      const [other, weight] = [theirs.get(name), weighed.get(name)]
      if (!other || !weight || weight.weight === 0) return []
      return [
        { kind, value, weight: weight.weight, cases: weight.cases, chains: [chains, other.chains] as const },
      ]
    })
    .sort(
      (a, b) =>
        b.weight - a.weight || lengthOf(a.chains) - lengthOf(b.chains) || (nameOf(a) < nameOf(b) ? -1 : 1),
    )
  const counted = new Set<string>()
  return both.flatMap(({ chains, ...trait }) => {
    const fresh =
      trait.kind === 'article'
        ? chains.map((some) => some.filter(([finding]) => !counted.has(finding ?? '')))
        : chains
    if (fresh.some((some) => some.length === 0)) return []
    if (trait.kind === 'article') for (const [finding] of fresh.flat()) counted.add(finding ?? '')
    return [{ ...trait, links: [...new Set(fresh.flat(2))] }]
  })
}

/** How far the nearest findings are from what they share: none where both found that very article. */
const lengthOf = (chains: readonly (readonly string[][])[]): number =>
  chains.reduce((sum, some) => sum + Math.min(...some.map(({ length }) => length)), 0)
