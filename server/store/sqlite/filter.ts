/** A filter as the text of a condition on `entity_sort`, with its parameters. Values never become part of the text. */
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import type { DateFilter, EntityFilter, HavingFilter, TextFilter, ValueFilter } from '../store.ts'
import { disputedSql, durationSql, enteredSql, saidOfCondition, sourcesSql } from './aboutFilter.ts'
import type { Parameter } from './driver.ts'

export type Condition = { sql: string; parameters: Record<string, Parameter> }
/** Gives a value a parameter, and the text that stands for it. */
export type Named = (value: Parameter) => string

/** Articles and treaties with all that is part of them; everything else as it is. */
const within = (keys: string) =>
  `(WITH RECURSIVE part(key) AS (SELECT value FROM json_each(${keys}) UNION SELECT end.far FROM part JOIN link_end AS end ON end.owner = part.key AND end.kind = 'PART_OF' AND end.direction = 'IN' AND end.lo <= :level AND end.hi >= :level JOIN entity ON entity.key = end.far AND entity.kind = 'article') SELECT key FROM part)`

/** Entities of a kind that this level sees under a filter; `prefix` keeps the parameters of several apart. */
export function conditionOf(
  kind: EntityKind,
  filter: EntityFilter | undefined,
  level: Level,
  prefix = 'f',
): Condition {
  const parameters: Record<string, Parameter> = { level, [`${prefix}kind`]: kind }
  const named: Named = (value) => {
    const name = `${prefix}${Object.keys(parameters).length}`
    parameters[name] = value
    return `:${name}`
  }
  const clauses = [`self.kind = :${prefix}kind`, 'self.lo <= :level', 'self.hi >= :level']
  for (const { anyOf } of filter?.linkedTo ?? []) {
    const alternatives = anyOf.map(({ key, kinds, standings }) => {
      const conditions = [`owner IN ${within(named(JSON.stringify([key])))}`, 'lo <= :level', 'hi >= :level']
      if (kinds) conditions.push(isIn('kind', kinds, named))
      if (standings) conditions.push(isIn('standing', standings, named))
      return `self.key IN (SELECT far FROM link_end WHERE ${conditions.join(' AND ')})`
    })
    clauses.push(alternatives.length > 0 ? `(${alternatives.join(' OR ')})` : 'FALSE')
  }
  clauses.push(...valueClauses('self.key', filter?.values, named))
  clauses.push(...dateClauses('self.key', filter?.dates, named))
  for (const having of filter?.having ?? []) clauses.push(havingSql(having, named))
  if (filter?.text) clauses.push(`self.key IN ${saidOfCondition(kind, wordsClause(filter.text, named))}`)
  if (filter?.disputed !== undefined) clauses.push(`${filter.disputed ? '' : 'NOT '}${disputedSql(kind)}`)
  if (filter?.sources) clauses.push(sourcesSql(kind, filter.sources, named))
  if (filter?.enteredSince !== undefined) clauses.push(enteredSql(kind, filter.enteredSince, named))
  if (filter?.duration) clauses.push(durationSql(filter.duration, named))
  return { sql: clauses.join(' AND '), parameters }
}

const isIn = (column: string, values: readonly string[], named: Named) =>
  `${column} IN (SELECT value FROM json_each(${named(JSON.stringify(values))}))`

function valueClauses(key: string, filters: readonly ValueFilter[] | undefined, named: Named): string[] {
  return (filters ?? []).map(({ property, anyOf }) => {
    const having = `SELECT 1 FROM entity_value AS v WHERE v.key = ${key} AND v.property = ${named(property)} AND v.lo <= :level AND v.hi >= :level`
    const texts = anyOf.filter((value) => value !== null).map(String)
    const alternatives = [`EXISTS (${having} AND ${isIn('v.value', texts, named)})`]
    if (anyOf.includes(null)) alternatives.push(`NOT EXISTS (${having})`)
    return `(${alternatives.join(' OR ')})`
  })
}

function dateClauses(key: string, filters: readonly DateFilter[] | undefined, named: Named): string[] {
  return (filters ?? []).map(({ property, earliest, latest, certain }) => {
    const [from, to] = [named(earliest), named(latest)]
    const fits = certain
      ? `v.earliest >= ${from} AND v.latest <= ${to}`
      : `v.latest >= ${from} AND v.earliest <= ${to}`
    return `EXISTS (SELECT 1 FROM entity_value AS v WHERE v.key = ${key} AND v.property = ${named(property)} AND v.lo <= :level AND v.hi >= :level AND ${fits})`
  })
}

/** A condition on `claim_text AS t`: all words of one of the alternatives. */
const wordsClause = (text: TextFilter, named: Named): string => {
  const alternatives = text.map((words) =>
    words.map((word) => `instr(t.text, ${named(word)}) > 0`).join(' AND '),
  )
  return `t.seen <= :level AND (${alternatives.map((all) => all || 'FALSE').join(' OR ') || 'FALSE'})`
}

function havingSql(
  { kinds, attribute, to, values, dates, near, text, none }: HavingFilter,
  named: Named,
): string {
  const conditions = ['h.owner = self.key', isIn('h.kind', kinds, named), 'h.lo <= :level', 'h.hi >= :level']
  if (attribute)
    conditions.push(
      `EXISTS (SELECT 1 FROM link_value AS a WHERE a.link = h.link AND a.property = ${named(attribute.name)} AND ${isIn('a.value', attribute.anyOf, named)} AND a.lo <= :level AND a.hi >= :level)`,
    )
  if (to)
    conditions.push(`EXISTS (SELECT 1 FROM entity WHERE entity.key = h.far AND entity.kind = ${named(to)})`)
  conditions.push(...valueClauses('h.far', values, named), ...dateClauses('h.far', dates, named))
  if (near !== undefined)
    conditions.push(
      `EXISTS (SELECT 1 FROM link_end AS n WHERE n.owner = h.far AND n.far = ${named(near)} AND n.lo <= :level AND n.hi >= :level)`,
    )
  if (text)
    conditions.push(
      `EXISTS (SELECT 1 FROM claim_text AS t WHERE t.about IN (h.link, h.far) AND ${wordsClause(text, named)})`,
    )
  return `${none ? 'NOT ' : ''}EXISTS (SELECT 1 FROM link_end AS h WHERE ${conditions.join(' AND ')})`
}
