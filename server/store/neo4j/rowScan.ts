/** Everything, a page at a time, so that a large store is never in memory at once. */
import { linkKindNames } from '../../../schema/kinds.ts'
import type { RowScan } from '../rowScan.ts'
import type { Row, Run } from './driver.ts'
import {
  changeColumns,
  changeRow,
  claimRow,
  editColumns,
  editRow,
  entityColumns,
  entityRow,
  fileColumns,
  fileRow,
  linkRow,
  markColumns,
  markRow,
  wholeLinkColumns,
} from './rowLoader.ts'

const PAGE = 1_000

/** Through `run`, so that a transaction that holds the lock of writers sees one moment. */
export function neo4jScan(run: Run): RowScan {
  const rows = (pattern: string, column: string, columns: string, after: string | number = '') =>
    pages(run, pattern, column, columns, after)
  return {
    entities: () => reading(rows('(e:Entity)', 'e.key', entityColumns), entityRow),
    links: () =>
      reading(
        inOrder(linkKindNames.map((kind) => rows(`()-[r:${kind}]->()`, 'r.key', wholeLinkColumns))),
        linkRow,
      ),
    claims: () => reading(rows('(c:Claim)', 'c.key', 'c.key AS key, c.row AS row'), claimRow),
    files: () => reading(rows('(f:File)', 'f.key', fileColumns), fileRow),
    marks: () => reading(rows('(t:Tombstone)', 't.key', markColumns), markRow),
    edits: () => reading(rows('(d:Edit)', 'd.name', editColumns), editRow),
    changes: () => reading(rows('(c:Change)', 'c.seq', changeColumns, 0), changeRow),
  }
}

export async function* pages(
  run: Run,
  pattern: string,
  column: string,
  columns: string,
  after: string | number,
): AsyncIterable<Row> {
  const text = `MATCH ${pattern} WHERE ${column} > $last RETURN ${columns} ORDER BY ${column} LIMIT $page`
  const name = column.slice(2)
  let last = after
  for (;;) {
    const rows = await run(text, { last, page: PAGE })
    yield* rows
    if (rows.length < PAGE) return
    last = rows.at(-1)?.[name] as string | number
  }
}

async function* reading<T>(rows: AsyncIterable<Row>, read: (row: Row) => T): AsyncIterable<T> {
  for await (const row of rows) yield read(row)
}

/** Several streams that are in the order of their keys, as one. */
async function* inOrder(streams: readonly AsyncIterable<Row>[]): AsyncIterable<Row> {
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]())
  const heads = await Promise.all(iterators.map((iterator) => iterator.next()))
  for (;;) {
    let least: number | undefined
    for (const [at, head] of heads.entries())
      if (!head.done && (least === undefined || String(head.value.key) < String(heads[least]?.value.key)))
        least = at
    if (least === undefined) return
    yield heads[least]?.value
    heads[least] = (await iterators[least]?.next()) as IteratorResult<Row>
  }
}
