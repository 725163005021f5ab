/** What was changed past the store, by hand or by another program. */
import { entityKindNames, linkKindNames } from '../../../schema/kinds.ts'
import { canonical } from '../keys.ts'
import type { Problem } from '../store.ts'
import { claimProperties, entityProperties, idProperties, labelFor, linkProperties } from './columns.ts'
import type { Row, Run } from './driver.ts'
import {
  claimRow,
  entityColumns,
  entityRow,
  headOf,
  linkRow,
  selectHead,
  wholeLinkColumns,
} from './rowLoader.ts'
import { pages } from './rowScan.ts'

const labels = `{${entityKindNames.map((kind) => `${kind}: '${labelFor(kind)}'`).join(', ')}}`

/**
 * Nodes and relationships whose labels, ends or properties are not those that the store writes for the row that they
 * hold. Whether the rows themselves are right is for `verifyRows` to say.
 */
export async function tamperedRows(run: Run): Promise<Problem[]> {
  const problems: Problem[] = []
  const check = (what: string, { key }: Row, found: unknown, expected: unknown) => {
    if (canonical(found) !== canonical(expected))
      problems.push({
        where: `${what} ${String(key)}`,
        sentence: `This ${what} was changed in the database by something other than Dalil.`,
      })
  }
  const head = headOf(await run(selectHead))
  const entities = pages(
    run,
    '(e:Entity)',
    'e.key',
    `${entityColumns}, properties(e) AS properties, size(labels(e)) AS labels, ${labels}[e.kind] IN labels(e) AS isLabelled,
     COLLECT { MATCH (i:Id) WHERE i.key = e.key RETURN properties(i) AS id ORDER BY i.lo, i.id } AS ids`,
    '',
  )
  for await (const row of entities) {
    const entity = entityRow(row)
    const isOfAChange = entity.seq >= 1 && entity.seq <= head.seq
    check(
      'entity',
      row,
      [row.properties, row.ids, row.labels, row.isLabelled, isOfAChange],
      [entityProperties(entity), idProperties(entity), 2, true, true],
    )
  }
  for (const kind of linkKindNames) {
    const links = pages(
      run,
      `(a)-[r:${kind}]->(b)`,
      'r.key',
      `${wholeLinkColumns}, properties(r) AS properties, [a.key, b.key] AS nodes`,
      '',
    )
    for await (const row of links) {
      const link = linkRow(row)
      check('link', row, [row.properties, row.nodes], [linkProperties(link), [link.from, link.to]])
    }
  }
  const claims = pages(
    run,
    '(c:Claim)',
    'c.key',
    'c.key AS key, c.row AS row, properties(c) AS properties, COLLECT { MATCH (c)-[:SAID_BY]->(s:Entity) RETURN s.key } AS sources',
    '',
  )
  for await (const row of claims) {
    const claim = claimRow(row)
    check('claim', row, [row.properties, row.sources], [claimProperties(claim), [claim.source]])
  }
  const strays = await run('MATCH (i:Id) WHERE NOT EXISTS { (:Entity {key: i.key}) } RETURN i.key AS key')
  for (const row of strays) check('entity', row, 'an id', 'nothing')
  return problems
}
