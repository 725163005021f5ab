/**
 * Counting what a hub has without walking it. Neo4j knows how many relationships of a type a node has, hidden ones
 * included; those that a level may not see are few, and an index finds them. The difference is what the level sees.
 */
import { entityKindNames, type LinkKind, linkKindNames } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import type { Direction } from '../store.ts'
import { labelFor } from './columns.ts'

export type Way = { kind: LinkKind; direction: Direction }

/**
 * Where one entity may have thousands of links of a kind: indexes keep these in order and find the hidden ones. Other
 * links are few at each entity, and sorted and counted when they are read. Few ways are named, since each makes the text
 * about hubs longer, and a server that has just started takes a third of a second to plan each.
 */
export const crowds: readonly Way[] = [
  { kind: 'AGAINST', direction: 'IN' },
  { kind: 'ALLEGED', direction: 'IN' },
  { kind: 'AT', direction: 'IN' },
  { kind: 'BEFORE', direction: 'IN' },
  { kind: 'HEARD', direction: 'IN' },
  { kind: 'MENTIONS', direction: 'IN' },
  { kind: 'VIOLATED', direction: 'IN' },
]

/** Of these no two join the same two entities, so that to count a hub's links is to count what is linked to it. */
export const singleWays: readonly LinkKind[] = ['AGAINST', 'BEFORE']

export const isCrowded = (kind: LinkKind, direction: Direction): boolean =>
  crowds.some((crowd) => crowd.kind === kind && crowd.direction === direction)

/** Types of which an entity has few in that direction, for patterns. */
const fewOnes = (direction: Direction): string =>
  linkKindNames.filter((kind) => !isCrowded(kind, direction)).join('|')

/** From this many relationships on, it is cheaper to ask each crowded kind for itself than to walk them all. */
const MANY = 100
const isHub = (node: string): string => `COUNT { (${node})--() } >= ${MANY}`

export const ownerColumn = (direction: Direction): string => (direction === 'OUT' ? 'r.from' : 'r.to')

export const pattern = (node: string, types: string, direction: Direction, name = 'r'): string =>
  direction === 'OUT' ? `(${node})-[${name}:${types}]->()` : `(${node})<-[${name}:${types}]-()`

/** The number of links of a kind at a node, as the level sees it. */
export function visibleCount(node: string, { kind, direction }: Way, level: Level): string {
  if (!isCrowded(kind, direction))
    return `COUNT { ${pattern(node, kind, direction)} WHERE r.seen <= ${level} }`
  const hidden = `COUNT { ()-[r:${kind}]->() WHERE ${ownerColumn(direction)} = ${node}.key AND r.seen > ${level} }`
  return `COUNT { ${pattern(node, kind, direction, '')} } - ${hidden}`
}

/** A subquery that gives `kind`, `direction` and `count` of the links of a node. */
export function countsOf(node: string, level: Level): string {
  const walked = (direction: Direction, types: string, condition: string) =>
    `WITH ${node} WHERE ${condition} MATCH ${pattern(node, types, direction)} WHERE r.seen <= ${level}
     RETURN type(r) AS kind, '${direction}' AS direction, count(*) AS count`
  const every = linkKindNames.join('|')
  const asked = crowds.map((way) => `['${way.kind}', '${way.direction}', ${visibleCount(node, way, level)}]`)
  return `CALL (${node}) {
    ${walked('IN', every, `NOT ${isHub(node)}`)} UNION ALL ${walked('OUT', every, `NOT ${isHub(node)}`)}
    UNION ALL ${walked('IN', fewOnes('IN'), isHub(node))} UNION ALL ${walked('OUT', fewOnes('OUT'), isHub(node))}
    UNION ALL WITH ${node} WHERE ${isHub(node)} UNWIND [${asked.join(', ')}] AS one
      WITH one WHERE one[2] > 0 RETURN one[0] AS kind, one[1] AS direction, one[2] AS count }`
}

/**
 * A query that gives `kind` and `count` of what the level sees of each kind, or of one. What a first import has staged is
 * not there yet for anybody.
 */
export function countsByKind(level: Level, only?: string): string {
  const present = entityKindNames.map((kind) => `${kind}: COUNT { (:${labelFor(kind)}) }`)
  return `WITH {${present.join(', ')}} AS present, COUNT { (:Staged) } AS staged
    UNWIND keys(present) AS kind
    WITH kind, CASE WHEN staged > 0 THEN 0 ELSE present[kind] END AS present ${only ? `WHERE kind = ${only}` : ''}
    CALL (kind) { MATCH (n:Entity) WHERE n.kind = kind AND n.level > ${level} RETURN count(n) AS hidden }
    RETURN kind, CASE WHEN present = 0 THEN 0 ELSE present - hidden END AS count`
}
