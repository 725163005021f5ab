/** What changed after a change number, for the index of names. */
import type { NameChanges } from '../liveNames.ts'
import type { Database } from './driver.ts'
import { entityRow } from './rowLoader.ts'

const PAGE = 500

/** A page at a time; what is gone comes with each, so that something removed while the pages are read does not stay. */
export async function* namesSince(database: Database, since: number): AsyncIterable<NameChanges> {
  let seq = since
  let place = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = database.all(
      `SELECT * FROM (SELECT key, kind, level, seq, born, views, rowid AS place FROM entity WHERE (seq, rowid) > (:seq, :place) ORDER BY seq, rowid LIMIT ${PAGE})
       UNION ALL SELECT key, NULL, NULL, seq, NULL, NULL, NULL FROM tombstone WHERE seq > :since`,
      { since, seq, place },
    )
    const present = rows.filter((row) => row.views !== null)
    yield {
      entities: present.map(entityRow),
      gone: rows.filter((row) => row.views === null).map((row) => String(row.key)),
      seq: rows.reduce((most, row) => Math.max(most, Number(row.seq)), since),
    }
    const last = present.at(-1)
    if (!last || present.length < PAGE) return
    seq = Number(last.seq)
    place = Number(last.place)
  }
}
