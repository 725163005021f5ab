/** Reading everything, for export and verification: rows in the order of their keys, changes in the order of the chain. */
import type { Operation } from './changeSet.ts'
import { canonical } from './keys.ts'
import type { ChangeRow, ClaimRow, EditRow, EntityRow, FileRow, LinkRow, Mark } from './rows.ts'

export interface RowScan {
  entities(): AsyncIterable<EntityRow>
  links(): AsyncIterable<LinkRow>
  claims(): AsyncIterable<ClaimRow>
  marks(): AsyncIterable<Mark>
  files(): AsyncIterable<FileRow>
  edits(): AsyncIterable<EditRow>
  changes(): AsyncIterable<ChangeRow>
}

/** The graph as operations that would build it again, one canonical JSON text each. */
export async function* exportOperations(scan: RowScan): AsyncIterable<string> {
  const row = (operation: Operation) => canonical(operation)
  for await (const { key, kind, level } of scan.entities()) yield row({ op: 'putEntity', key, kind, level })
  for await (const { key, kind, from, to, level } of scan.links())
    yield row({ op: 'putLink', key, kind, from, to, level })
  const preferred: string[] = []
  for await (const claim of scan.claims()) {
    const {
      seen: _seen,
      since: _since,
      preferred: isPreferred,
      recordedAt: _at,
      recordedBy: _by,
      ...content
    } = claim
    if (isPreferred) preferred.push(claim.key)
    yield row({ op: 'putClaim', ...content })
  }
  for (const key of preferred) yield row({ op: 'prefer', key, preferred: true })
  for await (const file of scan.files()) yield row({ op: 'fileSays', ...file })
  for await (const { key, cause, by } of scan.marks()) {
    if (cause === 'superseded' && by !== null) yield row({ op: 'supersede', key, by })
    if (cause === 'removed') yield row({ op: 'remove', key })
    if (cause === 'withdrawn') yield row({ op: 'withdraw', key })
  }
}
