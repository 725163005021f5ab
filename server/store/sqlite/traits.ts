/** What marks cases, and which cases are marked by it. */
import { setImmediate } from 'node:timers/promises'
import type { Level } from '../../../schema/levels.ts'
import type { CaseTrait, Trait, TraitSource } from '../similarity.ts'
import type { Row } from './driver.ts'
import type { LongReads } from './longReads.ts'

/** Cases after which others may work. */
const AT_ONCE = 100

const seen = (table: string): string => `${table}.lo <= :level AND ${table}.hi >= :level`
const step = (table: string, kind: string, direction: string): string =>
  `${table}.kind = '${kind}' AND ${table}.direction = '${direction}' AND ${seen(table)}`

/** Each way that leads from a case to a trait, and the links on it. */
const traits = `
  WITH RECURSIVE asked(key) AS (SELECT value FROM json_each(:cases)),
  finding(of, article, links) AS (
    SELECT asked.key, r.far, json_array(r.link) FROM asked CROSS JOIN link_end AS r ON r.owner = asked.key AND ${step('r', 'VIOLATED', 'OUT')}
    UNION SELECT finding.of, up.far, json_insert(finding.links, '$[#]', up.link) FROM finding
      CROSS JOIN link_end AS up ON up.owner = finding.article AND ${step('up', 'PART_OF', 'OUT')} CROSS JOIN entity ON entity.key = up.far AND entity.kind = 'article')
  SELECT of, 'article' AS kind, article AS value, links FROM finding
  UNION ALL SELECT asked.key, 'place', r.far, json_array(r.link) FROM asked CROSS JOIN link_end AS r ON r.owner = asked.key AND ${step('r', 'AT', 'OUT')}
  UNION ALL SELECT asked.key, 'place', r.far, json_array(i.link, r.link) FROM asked CROSS JOIN link_end AS i ON i.owner = asked.key AND ${step('i', 'INCIDENT', 'OUT')}
    CROSS JOIN link_end AS r ON r.owner = i.far AND ${step('r', 'AT', 'OUT')}
  UNION ALL SELECT asked.key, 'institution', r.far, json_array(r.link) FROM asked CROSS JOIN link_end AS r ON r.owner = asked.key AND ${step('r', 'HEARD', 'OUT')}
  UNION ALL SELECT asked.key, CASE who.kind WHEN 'person' THEN 'counsel' ELSE 'organisation' END, r.far, json_array(r.link)
    FROM asked CROSS JOIN link_end AS r ON r.owner = asked.key AND ${step('r', 'COUNSEL', 'IN')} CROSS JOIN entity AS who ON who.key = r.far
  UNION ALL SELECT asked.key, 'organisation', r.far, json_array(r.link) FROM asked CROSS JOIN link_end AS r ON r.owner = asked.key AND ${step('r', 'SUPPORTED', 'IN')}
  UNION ALL SELECT asked.key, 'act', v.value, json_array(i.link) FROM asked CROSS JOIN link_end AS i ON i.owner = asked.key AND ${step('i', 'INCIDENT', 'OUT')}
    CROSS JOIN entity_value AS v ON v.key = i.far AND v.property = 'type' AND ${seen('v')}
  UNION ALL SELECT asked.key, 'outcome', v.value, '[]' FROM asked CROSS JOIN entity_value AS v ON v.key = asked.key AND v.property = 'outcome' AND ${seen('v')}`

const holders = `
  WITH RECURSIVE asked(kind, value) AS (SELECT json_extract(value, '$.kind'), json_extract(value, '$.value') FROM json_each(:traits)),
  part(whole, article) AS (
    SELECT value, value FROM asked WHERE kind = 'article'
    UNION SELECT part.whole, down.far FROM part CROSS JOIN link_end AS down ON down.owner = part.article AND ${step('down', 'PART_OF', 'IN')}
      CROSS JOIN entity ON entity.key = down.far AND entity.kind = 'article'),
  holder(kind, value, of) AS (
    SELECT 'article', part.whole, r.far FROM part CROSS JOIN link_end AS r ON r.owner = part.article AND ${step('r', 'VIOLATED', 'IN')}
    UNION SELECT asked.kind, asked.value, r.far FROM asked CROSS JOIN link_end AS r ON r.owner = asked.value AND ${step('r', 'AT', 'IN')}
      CROSS JOIN entity AS near ON near.key = r.far AND near.kind = 'case' WHERE asked.kind = 'place'
    UNION SELECT asked.kind, asked.value, i.far FROM asked CROSS JOIN link_end AS r ON r.owner = asked.value AND ${step('r', 'AT', 'IN')}
      CROSS JOIN link_end AS i ON i.owner = r.far AND ${step('i', 'INCIDENT', 'IN')} WHERE asked.kind = 'place'
    UNION SELECT asked.kind, asked.value, r.far FROM asked CROSS JOIN link_end AS r ON r.owner = asked.value AND ${step('r', 'HEARD', 'IN')} WHERE asked.kind = 'institution'
    UNION SELECT asked.kind, asked.value, r.far FROM asked CROSS JOIN link_end AS r ON r.owner = asked.value AND ${step('r', 'COUNSEL', 'OUT')} WHERE asked.kind IN ('counsel', 'organisation')
    UNION SELECT asked.kind, asked.value, r.far FROM asked CROSS JOIN link_end AS r ON r.owner = asked.value AND ${step('r', 'SUPPORTED', 'OUT')} WHERE asked.kind = 'organisation'
    UNION SELECT asked.kind, asked.value, i.far FROM asked CROSS JOIN entity_value AS v ON v.kind = 'event' AND v.property = 'type' AND v.value = asked.value AND ${seen('v')}
      CROSS JOIN link_end AS i ON i.owner = v.key AND ${step('i', 'INCIDENT', 'IN')} WHERE asked.kind = 'act'
    UNION SELECT asked.kind, asked.value, v.key FROM asked CROSS JOIN entity_value AS v ON v.kind = 'case' AND v.property = 'outcome' AND v.value = asked.value AND ${seen('v')}
      WHERE asked.kind = 'outcome')`

const counts = `${holders}
  SELECT kind, value, count(*) AS cases FROM holder GROUP BY kind, value
  UNION ALL SELECT 'all', '', count(*) FROM entity_sort WHERE kind = 'case' AND lo <= :level AND hi >= :level`

export function traitSource(reads: LongReads, level: Level): TraitSource {
  const read = <T extends Row>(sql: string, name: string, value: unknown) =>
    reads.all<T>(sql, { level, [name]: JSON.stringify(value) })
  return {
    async traitsOf(cases) {
      const found: CaseTrait[] = []
      for (let at = 0; at < cases.length; at += AT_ONCE) {
        for (const row of await read<CaseTrait & { links: string }>(
          traits,
          'cases',
          cases.slice(at, at + AT_ONCE),
        ))
          found.push({ ...row, links: JSON.parse(row.links) })
        await setImmediate()
      }
      return found
    },
    async countTraits(wanted) {
      await setImmediate()
      const rows = await read<Trait & { cases: number }>(counts, 'traits', wanted)
      return { total: rows.at(-1)?.cases ?? 0, counts: rows.slice(0, -1) }
    },
    async holdersOf(wanted) {
      await setImmediate()
      return read<Trait & { of: string }>(`${holders} SELECT kind, value, of FROM holder`, 'traits', wanted)
    },
  }
}
