/** Everything, a page at a time, so that a large store is never in memory at once. */
import { entityKindNames, linkKindNames } from '../../../schema/kinds.ts'
import { canonical } from '../keys.ts'
import type { RowScan } from '../rowScan.ts'
import type { Problem } from '../store.ts'
import { claimProperties, entityProperties, labelFor, linkProperties } from './columns.ts'
import type { Connection, Row } from './driver.ts'
import { changeRow, claimRow, entityColumns, entityRow, linkRow, wholeLinkColumns } from './rowLoader.ts'

const PAGE = 1_000

export function neo4jScan(connection: Connection): RowScan {
  const rows = (pattern: string, column: string, columns: string, after: string | number = '') =>
    pages(connection, pattern, column, columns, after)
  return {
    entities: () => reading(rows('(e:Entity)', 'e.key', entityColumns), entityRow),
    links: () =>
      reading(
        inOrder(linkKindNames.map((kind) => rows(`()-[r:${kind}]->()`, 'r.key', wholeLinkColumns))),
        linkRow,
      ),
    claims: () => reading(rows('(c:Claim)', 'c.key', 'c.key AS key, c.row AS row'), claimRow),
    tombstones: () => reading(rows('(t:Tombstone)', 't.key', 't.key AS key'), (row) => String(row.key)),
    changes: () => reading(rows('(c:Change)', 'c.seq', changeColumns, 0), changeRow),
  }
}

const changeColumns = 'c.seq AS seq, c.id AS id, c.at AS at, c.body AS body, c.texts AS texts, c.hash AS hash'

/**
 * What was changed past the store, by hand or by another program: nodes and relationships whose labels, ends or
 * properties are not those that the store would have written for the row that they hold.
 */
export async function tamperedRows(connection: Connection): Promise<Problem[]> {
  const problems: Problem[] = []
  const check = (what: string, row: Row, expected: object) => {
    if (canonical(row.properties) !== canonical(expected) || row.stands !== true)
      problems.push({
        where: `${what} ${String(row.key)}`,
        sentence: `This ${what} was changed in the database by something other than Dalil.`,
      })
  }
  const scan = (pattern: string, column: string, columns: string) =>
    pages(connection, pattern, column, columns, '')
  const labels = `{${entityKindNames.map((kind) => `${kind}: '${labelFor(kind)}'`).join(', ')}}`
  const entities = scan(
    '(e:Entity)',
    'e.key',
    `${entityColumns}, properties(e) AS properties, size(labels(e)) = 2 AND ${labels}[e.kind] IN labels(e) AS stands`,
  )
  for await (const row of entities) check('entity', row, entityProperties(entityRow(row)))
  for (const kind of linkKindNames) {
    const links = scan(
      `(a)-[r:${kind}]->(b)`,
      'r.key',
      `${wholeLinkColumns}, properties(r) AS properties, a.key = r.from AND b.key = r.to AS stands`,
    )
    for await (const row of links) check('link', row, linkProperties(linkRow(row)))
  }
  const claims = scan(
    '(c:Claim)',
    'c.key',
    'c.key AS key, c.row AS row, properties(c) AS properties, COLLECT { MATCH (c)-[:SAID_BY]->(s) RETURN s.key } AS sources',
  )
  for await (const row of claims) {
    const claim = claimRow(row)
    check(
      'claim',
      { ...row, stands: canonical(row.sources) === canonical([claim.source]) },
      claimProperties(claim),
    )
  }
  return problems
}

async function* pages(
  connection: Connection,
  pattern: string,
  column: string,
  columns: string,
  after: string | number,
): AsyncIterable<Row> {
  const text = `MATCH ${pattern} WHERE ${column} > $last RETURN ${columns} ORDER BY ${column} LIMIT $page`
  const name = column.slice(2)
  let last = after
  for (;;) {
    const rows = await connection.read(text, { last, page: PAGE })
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
