/** Writes again what follows from the rows, where an older version kept less of it. Broken off, it is done once more. */
import type { ClaimRow, EntityRow, LinkRow, Patch } from '../rows.ts'
import type { Connection, Run } from './driver.ts'
import { neo4jScan } from './rowScan.ts'
import { writeRows } from './writePatch.ts'

const BATCH = 1_000

export async function deriveAgain(connection: Connection): Promise<void> {
  const read: Run = (text, parameters) => connection.read(text, parameters)
  const scan = neo4jScan(read)
  await inBatches<EntityRow>(connection, scan.entities(), (entities) => ({ entities }))
  await inBatches<LinkRow>(connection, scan.links(), (links) => ({ links }))
  await inBatches<ClaimRow>(connection, scan.claims(), (claims) => ({ claims }))
}

async function inBatches<T>(
  connection: Connection,
  rows: AsyncIterable<T>,
  patchOf: (batch: T[]) => Partial<Patch>,
): Promise<void> {
  const write = (batch: T[]) =>
    connection.write((run) => writeRows(run, { ...nothing, ...patchOf(batch) }, 'Entity'))
  let batch: T[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    await write(batch)
    batch = []
  }
  if (batch.length > 0) await write(batch)
}

const nothing = { entities: [], links: [], claims: [] }
