/** A filter as the text of a condition on `entity_sort`, with its parameters. Values never become part of the text. */
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import type { EntityFilter } from '../store.ts'
import type { Parameter } from './driver.ts'

export type Condition = { sql: string; parameters: Record<string, Parameter> }

/** Articles and treaties with all that is part of them; everything else as it is. */
const within = (name: string) =>
  `(WITH RECURSIVE part(key) AS (SELECT value FROM json_each(:${name}) UNION SELECT end.far FROM part JOIN link_end AS end ON end.owner = part.key AND end.kind = 'PART_OF' AND end.direction = 'IN' AND end.lo <= :level AND end.hi >= :level JOIN entity ON entity.key = end.far AND entity.kind = 'article') SELECT key FROM part)`

/** Entities of a kind that this level sees under a filter; `prefix` keeps the parameters of several apart. */
export function conditionOf(
  kind: EntityKind,
  filter: EntityFilter | undefined,
  level: Level,
  prefix = 'f',
): Condition {
  const clauses = [`self.kind = :${prefix}kind`, 'self.lo <= :level', 'self.hi >= :level']
  const parameters: Record<string, Parameter> = { level, [`${prefix}kind`]: kind }
  const named = (value: Parameter): string => {
    const name = `${prefix}${Object.keys(parameters).length}`
    parameters[name] = value
    return name
  }
  for (const { anyOf } of filter?.linkedTo ?? []) {
    const alternatives = anyOf.map(({ key, kinds, standings }) => {
      const conditions = [`owner IN ${within(named(JSON.stringify([key])))}`, 'lo <= :level', 'hi >= :level']
      if (kinds) conditions.push(`kind IN (SELECT value FROM json_each(:${named(JSON.stringify(kinds))}))`)
      if (standings)
        conditions.push(`standing IN (SELECT value FROM json_each(:${named(JSON.stringify(standings))}))`)
      return `self.key IN (SELECT far FROM link_end WHERE ${conditions.join(' AND ')})`
    })
    clauses.push(alternatives.length > 0 ? `(${alternatives.join(' OR ')})` : 'FALSE')
  }
  for (const { property, anyOf } of filter?.values ?? []) {
    const having = `SELECT 1 FROM entity_value AS v WHERE v.key = self.key AND v.property = :${named(property)} AND v.lo <= :level AND v.hi >= :level`
    const texts = JSON.stringify(anyOf.filter((value) => value !== null).map(String))
    const alternatives = [`EXISTS (${having} AND v.value IN (SELECT value FROM json_each(:${named(texts)})))`]
    if (anyOf.includes(null)) alternatives.push(`NOT EXISTS (${having})`)
    clauses.push(`(${alternatives.join(' OR ')})`)
  }
  for (const { property, earliest, latest, certain } of filter?.dates ?? []) {
    const [from, to] = [named(earliest), named(latest)]
    const fits = certain
      ? `v.earliest >= :${from} AND v.latest <= :${to}`
      : `v.latest >= :${from} AND v.earliest <= :${to}`
    clauses.push(
      `EXISTS (SELECT 1 FROM entity_value AS v WHERE v.key = self.key AND v.property = :${named(property)} AND v.lo <= :level AND v.hi >= :level AND ${fits})`,
    )
  }
  return { sql: clauses.join(' AND '), parameters }
}
