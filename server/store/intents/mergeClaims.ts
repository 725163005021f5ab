/** Claims about one thing that become claims about another. */
import { highestOf, type Level } from '../../../schema/levels.ts'
import type { Operation } from '../changeSet.ts'
import { canonical } from '../keys.ts'
import type { ClaimRow } from '../rows.ts'

/** A claim that somebody makes of the other one too becomes that claim; any other moves, and goes behind what is there. */
export function moveClaim(
  claim: ClaimRow,
  {
    about,
    source,
    beside,
    least,
  }: { about: string; source: string; beside: readonly ClaimRow[]; least: Level },
): Operation[] {
  const level = highestOf(claim.level, least)
  const same = beside.find((other) => saying(other) === saying({ ...claim, source, level }))
  if (same) return [{ op: 'supersede', key: claim.key, by: same.key }]
  const yields = claim.preferred && beside.some(({ property }) => property === claim.property)
  return [
    { op: 'repoint', key: claim.key, about, source },
    ...raised(claim.key, claim.level, least),
    ...(yields ? [{ op: 'prefer', key: claim.key, preferred: false } as const] : []),
  ]
}

export const raised = (key: string, level: Level, least: Level): Operation[] =>
  least > level ? [{ op: 'setLevel', key, level: least }] : []

const saying = (claim: ClaimRow): string => {
  const { property, value, standing, level, source, locator, quote, language } = claim
  return canonical([property, value, standing, level, source, locator, quote, language])
}
