/** Fills the tables that an older version did not have or filled otherwise, from what the store holds. */
import type { Database, Row } from './driver.ts'
import { claimRow, entityRow, linkRow, selectLinks } from './rowLoader.ts'
import { writeClaimText, writeEntityValues, writeLinkValues } from './writePatch.ts'

const PAGE = 1000

/** Inside the caller's transaction. */
export function deriveAgain(database: Database): void {
  for (const table of ['entity_value', 'link_value', 'claim_text']) database.run(`DELETE FROM ${table}`)
  eachRow(database, 'SELECT * FROM entity', (row) => writeEntityValues(database, entityRow(row)))
  eachRow(database, selectLinks, (row) => writeLinkValues(database, linkRow(row)))
  eachRow(database, 'SELECT key, row FROM claim', (row) => writeClaimText(database, claimRow(row)))
}

function eachRow(database: Database, select: string, work: (row: Row) => void): void {
  for (let last = ''; ; ) {
    const rows = database.all(`${select} WHERE key > :last ORDER BY key LIMIT ${PAGE}`, { last })
    for (const row of rows) work(row)
    if (rows.length < PAGE) return
    last = String(rows.at(-1)?.key)
  }
}
