/** When the file of a decision arrives that others have cited, its case takes the place of the cited decision. */
import type { CaseFile } from '../../schema/caseFile.ts'
import { idOf } from '../../schema/ids.ts'
import type { Operation, PutClaim } from '../store/changeSet.ts'
import { entityKey, keyOf } from '../store/keys.ts'
import type { GraphStore } from '../store/store.ts'
import { importer, type KnownDecisions, numberKey } from './decisions.ts'

const MOST = 100_000

/** Moves what points at the cited decision to the case, claim by claim, and removes the decision. */
export async function absorbCited(
  file: CaseFile,
  known: KnownDecisions,
  store: GraphStore,
): Promise<Operation[]> {
  const refs = (file.numbers ?? []).map((number) => known.get(numberKey(file.body, number)))
  const slugs = new Set(refs.flatMap((ref) => (ref?.kind === 'citedDecision' ? [ref.slug] : [])))
  if (slugs.size === 0) return []
  const reader = store.as(importer)
  const target = entityKey(idOf('case', file.id))
  const operations: Operation[] = []
  for (const key of [...slugs].map((slug) => entityKey(idOf('citedDecision', slug)))) {
    const { items: links } = (await reader.links({ of: [key], direction: 'IN', first: MOST })).get(key) ?? {
      items: [],
    }
    const claims = await reader.claims({ about: links.map((link) => link.key), first: MOST })
    for (const link of links) {
      const moved = keyOf('link', link.kind, link.from, target)
      operations.push({
        op: 'putLink',
        key: moved,
        kind: link.kind,
        from: link.from,
        to: target,
        level: link.level,
      })
      for (const claim of claims.get(link.key)?.items ?? []) operations.push(movedClaim(claim, moved))
    }
    operations.push({ op: 'remove', key })
  }
  return operations
}

function movedClaim(
  {
    recordedAt: _at,
    recordedBy: _by,
    preferred: _preferred,
    ...claim
  }: Omit<PutClaim, 'op'> & { recordedAt: string; recordedBy: string; preferred: boolean },
  about: string,
): PutClaim {
  const key = keyOf('claim', about, claim.property, claim.value, claim.source, claim.locator)
  return { ...claim, op: 'putClaim', key, about }
}
