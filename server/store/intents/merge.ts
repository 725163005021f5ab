/** Making one of two entities. Never done by machine; what was before is kept with the change, so that it can be split again. */
import { type Level, PUBLIC } from '../../../schema/levels.ts'
import { BadInput, type Intent, type Operation } from '../changeSet.ts'
import type { ClaimRow } from '../rows.ts'
import type { Bare, WorkingSet } from '../workingSet.ts'
import { moveClaim, raised } from './mergeClaims.ts'
import { mergeLinks } from './mergeLinks.ts'
import type { Surroundings } from './workOut.ts'

export async function merge(
  { key, into }: Extract<Intent, { intent: 'merge' }>,
  { set, loader, path }: Surroundings,
): Promise<Operation[]> {
  await loader.loadFor([
    { op: 'drop', key },
    { op: 'drop', key: into },
  ])
  const [from, to] = [set.entities.get(key), set.entities.get(into)]
  if (!from || !to || from === to) throw new BadInput(path, 'A merge needs two entities.')
  if (from.kind !== to.kind)
    throw new BadInput(path, `A ${from.kind} and a ${to.kind} cannot be one and the same.`)
  // What is said of a hidden one must not come to light by being said of an open one.
  const least = from.level > to.level ? from.level : PUBLIC
  return [
    ...keepShownIds(set, to),
    ...mergeLinks(set, { from: key, to: into, least }),
    ...ownClaims(set, from, to, least),
    ...set
      .claimsBySource(key)
      .filter(({ about }) => about !== key)
      .flatMap((claim) => [
        { op: 'repoint', key: claim.key, source: into } as const,
        ...raised(claim.key, claim.level, least),
      ]),
    { op: 'supersede', key, by: into },
  ]
}

/** The ids of the one that is kept go before those that come to it. */
function keepShownIds(set: WorkingSet, to: Bare<'entity'>): Operation[] {
  const shown = new Set((to.views ?? []).map(({ id }) => id))
  return set
    .claimsOf(to.key)
    .filter(({ property, value }) => property === 'id' && shown.has(String(value)))
    .map(({ key }) => ({ op: 'prefer', key, preferred: true }))
}

function ownClaims(set: WorkingSet, from: Bare<'entity'>, to: Bare<'entity'>, least: Level): Operation[] {
  const kept = set.claimsOf(to.key)
  const incoming = set.claimsOf(from.key)
  const idsOf = (claims: readonly ClaimRow[]) =>
    new Set(claims.filter(({ property }) => property === 'id').map(({ value }) => value))
  const isOfTheOther = (claim: ClaimRow, ids: ReturnType<typeof idsOf>) =>
    claim.property === 'possiblySameAs' && ids.has(claim.value)
  const answered = kept.filter((claim) => isOfTheOther(claim, idsOf(incoming)))
  return [
    ...answered.map(({ key }) => ({ op: 'withdraw', key }) as const),
    ...incoming.flatMap((claim): Operation[] => {
      if (isOfTheOther(claim, idsOf(kept))) return [{ op: 'withdraw', key: claim.key }]
      const source = claim.source === from.key ? to.key : claim.source
      return moveClaim(claim, { about: to.key, source, beside: kept, least })
    }),
  ]
}
