/** Fixed texts that give the entities under a filter, which comes as a parameter. */
import type { Level } from '../../../schema/levels.ts'
import { narrowed } from './aboutFilter.ts'
import { anyLink, orderColumn, standingColumn } from './columns.ts'
import { hasValues } from './filterParameters.ts'

/**
 * A subquery that gives as `e` the entities of `$kind` that the level sees under the map called `filter`. With links
 * asked for it starts from what they lead to (articles and treaties with all that is part of them), never from
 * everything. A list that is empty where a part is not wanted keeps the server from reading for that part before it
 * looks whether it is.
 */
export const entitiesUnder = (filter: string, level: Level): string =>
  `CALL (${filter}) {
     UNWIND CASE WHEN size(${filter}.groups) = 0 THEN [$kind] ELSE [] END AS kind
     MATCH (e:Entity) WHERE e.kind = kind AND e.${orderColumn(level)} IS NOT NULL AND ${hasValues(filter)}
     RETURN e
   UNION ALL
     UNWIND range(0, size(${filter}.groups) - 1) AS position
     UNWIND ${filter}.groups[position] AS wanted
     MATCH (whole:Entity {key: wanted.key})
     MATCH (whole)(()<-[part:PART_OF WHERE part.seen <= ${level}]-(:Article)){0,}(near)
     MATCH (near)-[r:${anyLink}]-(e) WHERE r.seen <= ${level} AND e.kind = $kind
       AND (wanted.kinds IS NULL OR type(r) IN wanted.kinds)
       AND (wanted.standings IS NULL OR r.${standingColumn(level)} IN wanted.standings)
     WITH ${filter}, e, count(DISTINCT position) AS met WHERE met = size(${filter}.groups) AND ${hasValues(filter)}
     RETURN e
   }`

/** The same under filters that look at more than values, dates and what is linked. */
export const entitiesUnderNarrow = (filter: string, level: Level): string =>
  `CALL (${filter}) {
     ${entitiesUnder(filter, level)}
     ${narrowed(filter, level)}
     RETURN e
   }`
