/** Whether the rows by which reads find things are those that follow from the things themselves, no more and no fewer. */
import { shownKey } from '../chain.ts'
import { canonical } from '../keys.ts'
import type { RowScan } from '../rowScan.ts'
import type { Problem } from '../store.ts'
import type { Database } from './driver.ts'
import { claimColumns, claimTexts, entityIndexes, type IndexRow, linkEnds, linkValues } from './indexRows.ts'

const PAGE = 1000

/** To be asked once the things themselves are known to be right. */
export async function indexProblems(database: Database, scan: RowScan): Promise<Problem[]> {
  const problems: Problem[] = []
  async function compare<T extends { key: string }>(
    what: string,
    { table, owner }: { table: string; owner: string },
    things: AsyncIterable<T>,
    expected: (thing: T) => IndexRow[],
  ): Promise<void> {
    let after = ''
    for await (const { page, upTo } of inPages(things)) {
      const held = new Map<string, IndexRow[]>()
      const rows = database.all<IndexRow>(
        `SELECT * FROM ${table} WHERE ${owner} > :after AND (:upTo IS NULL OR ${owner} <= :upTo)`,
        { after, upTo },
      )
      for (const row of rows) {
        const key = String(row[owner])
        held.set(key, [...(held.get(key) ?? []), row])
      }
      for (const thing of page) {
        if (asText(held.get(thing.key) ?? []) !== asText(expected(thing)))
          problems.push({
            where: `${what} ${thing.key}`,
            sentence: `The table ${table}, by which this ${what} is found, is not what follows from it.`,
          })
        held.delete(thing.key)
      }
      for (const key of held.keys())
        problems.push({
          where: `${what} ${key}`,
          sentence: `The table ${table} lists this ${what}, which is not stored.`,
        })
      after = upTo ?? after
    }
  }
  for (const [table, rowsOf] of Object.entries(entityIndexes))
    await compare('entity', { table, owner: 'key' }, scan.entities(), rowsOf)
  await compare('link', { table: 'link_end', owner: 'link' }, scan.links(), linkEnds)
  await compare('link', { table: 'link_value', owner: 'link' }, scan.links(), linkValues)
  await compare('claim', { table: 'claim_text', owner: 'key' }, scan.claims(), claimTexts)
  await compare('claim', { table: 'claim', owner: 'key' }, scan.claims(), (claim) => [claimColumns(claim)])
  return [...problems, ...outOfRange(database), ...misnamed(database)]
}

/** A change is asked for by the key that is shown of it. */
function misnamed(database: Database): Problem[] {
  return database
    .all('SELECT seq, hash, shown FROM change', {})
    .filter(({ hash, shown }) => shown !== shownKey(String(hash)))
    .map(({ seq }) => ({
      where: `change ${seq}`,
      sentence: 'The key by which it is asked for is not its own.',
    }))
}

/** Followers ask for what changed since a number; a number that no change has would hide a row from them. */
function outOfRange(database: Database): Problem[] {
  const rows = database.all(
    `SELECT key, seq FROM (SELECT key, seq FROM entity UNION ALL SELECT key, seq FROM tombstone)
     WHERE seq < 1 OR seq > (SELECT coalesce(max(seq), 0) FROM change)`,
    {},
  )
  return rows.map(({ key, seq }) => ({
    where: `entity ${key}`,
    sentence: `It says that change ${seq} touched it last; there is no such change.`,
  }))
}

/** Pages with the key of their last thing; the last page is open to its end. */
async function* inPages<T extends { key: string }>(
  things: AsyncIterable<T>,
): AsyncIterable<{ page: T[]; upTo: string | null }> {
  let page: T[] = []
  for await (const thing of things) {
    page.push(thing)
    if (page.length < PAGE) continue
    yield { page, upTo: thing.key }
    page = []
  }
  yield { page, upTo: null }
}

const asText = (rows: readonly IndexRow[]): string =>
  rows
    .map((row) => canonical({ ...row }))
    .sort()
    .join('\n')
