import { shownKey } from '../chain.ts'
import { retrace } from '../retrace.ts'
import type { ChangeRow } from '../rows.ts'
import { editProperties } from './columns.ts'
import type { Row, Run } from './driver.ts'
import { claimRow } from './rowLoader.ts'
import { neo4jScan, pages } from './rowScan.ts'

const BATCH = 1_000

/** For a database of a version that did not note which change brought what, and what it did besides. */
export async function noteOrigins(run: Run): Promise<void> {
  const changes: ChangeRow[] = []
  for await (const change of neo4jScan(run).changes()) changes.push(change)
  const { born, since, edits } = retrace(changes)
  async function inBatches(rows: readonly object[], text: string): Promise<void> {
    for (let at = 0; at < rows.length; at += BATCH)
      await run(`UNWIND $rows AS row ${text}`, { rows: rows.slice(at, at + BATCH) })
  }
  await inBatches(
    changes.map(({ seq, hash }) => ({ seq, shown: shownKey(hash) })),
    'MATCH (c:Change {seq: row.seq}) SET c.shown = row.shown',
  )
  await inBatches(
    [...born].map(([key, seq]) => ({ key, seq })),
    'MATCH (e:Entity {key: row.key}) SET e.born = row.seq',
  )
  const claims: object[] = []
  for await (const row of pages(run, '(c:Claim)', 'c.key', 'c.key AS key, c.row AS row', '')) {
    const claim = { ...claimRow(row as Row), since: since.get(String(row.key)) ?? 0 }
    claims.push({ key: row.key, since: claim.since, row: JSON.stringify(claim) })
  }
  await inBatches(claims, 'MATCH (c:Claim {key: row.key}) SET c.since = row.since, c.row = row.row')
  await inBatches(edits.map(editProperties), 'CREATE (d:Edit) SET d = row')
}
