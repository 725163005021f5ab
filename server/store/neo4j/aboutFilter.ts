/** Conditions on what is said about an entity: of itself, of its links and, of a case, also of its parts. */
import { partLinks } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import { DISPUTED } from '../indexedValues.ts'
import { anyLink, attributeColumn, valueColumns } from './columns.ts'
import { hasValues } from './filterParameters.ts'

const parts = partLinks.join('|')
const holdsWords = (words: string, claim: string) =>
  `size(${words}) > 0 AND all(w IN ${words} WHERE ${claim}.text CONTAINS w)`
/** Mentions by other decisions speak of them, not of the case that they mention. */
const notMentioned = "NOT (type(o) = 'MENTIONS' AND endNode(o) = e AND startNode(o) <> e)"

/** Goes on from `e` under the map called `filter` to those `e` of which all of it holds. */
export const narrowed = (filter: string, level: Level): string =>
  `WITH ${filter}, collect(e) AS candidates
   ${saidAbout(filter, level)}
   UNWIND candidates AS e
   WITH ${filter}, e WHERE (${filter}.text IS NULL OR e.key IN said)
     AND ${disputes(filter, level)} AND ${lasts(filter)}
   ${haves(filter, level)}
   ${sources(filter, level)}
   WITH e WHERE (${filter}.sources IS NULL OR ${filter}.sources.least <= sources <= ${filter}.sources.most)
     AND (${filter}.enteredSince IS NULL OR entered > 0)`

/** From the claims, which are few, to the entities: as `said`, their keys. */
const saidAbout = (filter: string, level: Level): string =>
  `CALL (${filter}) {
     WITH ${filter} WHERE ${filter}.text IS NOT NULL
     UNWIND ${filter}.text AS words
     MATCH (c:Claim) WHERE c.text CONTAINS words[0] AND c.seen <= ${level} AND ${holdsWords('words', 'c')}
     WITH DISTINCT c.about AS about
     CALL (about) {
       MATCH (x:Entity {key: about}) RETURN x
       UNION
       MATCH (a)-[r:${anyLink} {key: about}]->(b)
       UNWIND CASE type(r) WHEN 'MENTIONS' THEN [a] ELSE [a, b] END AS x
       RETURN x
     }
     WITH DISTINCT x
     CALL (x) {
       RETURN x.key AS key
       UNION
       MATCH (x)-[p:${parts}]-(whole:Case) WHERE $kind = 'case' AND p.seen <= ${level} RETURN whole.key AS key
     }
     RETURN collect(DISTINCT key) AS said
   }`

const disputes = (filter: string, level: Level): string => {
  const own = valueColumns(DISPUTED, level).values
  return `(${filter}.disputed IS NULL OR ${filter}.disputed = (e.${own} IS NOT NULL
     OR EXISTS { MATCH (e)-[o:${anyLink}]-() WHERE o.seen <= ${level} AND o.${attributeColumn(DISPUTED, level)} IS NOT NULL AND ${notMentioned} }
     OR ($kind = 'case' AND EXISTS { MATCH (e)-[p:${parts}]-(part) WHERE p.seen <= ${level} AND part.${own} IS NOT NULL })))`
}

/** Of several first dates (joined complaints) the first counts. */
const lasts = (filter: string): string => {
  const least = (column: string) =>
    `reduce(m = head(e[${filter}.duration.${column}]), x IN e[${filter}.duration.${column}] | CASE WHEN x < m THEN x ELSE m END)`
  const shortest = `${least('endEarliest')} - ${least('startLatest')}`
  const longest = `${least('endLatest')} - ${least('startEarliest')}`
  return `(${filter}.duration IS NULL OR CASE WHEN ${filter}.duration.certain
     THEN ${shortest} >= ${filter}.duration.least AND ${longest} <= ${filter}.duration.most
     ELSE ${longest} >= ${filter}.duration.least AND ${shortest} <= ${filter}.duration.most END)`
}

/** Keeps those `e` that have each of the wanted links, or do not where none is wanted. */
const haves = (filter: string, level: Level): string =>
  `CALL (${filter}, e) {
     UNWIND ${filter}.having AS h
     CALL (e, h) {
       MATCH (e)-[r:${anyLink}]-(far:Entity) WHERE r.seen <= ${level} AND type(r) IN h.kinds
         AND (h.column IS NULL OR any(x IN r[h.column] WHERE x IN h.anyOf))
         AND (h.to IS NULL OR far.kind = h.to) AND ${hasValues('h', 'far')}
         AND (h.near IS NULL OR EXISTS { MATCH (far)-[n:${anyLink}]-(:Entity {key: h.near}) WHERE n.seen <= ${level} })
         AND (h.text IS NULL OR EXISTS { MATCH (c:Claim) WHERE c.about IN [r.key, far.key] AND c.order IS NOT NULL AND c.seen <= ${level}
           AND any(words IN h.text WHERE ${holdsWords('words', 'c')}) })
       WITH r LIMIT 1
       RETURN count(r) AS found
     }
     RETURN count(CASE WHEN (found > 0) <> h.none THEN 1 END) AS met
   }
   WITH ${filter}, e, met WHERE met = size(${filter}.having)`

/** As `sources` the number of sources that speak of `e`, as `entered` that of claims since the time that is wanted. */
const sources = (filter: string, level: Level): string =>
  `CALL (${filter}, e) {
     WITH ${filter}, e WHERE ${filter}.sources IS NOT NULL OR ${filter}.enteredSince IS NOT NULL
     WITH ${filter}, [e.key]
       + COLLECT { MATCH (e)-[o:${anyLink}]-() WHERE o.seen <= ${level} AND ${notMentioned} RETURN o.key }
       + COLLECT { MATCH (e)-[p:${parts}]-(part) WHERE $kind = 'case' AND p.seen <= ${level} RETURN part.key }
       + COLLECT { MATCH (e)-[p:${parts}]-(part)-[q:${anyLink}]-() WHERE $kind = 'case' AND p.seen <= ${level} AND q.seen <= ${level} RETURN q.key } AS things
     UNWIND things AS about
     MATCH (c:Claim) WHERE c.about = about AND c.order IS NOT NULL AND c.seen <= ${level}
     MATCH (c)-[:SAID_BY]->(source)
     RETURN count(DISTINCT CASE WHEN source.key <> ${filter}.editors THEN source END) AS sources,
       count(CASE WHEN c.recordedAt >= ${filter}.enteredSince THEN 1 END) AS entered
   }`
