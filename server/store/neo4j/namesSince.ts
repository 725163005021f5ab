/** What changed after a change number, for the index of names. */
import type { NameChanges } from '../liveNames.ts'
import type { Connection } from './driver.ts'
import { entityColumns, entityRow } from './rowLoader.ts'

/** One query, of which the rows are taken in as they come. */
export async function* namesSince(connection: Connection, since: number): AsyncIterable<NameChanges> {
  const parts = connection.readInParts(
    `MATCH (e:Entity) WHERE e.seq > $since RETURN ${entityColumns}
     UNION ALL
     MATCH (t:Tombstone) WHERE t.seq > $since RETURN t.key AS key, null AS kind, null AS level, t.seq AS seq, null AS born, null AS views`,
    { since },
  )
  for await (const rows of parts)
    yield {
      entities: rows.filter((row) => row.views !== null).map(entityRow),
      gone: rows.filter((row) => row.views === null).map((row) => String(row.key)),
      seq: rows.reduce((most, row) => Math.max(most, Number(row.seq)), since),
    }
}
