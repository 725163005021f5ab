/** Writes the rows of a plan, inside the caller's transaction. */
import { entityKindNames, linkKindNames } from '../../../schema/kinds.ts'
import { shownKey } from '../chain.ts'
import type { Patch } from '../rows.ts'
import type { Progress } from '../store.ts'
import {
  anyLink,
  claimProperties,
  editProperties,
  entityProperties,
  idProperties,
  labelFor,
  linkProperties,
} from './columns.ts'
import type { Run } from './driver.ts'

const BATCH = 1_000

/** Waits until no other write is under way, and keeps others waiting until the transaction ends. */
export const lockChain = (run: Run) =>
  run("MERGE (c:Chain {name: 'changes'}) SET c.writes = coalesce(c.writes, 0) + 1")

export async function writePatch(
  run: Run,
  patch: Patch,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  // An id may pass from one entity to another.
  await remove(run, patch)
  await forgetLinks(run, patch.movedLinks)
  await writeRows(run, patch, 'Entity', onProgress)
  await writeMarks(run, patch)
  for (const { seq, texts } of patch.redacted)
    await run('MATCH (c:Change {seq: $seq}) SET c.texts = $texts', { seq, texts: JSON.stringify(texts) })
  if (patch.editsAnew) await run('MATCH (d:Edit) DELETE d')
  await writeChanges(run, patch)
}

/** Entities get the label beside that of their kind; links and claims are looked for among those that have it. */
export async function writeRows(
  run: Run,
  patch: Pick<Patch, 'entities' | 'links' | 'claims'>,
  label: 'Entity' | 'Staged',
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const total = patch.entities.length + patch.links.length + patch.claims.length
  let done = 0
  async function inBatches<T>(
    rows: readonly T[],
    text: string,
    parametersOf: (row: T) => object,
  ): Promise<void> {
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH)
      await run(`UNWIND $rows AS row ${text}`, { rows: batch.map(parametersOf) })
      done += batch.length
      onProgress?.({ stage: 'writing', done, total })
    }
  }
  await forgetIds(
    run,
    patch.entities.map(({ key }) => key),
  )
  for (const kind of entityKindNames)
    await inBatches(
      patch.entities.filter((entity) => entity.kind === kind),
      `MERGE (e:${label} {key: row.key}) SET e = row, e:${labelFor(kind)}`,
      entityProperties,
    )
  await writeIds(run, patch)
  for (const kind of linkKindNames)
    await inBatches(
      patch.links.filter((link) => link.kind === kind),
      `MATCH (a:${label} {key: row.from}) MATCH (b:${label} {key: row.to}) MERGE (a)-[r:${kind} {key: row.key}]->(b) SET r = row`,
      linkProperties,
    )
  await inBatches(
    patch.claims,
    `MATCH (s:${label} {key: row.source}) MERGE (c:Claim {key: row.claim.key}) SET c = row.claim
     MERGE (c)-[:SAID_BY]->(s)
     WITH c, s MATCH (c)-[old:SAID_BY]->(other) WHERE other <> s DELETE old`,
    (claim) => ({ source: claim.source, claim: claimProperties(claim) }),
  )
}

export async function writeChanges(run: Run, { changes, edits }: Patch): Promise<void> {
  for (const { texts, ...change } of changes)
    await run(
      `CREATE (c:Change) SET c = $change
       WITH c MATCH (before:Change {seq: c.seq - 1}) CREATE (c)-[:FOLLOWS]->(before)`,
      { change: { ...change, texts: JSON.stringify(texts), shown: shownKey(change.hash) } },
    )
  for (let at = 0; at < edits.length; at += BATCH)
    await run('UNWIND $rows AS row CREATE (d:Edit) SET d = row', {
      rows: edits.slice(at, at + BATCH).map(editProperties),
    })
}

async function forgetIds(run: Run, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await run('UNWIND $keys AS key MATCH (i:Id {key: key}) DELETE i', { keys })
}

async function writeIds(run: Run, { entities }: Pick<Patch, 'entities'>): Promise<void> {
  const rows = entities.flatMap(idProperties)
  if (rows.length > 0) await run('UNWIND $rows AS row CREATE (i:Id) SET i = row', { rows })
}

/** A relationship cannot get other ends: it goes, and comes back with the rows. */
async function forgetLinks(run: Run, keys: readonly string[]): Promise<void> {
  if (keys.length > 0)
    await run(`UNWIND $keys AS key MATCH ()-[r:${anyLink} {key: key}]->() DELETE r`, { keys })
}

export async function writeMarks(run: Run, { marks, files, changes }: Patch): Promise<void> {
  if (files.length > 0)
    await run('UNWIND $files AS file MERGE (f:File {key: file.key}) SET f = file', { files })
  if (marks.length > 0)
    await run(
      'UNWIND $marks AS mark MERGE (t:Tombstone {key: mark.key}) SET t.seq = $seq, t.cause = mark.cause, t.by = mark.by',
      { marks, seq: changes.at(-1)?.seq ?? 0 },
    )
}

async function remove(run: Run, { removed }: Patch): Promise<void> {
  const each = async (keys: readonly string[], text: string) => {
    if (keys.length > 0) await run(`UNWIND $keys AS key ${text}`, { keys })
  }
  await forgetLinks(run, removed.links)
  await each(removed.claims, 'MATCH (c:Claim {key: key}) DETACH DELETE c')
  await each(removed.entities, 'MATCH (e:Entity {key: key}) DETACH DELETE e')
  await forgetIds(run, removed.entities)
  await each(removed.files, 'MATCH (f:File {key: key}) DELETE f')
  await each(removed.marks, 'MATCH (t:Tombstone {key: key}) DELETE t')
}
