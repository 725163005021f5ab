/** When a cited decision turns out to be another, or a case whose file arrives, that takes its place. */
import { idOf } from '../../schema/ids.ts'
import type { Operation, PutClaim } from '../store/changeSet.ts'
import { entityKey, keyOf } from '../store/keys.ts'
import type { Claim, GraphReader } from '../store/store.ts'
import type { Decisions } from './decisions.ts'
import { IMPORT_AUTHOR } from './toChangeSet.ts'

const MOST = 1_000_000

/** Moves what is said of a cited decision and what points at it, claim by claim, and removes the decision. */
export async function absorb(
  { slug, into }: Decisions['absorbed'][number],
  caseOf: Decisions['caseOf'],
  reader: GraphReader,
): Promise<Operation[]> {
  const [key, target] = [entityKey(idOf('citedDecision', slug)), entityKey(idOf(into.kind, into.slug))]
  const { items: links } = (await reader.links({ of: [key], direction: 'IN', first: MOST })).get(key) ?? {
    items: [],
  }
  const claims = await reader.claims({ about: [key, ...links.map((link) => link.key)], first: MOST })
  const own = claims.get(key)?.items ?? []
  const body = String(own.find(({ property }) => property === 'body')?.value)
  const kept = own.flatMap((claim): Claim[] => {
    if (claim.property === 'id') return []
    if (into.kind === 'citedDecision') return [claim]
    if (claim.property === 'numbers') return caseOf(body, String(claim.value)) ? [] : [claim]
    // What the importer wrote as name stands at each mention too, and the case has a body of its own.
    if (claim.property === 'name')
      return claim.recordedBy === IMPORT_AUTHOR ? [] : [{ ...claim, property: 'alsoTitled' }]
    return claim.property === 'body' ? [] : [claim]
  })
  const mentions = links.flatMap((link): Operation[] => {
    const moved = keyOf('link', link.kind, link.from, target)
    const { kind, from, level } = link
    return [
      { op: 'putLink', key: moved, kind, from, to: target, level },
      ...(claims.get(link.key)?.items ?? []).map((claim) => movedTo(moved, claim)),
    ]
  })
  return [...kept.map((claim) => movedTo(target, claim)), ...mentions, { op: 'remove', key }]
}

function movedTo(
  about: string,
  { recordedAt: _at, recordedBy: _by, preferred: _preferred, ...claim }: Claim,
): PutClaim {
  const key = keyOf('claim', about, claim.property, claim.value, claim.source, claim.locator)
  return { ...claim, op: 'putClaim', key, about }
}
