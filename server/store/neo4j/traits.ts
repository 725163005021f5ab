/** What marks cases, and which cases are marked by it. */
import type { Level } from '../../../schema/levels.ts'
import { levels } from '../../../schema/levels.ts'
import type { CaseTrait, Trait, TraitSource } from '../similarity.ts'
import { orderColumn, valueColumns } from './columns.ts'
import type { Connection, Row } from './driver.ts'

/** Its value where a trait is of these kinds; as a list, or the server would look for it before it looks at its kind. */
const of = (kinds: string): string =>
  `UNWIND CASE WHEN trait.kind IN [${kinds}] THEN [trait.value] ELSE [] END AS value`

const textsFor = (level: Level) => {
  const types = `e.${valueColumns('type', level).values}`
  const outcomes = `c.${valueColumns('outcome', level).values}`
  const each = (rows: string) => `UNWIND $traits AS trait
    CALL (trait) {
      ${of("'article'")} MATCH (whole:Entity {key: value})
      MATCH (whole)((:Article)<-[up:PART_OF WHERE up.seen <= ${level}]-(:Article)){0,}(part)
      MATCH (part)<-[r:VIOLATED]-(c) WHERE r.seen <= ${level} RETURN c
    UNION
      ${of("'place'")} MATCH (:Entity {key: value})<-[r:AT]-(c:Case) WHERE r.seen <= ${level} RETURN c
    UNION
      ${of("'place'")} MATCH (:Entity {key: value})<-[r:AT]-(:Event)<-[i:INCIDENT]-(c)
      WHERE r.seen <= ${level} AND i.seen <= ${level} RETURN c
    UNION
      ${of("'institution'")} MATCH (:Entity {key: value})<-[r:HEARD]-(c) WHERE r.seen <= ${level} RETURN c
    UNION
      ${of("'counsel', 'organisation'")} MATCH (:Entity {key: value})-[r:COUNSEL|SUPPORTED]->(c) WHERE r.seen <= ${level} RETURN c
    UNION
      ${of("'act'")} MATCH (e:Event)<-[i:INCIDENT]-(c) WHERE value IN ${types} AND i.seen <= ${level} RETURN c
    UNION
      ${of("'outcome'")} MATCH (c:Case) WHERE value IN ${outcomes} RETURN c
    }
    ${rows}`
  return {
    traits: `UNWIND $cases AS of MATCH (c:Entity {key: of}) WHERE c.${orderColumn(level)} IS NOT NULL
    CALL (c) {
      MATCH (c)-[r:VIOLATED]->(a) WHERE r.seen <= ${level}
      MATCH (a)((:Article)-[up:PART_OF WHERE up.seen <= ${level}]->(:Article)){0,}(whole)
      RETURN 'article' AS kind, whole.key AS value, [r.key] + [one IN up | one.key] AS links
    UNION ALL
      MATCH (c)-[r:AT]->(p) WHERE r.seen <= ${level} RETURN 'place' AS kind, p.key AS value, [r.key] AS links
    UNION ALL
      MATCH (c)-[i:INCIDENT]->()-[r:AT]->(p) WHERE i.seen <= ${level} AND r.seen <= ${level} RETURN 'place' AS kind, p.key AS value, [i.key, r.key] AS links
    UNION ALL
      MATCH (c)-[r:HEARD]->(h) WHERE r.seen <= ${level} RETURN 'institution' AS kind, h.key AS value, [r.key] AS links
    UNION ALL
      MATCH (c)<-[r:COUNSEL|SUPPORTED]-(w) WHERE r.seen <= ${level}
      RETURN CASE WHEN w.kind = 'person' THEN 'counsel' ELSE 'organisation' END AS kind, w.key AS value, [r.key] AS links
    UNION ALL
      MATCH (c)-[i:INCIDENT]->(e) WHERE i.seen <= ${level} UNWIND ${types} AS word RETURN 'act' AS kind, word AS value, [i.key] AS links
    UNION ALL
      UNWIND ${outcomes} AS word RETURN 'outcome' AS kind, word AS value, [] AS links
    }
    RETURN of, kind, value, links`,
    counts: `${each('WITH trait, count(c) AS cases RETURN trait.kind AS kind, trait.value AS value, cases')}
    UNION ALL
    MATCH (c:Entity) WHERE c.kind = 'case' AND c.${orderColumn(level)} IS NOT NULL RETURN 'all' AS kind, '' AS value, count(c) AS cases`,
    holders: each('RETURN trait.kind AS kind, trait.value AS value, c.key AS of'),
  }
}
const allTexts = levels.map(textsFor)
export const traitTexts = (level: Level): string[] => Object.values(allTexts[level] ?? {})

export function traitSource(connection: Connection, level: Level): TraitSource {
  const texts = allTexts[level] as ReturnType<typeof textsFor>
  return {
    traitsOf: (cases) => connection.read<CaseTrait>(texts.traits, { cases }),
    async countTraits(traits) {
      const rows = await connection.read<Row & Trait & { cases: number }>(texts.counts, { traits })
      const counts = rows.filter(({ kind }) => String(kind) !== 'all')
      return { total: rows.find(({ kind }) => String(kind) === 'all')?.cases ?? 0, counts }
    },
    holdersOf: (traits) => connection.read<Trait & { of: string }>(texts.holders, { traits }),
  }
}
