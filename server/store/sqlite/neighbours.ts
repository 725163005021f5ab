/** What is next to many entities, for a search that walks from them. */
import { setImmediate } from 'node:timers/promises'
import type { Level } from '../../../schema/levels.ts'
import type { LinksOf, NeighbourQuery } from '../pathSearch.ts'
import type { LinkCount } from '../store.ts'
import type { Neighbour } from '../walkedGraph.ts'
import type { LongReads } from './longReads.ts'

/** Rows, and entities of which links are counted, after which others may work: some ten milliseconds. */
const AT_ONCE = 2_000
const COUNTED_AT_ONCE = 1_000

/** A query each time that so many rows have come; they go on at the owner, and the number of its links, where the last ended. */
export async function readNeighbours(
  reads: LongReads,
  level: Level,
  { of, kinds, farKinds, farKeys }: NeighbourQuery,
): Promise<Neighbour[]> {
  const owners = [...new Set(of)]
  const found: Neighbour[] = []
  let at = 0
  let skip = 0
  for (;;) {
    const rows = await reads.all<Neighbour & { position: number }>(
      `SELECT owner.key AS position, owner.value AS owner, end.far, far.kind AS farKind, end.link, end.kind, end.direction
       FROM json_each(:owners) AS owner CROSS JOIN link_end AS end ON end.owner = owner.value CROSS JOIN entity AS far ON far.key = end.far
       WHERE end.lo <= :level AND end.hi >= :level AND +end.kind IN (SELECT value FROM json_each(:kinds))
         AND (far.kind IN (SELECT value FROM json_each(:farKinds)) OR far.key IN (SELECT value FROM json_each(:farKeys)))
       LIMIT ${AT_ONCE} OFFSET :skip`,
      {
        level,
        owners: JSON.stringify(owners.slice(at)),
        kinds: JSON.stringify(kinds),
        farKinds: JSON.stringify(farKinds),
        farKeys: JSON.stringify(farKeys),
        skip,
      },
    )
    for (const { position: _position, ...neighbour } of rows) found.push(neighbour)
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return found
    const ofLast = rows.filter(({ position }) => position === last.position).length
    skip = last.position === 0 ? skip + ofLast : ofLast
    at += last.position
    await setImmediate()
  }
}

export async function countLinks(reads: LongReads, level: Level, { of, kinds }: LinksOf): Promise<number> {
  let count = 0
  for (let at = 0; at < of.length; at += COUNTED_AT_ONCE) {
    if (at > 0) await setImmediate()
    const [row] = await reads.all(
      `SELECT count(*) AS count FROM json_each(:owners) AS owner CROSS JOIN link_end AS end ON end.owner = owner.value
       WHERE end.lo <= :level AND end.hi >= :level AND +end.kind IN (SELECT value FROM json_each(:kinds))`,
      { level, owners: JSON.stringify(of.slice(at, at + COUNTED_AT_ONCE)), kinds: JSON.stringify(kinds) },
    )
    count += Number(row?.count)
  }
  return count
}

export const countKinds = async (
  reads: LongReads,
  level: Level,
  { of, kinds }: LinksOf,
): Promise<(LinkCount & { owner: string })[]> =>
  reads.all(
    `SELECT owner, kind, direction, count(*) AS count FROM link_end
     WHERE owner IN (SELECT value FROM json_each(:owners)) AND lo <= :level AND hi >= :level AND +kind IN (SELECT value FROM json_each(:kinds))
     GROUP BY owner, kind, direction`,
    { level, owners: JSON.stringify(of), kinds: JSON.stringify(kinds) },
  )
