/** Whether what somebody read before they wrote is still so: nobody's change is overwritten unseen. */
import type { Level } from '../../schema/levels.ts'
import { Conflict, type Expectation } from './changeSet.ts'
import { keyOf } from './keys.ts'
import { textOf } from './labels.ts'
import type { SetLoader } from './setLoader.ts'
import { spanAt } from './spans.ts'
import type { Claim } from './store.ts'
import type { WorkingSet } from './workingSet.ts'

/**
 * One text for what a viewer was shown of a property: of all claims on it that a reader gives them, in any order.
 * It depends on nothing that the viewer may not see.
 */
export function fingerprintOf(claims: readonly Omit<Claim, 'recordedBy' | 'recordedAt'>[]): string {
  const rows = claims.map(({ key, value, standing, level, source, locator, quote, language, preferred }) => [
    key,
    value,
    standing,
    level,
    source,
    locator,
    quote,
    language,
    preferred,
  ])
  return keyOf('fingerprint', ...rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

/** Throws a Conflict that names what has changed, as the viewer may see it. */
export async function checkExpectations(
  expects: readonly Expectation[],
  set: WorkingSet,
  loader: SetLoader,
): Promise<void> {
  await loader.loadClaimsAbout(expects.map(({ about }) => about))
  for (const [index, expected] of expects.entries()) {
    const { about, property, level, fingerprint } = expected
    const now = set
      .claimsOf(set.resolve(about))
      .filter((claim) => claim.property === property && claim.seen <= level)
    if (fingerprintOf(now.map((claim) => ({ ...claim, level: claim.seen }))) === fingerprint) continue
    const values = [...new Set(now.flatMap(({ value }) => (value === null ? [] : textOf(value))))]
    const state =
      now.length === 0
        ? 'nobody says anything of it now'
        : `now it says ${values.map((value) => `"${value}"`).join(' and ') || 'that it exists'} (${now.length} ${now.length === 1 ? 'claim' : 'claims'})`
    throw new Conflict(
      `expects[${index}]`,
      `The ${property ?? 'evidence'} of ${nameFor(set, set.resolve(about), level)} was changed since you read it: ${state}. Look at it again and repeat what you want to change.`,
      [about],
    )
  }
}

/** As the viewer of a level knows it; never more than they may see. */
export function nameFor(set: WorkingSet, key: string, level: Level): string {
  const entity = set.entities.get(key)
  if (entity) return spanAt(entity.views ?? [], level)?.label ?? 'something that is not there'
  const link = set.links.get(key)
  return link
    ? `the link ${link.kind} from ${nameFor(set, link.from, level)} to ${nameFor(set, link.to, level)}`
    : 'something that is not there any more'
}
