/** What is next to many entities, for a search that walks from them. */
import type { Level } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import type { NeighbourQuery } from '../pathSearch.ts'
import type { Neighbour } from '../walkedGraph.ts'
import { anyLink } from './columns.ts'
import type { Connection } from './driver.ts'

export const neighbourTexts = levels.map(
  (level) => `UNWIND $of AS owner MATCH (e:Entity {key: owner})-[r:${anyLink}]-(f:Entity)
   WHERE r.seen <= ${level} AND type(r) IN $kinds AND (f.kind IN $farKinds OR f.key IN $farKeys)
   RETURN owner, f.key AS far, f.kind AS farKind, r.key AS link, type(r) AS kind,
     CASE WHEN r.from = owner THEN 'OUT' ELSE 'IN' END AS direction`,
)

export const readNeighbours = (
  connection: Connection,
  level: Level,
  query: NeighbourQuery,
): Promise<Neighbour[]> => connection.read<Neighbour>(neighbourTexts[level] as string, query)
