/** Conditions on what is said about an entity: of itself, of its links and, of a case, also of its parts. */
import { type EntityKind, partLinks } from '../../../schema/kinds.ts'
import { EDITORS } from '../editors.ts'
import { DISPUTED } from '../indexedValues.ts'
import type { EntityFilter } from '../store.ts'
import type { Named } from './filter.ts'

const parts = `(${partLinks.map((kind) => `'${kind}'`).join(', ')})`
const sees = (alias: string) => `${alias}.lo <= :level AND ${alias}.hi >= :level`
/** Mentions by other decisions speak of them, not of the case that they mention. */
const notMentions = (alias: string) => `NOT (${alias}.kind = 'MENTIONS' AND ${alias}.direction = 'IN')`

/** Keys of all that claims about an entity may be about. */
const things = (kind: EntityKind): string => {
  const own = `SELECT self.key UNION ALL SELECT o.link FROM link_end AS o WHERE o.owner = self.key AND ${sees('o')} AND ${notMentions('o')}`
  if (kind !== 'case') return own
  const part = `FROM link_end AS p WHERE p.owner = self.key AND p.kind IN ${parts} AND ${sees('p')}`
  return `${own} UNION ALL SELECT p.far ${part}
    UNION ALL SELECT q.link FROM link_end AS q WHERE q.owner IN (SELECT p.far ${part}) AND ${sees('q')}`
}

/** Entities of which a claim in `claim_text AS t` speaks; from the claims, which are few, to the entities. */
export const saidOfCondition = (kind: EntityKind, words: string): string => {
  const near = `said(about) AS (SELECT t.about FROM claim_text AS t WHERE ${words}),
    near(key) AS (SELECT about FROM said UNION SELECT l.source FROM link AS l WHERE l.key IN said UNION SELECT l.target FROM link AS l WHERE l.key IN said AND l.kind <> 'MENTIONS')`
  if (kind !== 'case') return `(WITH ${near} SELECT key FROM near)`
  return `(WITH ${near} SELECT key FROM near UNION SELECT p.far FROM link_end AS p WHERE p.owner IN near AND p.kind IN ${parts} AND ${sees('p')})`
}

export const disputedSql = (kind: EntityKind): string => {
  const value = (key: string) =>
    `SELECT 1 FROM entity_value AS v WHERE v.key ${key} AND v.property = '${DISPUTED}' AND ${sees('v')}`
  const alternatives = [
    `EXISTS (${value('= self.key')})`,
    `EXISTS (SELECT 1 FROM link_end AS o JOIN link_value AS a ON a.link = o.link AND a.property = '${DISPUTED}' AND ${sees('a')} WHERE o.owner = self.key AND ${sees('o')} AND ${notMentions('o')})`,
  ]
  if (kind === 'case')
    alternatives.push(
      `EXISTS (${value(`IN (SELECT p.far FROM link_end AS p WHERE p.owner = self.key AND p.kind IN ${parts} AND ${sees('p')})`)})`,
    )
  return `(${alternatives.join(' OR ')})`
}

export const sourcesSql = (
  kind: EntityKind,
  { least, most }: NonNullable<EntityFilter['sources']>,
  named: Named,
): string =>
  `(SELECT count(DISTINCT c.source) FROM claim AS c WHERE c.about IN (${things(kind)}) AND c.seen <= :level AND c.source <> ${named(EDITORS)}) BETWEEN ${named(least)} AND ${named(most)}`

export const enteredSql = (kind: EntityKind, since: string, named: Named): string =>
  `EXISTS (SELECT 1 FROM claim AS c WHERE c.about IN (${things(kind)}) AND c.seen <= :level AND c.row ->> 'recordedAt' >= ${named(since)})`

/** Of several first dates (joined complaints) the first counts. */
export const durationSql = (
  { from, to, least, most, certain }: NonNullable<EntityFilter['duration']>,
  named: Named,
): string => {
  const day = (which: string, column: string) =>
    `(SELECT min(v.${column}) FROM entity_value AS v WHERE v.key = self.key AND v.property = ${which} AND ${sees('v')})`
  const [start, end] = [named(from), named(to)]
  const shortest = `${day(end, 'earliest')} - ${day(start, 'latest')}`
  const longest = `${day(end, 'latest')} - ${day(start, 'earliest')}`
  return certain
    ? `(${shortest} >= ${named(least)} AND ${longest} <= ${named(most)})`
    : `(${longest} >= ${named(least)} AND ${shortest} <= ${named(most)})`
}
