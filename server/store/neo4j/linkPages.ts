/** Pages of the links of many entities, in one query. */
import { type LinkKind, linkKindNames, linkKinds } from '../../../schema/kinds.ts'
import { type Level, levels } from '../../../schema/levels.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { linkFor, pageOf, totalOf } from '../decode.ts'
import type { Direction, GraphReader, Link, Page } from '../store.ts'
import { anyLink, endColumn, LAST, partsOf, placeOf } from './columns.ts'
import { isCrowded, ownerColumn, pattern, visibleCount } from './crowds.ts'
import type { Connection, Row } from './driver.ts'
import { shownLink, shownLinkColumns } from './rowLoader.ts'

type Query = Parameters<GraphReader['links']>[0]

/** Links of one kind and direction after `$after`, in order: by the index that holds them so, or by sorting what is few. */
function walk(kind: LinkKind, direction: Direction, level: Level, after: string): string {
  const [column, owner] = [`r.${endColumn(direction, level)}`, ownerColumn(direction)]
  if (isCrowded(kind, direction))
    return `MATCH ()-[r:${kind}]->() WHERE ${owner} = owner AND ${column} > ${after} RETURN r, ${column} AS place ORDER BY ${owner}, ${column} LIMIT $limit`
  const [start, end] =
    direction === 'OUT' ? ['(:Entity {key: owner})', '()'] : ['()', '(:Entity {key: owner})']
  return `MATCH ${start}-[r:${kind}]->${end} WHERE ${column} > ${after} RETURN r, ${column} AS place ORDER BY ${column} LIMIT $limit`
}

function textForOne(kind: LinkKind, level: Level): string {
  const total = (direction: Direction) =>
    `CASE WHEN $${direction} IS NULL OR node IS NULL THEN 0 ELSE ${visibleCount('node', { kind, direction }, level)} END`
  const page = (direction: Direction) =>
    `CALL (owner) { WITH owner WHERE $${direction} IS NOT NULL ${walk(kind, direction, level, `$${direction}`)} } RETURN r, '${direction}' AS direction, place`
  return `UNWIND $of AS owner
    CALL (owner) { OPTIONAL MATCH (node:Entity {key: owner}) WHERE $counted RETURN ${total('IN')} + ${total('OUT')} AS total }
    OPTIONAL CALL (owner) { CALL (owner) { ${page('IN')} UNION ALL ${page('OUT')} } RETURN r, direction, place ORDER BY direction, place LIMIT $limit }
    RETURN owner, total, direction, place, ${shownLinkColumns} ORDER BY owner, direction, place`
}

/** Of several kinds the order begins with the kind, which no index holds: all links of each owner are sorted, and counted thereby. */
const textForMany = (level: Level): string => {
  const branch = (direction: Direction) =>
    `WITH node WHERE $${direction} MATCH ${pattern('node', anyLink, direction)}
     WHERE r.seen <= ${level} AND type(r) IN $kinds
     RETURN r, '${direction}' AS direction, type(r) + '\\t${direction}\\t' + r.${endColumn(direction, level)} AS place`
  return `UNWIND $of AS owner
    OPTIONAL MATCH (node:Entity {key: owner})
    CALL (node) { CALL (node) { ${branch('IN')} UNION ALL ${branch('OUT')} } RETURN collect([place, direction, r]) AS found }
    OPTIONAL CALL (found) {
      UNWIND found AS one WITH one[0] AS place, one[1] AS direction, one[2] AS r WHERE place > $after
      RETURN r, direction, place ORDER BY place LIMIT $limit }
    RETURN owner, size(found) AS total, direction, place, ${shownLinkColumns} ORDER BY owner, place`
}

const textsForMany = levels.map(textForMany)
const textsForOne = new Map(
  linkKindNames.map((kind) => [kind, levels.map((level) => textForOne(kind, level))] as const),
)

/** Every text that may be sent: few, so that the server keeps their plans. */
export const linkPageTexts = (level: Level): string[] => [
  textsForMany[level] as string,
  ...[...textsForOne.values()].map((texts) => texts[level] as string),
]

export async function readLinkPages(
  connection: Connection,
  level: Level,
  { of, kinds, direction, first, after, uncounted }: Query,
): Promise<Map<string, Page<Link>>> {
  const parts = after === undefined ? [] : decodeCursor(after, ['string', 'string', 'string', 'string'])
  const place = placeOf(...(parts as string[]))
  const wanted = [...new Set(kinds ?? linkKindNames)].filter((kind) => Object.hasOwn(linkKinds, kind))
  const [only] = wanted.length === 1 ? wanted : []
  const [IN, OUT] = (['IN', 'OUT'] as const).map((way) => {
    const isWanted = direction === undefined || direction === way
    if (only === undefined) return isWanted
    return isWanted ? startAfter(place, placeOf(only, way, '')) : null
  })
  const text = only === undefined ? textsForMany[level] : textsForOne.get(only)?.[level]
  const owners = [...new Set(of)]
  const rows = await connection.read(text as string, {
    of: owners,
    limit: first + 1,
    counted: !uncounted,
    IN,
    OUT,
    ...(only === undefined && { kinds: wanted, after: place }),
  })
  return new Map(
    owners.map((owner) => [
      owner,
      pageFor(
        rows.filter((row) => row.owner === owner),
        first,
        level,
        uncounted,
      ),
    ]),
  )
}

/** Where to go on in the part of a list whose places begin with `prefix`, as what follows the prefix. */
const startAfter = (place: string, prefix: string): string =>
  place.startsWith(prefix) ? place.slice(prefix.length) : place < prefix ? '' : LAST

function pageFor(rows: readonly Row[], first: number, level: Level, uncounted = false): Page<Link> {
  const found = rows
    .filter((row) => row.key !== null)
    .map((row) => {
      const link = linkFor(shownLink(row), level) as Link
      const sort = partsOf(String(row.place)).at(-2) as string
      return { item: link, cursor: encodeCursor([link.kind, String(row.direction), sort, link.key]) }
    })
  return pageOf(found, first, totalOf(rows[0], uncounted))
}
