/** A filter as parameters of fixed texts: neither its values nor its shape become part of a text. */
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import type { EntityFilter } from '../store.ts'
import { anyLink, columnsOf, orderColumn, standingColumn } from './columns.ts'

/** What the texts below expect under the name of the filter. */
export function filterParameters(kind: EntityKind, filter: EntityFilter | undefined, level: Level) {
  return {
    groups: (filter?.linkedTo ?? []).map(({ anyOf }) =>
      anyOf.map(({ key, kinds, standings }) => ({ key, kinds: kinds ?? null, standings: standings ?? null })),
    ),
    values: (filter?.values ?? []).map(({ property, anyOf }) => ({
      column: columnsOf(kind, property, level)?.values ?? null,
      anyOf: anyOf.filter((value) => value !== null).map(String),
      orMissing: anyOf.includes(null),
    })),
    dates: (filter?.dates ?? []).map(({ property, earliest, latest, certain }) => ({
      earliest: columnsOf(kind, property, level)?.earliest ?? null,
      latest: columnsOf(kind, property, level)?.latest ?? null,
      from: earliest,
      to: latest,
      certain: certain ?? false,
    })),
  }
}

/** Whether `e` has the values and dates that the map called `filter` wants. */
export const hasValues = (filter: string): string =>
  `all(v IN ${filter}.values WHERE any(x IN e[v.column] WHERE x IN v.anyOf) OR (v.orMissing AND e[v.column] IS NULL))
   AND all(d IN ${filter}.dates WHERE any(i IN range(0, coalesce(size(e[d.earliest]), 0) - 1) WHERE
     CASE WHEN d.certain THEN e[d.earliest][i] >= d.from AND e[d.latest][i] <= d.to
       ELSE e[d.latest][i] >= d.from AND e[d.earliest][i] <= d.to END))`

/**
 * A subquery that gives as `e` the entities of `$kind` that the level sees under the map called `filter`. With links
 * asked for it starts from what they lead to (articles and treaties with all that is part of them), never from
 * everything.
 */
export const entitiesUnder = (filter: string, level: Level): string =>
  `CALL (${filter}) {
     WITH ${filter} WHERE size(${filter}.groups) = 0
     MATCH (e:Entity) WHERE e.kind = $kind AND e.${orderColumn(level)} IS NOT NULL AND ${hasValues(filter)}
     RETURN e
   UNION ALL
     UNWIND range(0, size(${filter}.groups) - 1) AS position
     UNWIND ${filter}.groups[position] AS wanted
     MATCH (whole:Entity {key: wanted.key})
     MATCH (whole)(()<-[part:PART_OF WHERE part.seen <= ${level}]-(:Article)){0,}(near)
     MATCH (near)-[r:${anyLink}]-(e:Entity) WHERE r.seen <= ${level} AND e.kind = $kind
       AND (wanted.kinds IS NULL OR type(r) IN wanted.kinds)
       AND (wanted.standings IS NULL OR r.${standingColumn(level)} IN wanted.standings)
     WITH ${filter}, e, count(DISTINCT position) AS met WHERE met = size(${filter}.groups) AND ${hasValues(filter)}
     RETURN e
   }`
