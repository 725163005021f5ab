/** Replacing what a claim says: a new claim beside it, and the old one withdrawn. Pure. */
import type { ChangeSet, Operation, PutClaim } from './changeSet.ts'
import { fingerprintOf } from './expectations.ts'
import { keyOf } from './keys.ts'
import type { Claim } from './store.ts'

type Words = Partial<
  Pick<Claim, 'value' | 'standing' | 'source' | 'locator' | 'quote' | 'language'> & { level: Claim['level'] }
>

/**
 * For a change set of somebody who was shown `claims`, all of one thing and property: `old`, one of these, gets other words.
 * It is refused as a Conflict where any of them was changed meanwhile.
 * @param viewer the level at which they were read
 */
export function correctionOf(
  old: Claim,
  words: Words,
  claims: readonly Claim[],
  viewer: Claim['level'],
): Pick<ChangeSet, 'operations' | 'expects'> {
  const { recordedBy: _by, recordedAt: _at, preferred, ...before } = old
  const said = { ...before, ...words }
  const key = keyOf('claim', said.about, said.property, said.value, said.source, said.locator)
  const claim: PutClaim = { op: 'putClaim', ...said, key }
  // The same key is the same statement in other words (another passage, say): it is replaced by being said again.
  const replacing: Operation[] = key === old.key ? [] : [{ op: 'withdraw', key: old.key }]
  return {
    operations: [claim, ...(preferred ? [{ op: 'prefer', key, preferred } as const] : []), ...replacing],
    expects: [
      { about: old.about, property: old.property, level: viewer, fingerprint: fingerprintOf(claims) },
    ],
  }
}
