/** What is next to many entities, for a search that walks from them. */
import type { Level } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import type { LinksOf, NeighbourQuery } from '../pathSearch.ts'
import type { LinkCount } from '../store.ts'
import type { Neighbour } from '../walkedGraph.ts'
import { anyLink } from './columns.ts'
import type { Connection } from './driver.ts'

const neighbourTexts = levels.map(
  (level) => `UNWIND $of AS owner MATCH (e:Entity {key: owner})-[r:${anyLink}]-(f:Entity)
   WHERE r.seen <= ${level} AND type(r) IN $kinds AND (f.kind IN $farKinds OR f.key IN $farKeys)
   RETURN owner, f.key AS far, f.kind AS farKind, r.key AS link, type(r) AS kind,
     CASE WHEN r.from = owner THEN 'OUT' ELSE 'IN' END AS direction`,
)

const countTexts = levels.map(
  (level) => `UNWIND $of AS owner MATCH (e:Entity {key: owner})-[r:${anyLink}]-()
   WHERE r.seen <= ${level} AND type(r) IN $kinds RETURN count(r) AS count`,
)

const kindTexts = levels.map(
  (level) => `UNWIND $of AS owner MATCH (e:Entity {key: owner})-[r:${anyLink}]-()
   WHERE r.seen <= ${level} AND type(r) IN $kinds
   RETURN owner, type(r) AS kind, CASE WHEN r.from = owner THEN 'OUT' ELSE 'IN' END AS direction, count(r) AS count`,
)

export const neighbourTextsOf = (level: Level): string[] =>
  [neighbourTexts, countTexts, kindTexts].map((texts) => texts[level] as string)

export const readNeighbours = (
  connection: Connection,
  level: Level,
  query: NeighbourQuery,
): Promise<Neighbour[]> => connection.read<Neighbour>(neighbourTexts[level] as string, query)

export async function countLinks(connection: Connection, level: Level, query: LinksOf): Promise<number> {
  const [row] = await connection.read(countTexts[level] as string, query)
  return Number(row?.count)
}

export const countKinds = (
  connection: Connection,
  level: Level,
  query: LinksOf,
): Promise<(LinkCount & { owner: string })[]> => connection.read(kindTexts[level] as string, query)
