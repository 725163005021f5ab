/** Pages of the links of many entities, in one query. */
import { type LinkKind, linkKindNames, linkKinds } from '../../../schema/kinds.ts'
import { type Level, levels } from '../../../schema/levels.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { linkFor, pageOf } from '../decode.ts'
import type { Direction, GraphReader, Link, Page } from '../store.ts'
import { anyLink, endColumn, LAST, partsOf, placeOf } from './columns.ts'
import type { Connection, Row } from './driver.ts'
import { linkColumns, linkRow } from './rowLoader.ts'
import { isCrowded } from './tables.ts'

type Query = Parameters<GraphReader['links']>[0]

/** Links of one kind and direction after a place: by the index that holds them in order, or by sorting what is few. */
function walk(kind: LinkKind, direction: Direction, level: Level) {
  const [column, owner] = [`r.${endColumn(direction, level)}`, direction === 'OUT' ? 'r.from' : 'r.to']
  if (isCrowded(kind, direction))
    return {
      match: `MATCH ()-[r:${kind}]->() WHERE ${owner} = owner AND ${column}`,
      page: `RETURN r, ${column} AS place ORDER BY ${owner}, ${column} LIMIT $limit`,
    }
  const [start, end] =
    direction === 'OUT' ? ['(:Entity {key: owner})', '()'] : ['()', '(:Entity {key: owner})']
  return {
    match: `MATCH ${start}-[r:${kind}]->${end} WHERE ${column}`,
    page: `RETURN r, ${column} AS place ORDER BY ${column} LIMIT $limit`,
  }
}

function textForOne(kind: LinkKind, level: Level): string {
  const union = (branch: (direction: Direction) => string) => `${branch('IN')} UNION ALL ${branch('OUT')}`
  return `UNWIND $of AS owner
    CALL (owner) { CALL (owner) { ${union((direction) => {
      const { match } = walk(kind, direction, level)
      return `WITH owner WHERE $${direction} IS NOT NULL ${match} IS NOT NULL RETURN count(r) AS number`
    })} } RETURN sum(number) AS total }
    OPTIONAL CALL (owner) { CALL (owner) { ${union((direction) => {
      const { match, page } = walk(kind, direction, level)
      return `CALL (owner) { WITH owner WHERE $${direction} IS NOT NULL ${match} > $${direction} ${page} } RETURN r, '${direction}' AS direction, place`
    })} } RETURN r, direction, place ORDER BY direction, place LIMIT $limit }
    RETURN owner, total, direction, place, ${linkColumns} ORDER BY owner, direction, place`
}

/** Of several kinds the order begins with the kind, which no index holds: all links of each owner are sorted. */
const textForMany = (level: Level): string => {
  const branch = (direction: Direction) =>
    `WITH node WHERE $${direction} MATCH (node)${direction === 'OUT' ? '-' : '<-'}[r:${anyLink}]${direction === 'OUT' ? '->' : '-'}()
     WHERE r.seen <= ${level} AND type(r) IN $kinds
     RETURN r, '${direction}' AS direction, type(r) + '\\t${direction}\\t' + r.${endColumn(direction, level)} AS place`
  return `UNWIND $of AS owner
    OPTIONAL MATCH (node:Entity {key: owner})
    CALL (node) { CALL (node) { ${branch('IN')} UNION ALL ${branch('OUT')} } RETURN collect([place, direction, r]) AS found }
    OPTIONAL CALL (found) {
      UNWIND found AS one WITH one[0] AS place, one[1] AS direction, one[2] AS r WHERE place > $after
      RETURN r, direction, place ORDER BY place LIMIT $limit }
    RETURN owner, size(found) AS total, direction, place, ${linkColumns} ORDER BY owner, place`
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
  { of, kinds, direction, first, after }: Query,
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
      ),
    ]),
  )
}

/** Where to go on in the part of a list whose places begin with `prefix`, as what follows the prefix. */
const startAfter = (place: string, prefix: string): string =>
  place.startsWith(prefix) ? place.slice(prefix.length) : place < prefix ? '' : LAST

function pageFor(rows: readonly Row[], first: number, level: Level): Page<Link> {
  const found = rows
    .filter((row) => row.key !== null)
    .map((row) => {
      const link = linkFor(linkRow(row), level) as Link
      const sort = partsOf(String(row.place)).at(-2) as string
      return { item: link, cursor: encodeCursor([link.kind, String(row.direction), sort, link.key]) }
    })
  return pageOf(found, first, Number(rows[0]?.total ?? 0))
}
