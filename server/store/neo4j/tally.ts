/** What statistics are made of: of each entity under a filter the values, dates and far ends that are asked for. */
import { type Level, levels } from '../../../schema/levels.ts'
import type { GraphReader, TallyRow } from '../store.ts'
import { anyLink, columnsOf } from './columns.ts'
import type { Connection } from './driver.ts'
import { entitiesUnder, entitiesUnderNarrow } from './filter.ts'
import { filterParameters, isNarrow } from './filterParameters.ts'

type Query = Parameters<GraphReader['tally']>[0]

const textFor = (level: Level, under: typeof entitiesUnder) => `WITH $filter AS filter
  ${under('filter', level)}
  RETURN e.key AS key,
    [p IN $properties | {values: e[p.values], earliest: e[p.earliest], latest: e[p.latest]}] AS held,
    COLLECT { MATCH (e)-[r:${anyLink}]-(far) WHERE type(r) IN $links AND r.seen <= ${level} RETURN [type(r), far.key, far.kind] } AS ends
  ORDER BY key`

const texts = levels.map((level) => [textFor(level, entitiesUnder), textFor(level, entitiesUnderNarrow)])

/** Every text that may be sent for a level. */
export const tallyTexts = (level: Level): readonly string[] => texts[level] ?? []

type Held = { values: string[] | null; earliest: number[] | null; latest: number[] | null }

export async function readTally(
  connection: Connection,
  level: Level,
  { kind, filter, properties, links }: Query,
): Promise<TallyRow[]> {
  const rows = await connection.read(tallyTexts(level)[isNarrow(filter) ? 1 : 0] as string, {
    kind,
    filter: filterParameters(kind, filter, level),
    properties: properties.map((property) => {
      const columns = columnsOf(kind, property, level)
      return {
        values: columns?.values ?? null,
        earliest: columns?.earliest ?? null,
        latest: columns?.latest ?? null,
      }
    }),
    links,
  })
  return rows.map((row) => ({
    key: String(row.key),
    values: (row.held as Held[]).flatMap(({ values, earliest, latest }, at) =>
      (values ?? []).map(
        (value, index) =>
          [properties[at] ?? '', value, earliest?.[index] ?? null, latest?.[index] ?? null] as const,
      ),
    ),
    ends: row.ends as TallyRow['ends'],
  }))
}
