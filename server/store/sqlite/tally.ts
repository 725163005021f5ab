/** What statistics are made of: of each entity under a filter the values, dates and far ends that are asked for. */
import type { Level } from '../../../schema/levels.ts'
import { breather } from '../breather.ts'
import type { GraphReader, TallyRow } from '../store.ts'
import { conditionOf } from './filter.ts'
import type { LongReads } from './longReads.ts'

type Query = Parameters<GraphReader['tally']>[0]

export async function readTally(
  reads: LongReads,
  level: Level,
  { kind, filter, properties, links }: Query,
): Promise<TallyRow[]> {
  const { sql, parameters } = conditionOf(kind, filter, level)
  const rows = await reads.all(
    `SELECT self.key,
       (SELECT json_group_array(json_array(v.property, v.value, v.earliest, v.latest)) FROM entity_value AS v
        WHERE v.key = self.key AND v.property IN (SELECT value FROM json_each(:properties)) AND v.lo <= :level AND v.hi >= :level) AS held,
       (SELECT json_group_array(json_array(o.kind, o.far, far.kind)) FROM link_end AS o JOIN entity AS far ON far.key = o.far
        WHERE o.owner = self.key AND o.kind IN (SELECT value FROM json_each(:links)) AND o.lo <= :level AND o.hi >= :level) AS ends
     FROM entity_sort AS self WHERE ${sql} ORDER BY self.key`,
    { ...parameters, properties: JSON.stringify(properties), links: JSON.stringify(links) },
  )
  const tallied: TallyRow[] = []
  const breathe = breather()
  for (const { key, held, ends } of rows) {
    await breathe()
    tallied.push({ key: String(key), values: JSON.parse(String(held)), ends: JSON.parse(String(ends)) })
  }
  return tallied
}
