/** What is measured: the page's own kinds of question, as GraphQL, each with variables drawn from a generated graph. */

import { casesIn } from './graph/changeSets.ts'
import { Draw } from './graph/draw.ts'

export type Variables = Record<string, string | string[] | number | null>
export type Question = { name: string; document: string; variables: readonly Variables[] }

export const PARAMETER_SETS = 12

const far = '{ id ... on Entity { kind label } }'

/** @param nodes the size that the graph was generated with */
export function questionsOf(nodes: number): Question[] {
  const draw = new Draw(77)
  const cases = casesIn(nodes)
  const sets = (make: () => Variables): Variables[] => Array.from({ length: PARAMETER_SETS }, make)
  const aCase = () => ({ id: `case:case-${draw.below(cases)}` })
  const aCounsel = () => `person:counsel-${draw.below(10 + nodes / 100)}`
  const aState = () => ({ id: `country:LAND${draw.below(5)}` })
  return [
    {
      name: 'byId',
      document: 'query ($id: ID!) { node(id: $id) { id ... on Entity { kind label } } }',
      variables: sets(aCase),
    },
    {
      name: 'list',
      document:
        'query ($id: ID!) { cases(filter: { linkedTo: [[{ id: $id, kinds: [AGAINST] }]] }, first: 20) { nodes { id label decided } } }',
      variables: sets(aState),
    },
    {
      name: 'listAll',
      document: 'query ($first: Int!) { cases(first: $first) { totalCount nodes { id label decided } } }',
      variables: sets(() => ({ first: 10 + draw.below(20) })),
    },
    {
      name: 'listByDate',
      document: `query ($id: ID!) { cases(filter: { linkedTo: [[{ id: $id, kinds: [AGAINST] }]] }, orderBy: { field: DECIDED, descending: true }, first: 20) { totalCount nodes { id label decided } } }`,
      variables: sets(aState),
    },
    {
      name: 'tree',
      document: `query ($id: ID!) { node(id: $id) { id ... on Entity { links(kinds: [AGAINST], direction: IN, first: 20) { nodes { from { id label
        links(kinds: [COUNSEL], direction: IN, first: 5) { nodes { from { id label
          links(kinds: [COUNSEL], direction: OUT, first: 5) { nodes { to { id label } } } } } } } } } } } }`,
      variables: sets(aState),
    },
    {
      name: 'treeOfClaims',
      document: `query ($id: ID!) { node(id: $id) { id ... on Entity { links(kinds: [AGAINST], direction: IN, first: 20) { nodes { id from { id label
        links(kinds: [VIOLATED], direction: OUT, first: 10) { nodes { id to { id label } claims(first: 5) { nodes { locator source { id label } } } } } } } } } } }`,
      variables: sets(aState),
    },
    {
      name: 'neighbours',
      document: `query ($id: ID!) { node(id: $id) { id ... on Entity { links(first: 20) { totalCount nodes { id kind from ${far} to ${far} claims(first: 2) { nodes { locator source { id label } } } } } } } }`,
      variables: sets(aCase),
    },
    {
      name: 'hub',
      document: `query ($id: ID!) { node(id: $id) { id ... on Entity { links(kinds: [AGAINST], direction: IN, first: 50) { nodes { id from { id label } } } } } }`,
      variables: sets(aState),
    },
    {
      name: 'hubAllKinds',
      document: `query ($id: ID!) { node(id: $id) { id ... on Entity { links(first: 50) { totalCount nodes { id kind from ${far} to ${far} } } } } }`,
      variables: sets(aState),
    },
    {
      name: 'degrees',
      document:
        'query ($id: ID!) { node(id: $id) { id ... on Entity { degrees { kind direction count } } } }',
      variables: sets(aState),
    },
    {
      name: 'twoHops',
      document: `query ($id: ID!) { node(id: $id) { id ... on Entity { links(kinds: [COUNSEL], direction: IN, first: 5) { nodes { from { id label
        links(kinds: [COUNSEL], direction: OUT, first: 20) { nodes { id to { id label } } } } } } } } }`,
      variables: sets(aCase),
    },
    {
      name: 'search',
      document:
        'query ($text: String!) { search(text: $text, first: 20) { totalCount nodes { matched entity { id label } } } }',
      variables: sets(() => ({
        text: draw.oneOf([
          'grudlastobex',
          'plofno kwibex',
          'Land 3',
          'Bru clefno',
          `${1000 + draw.below(200)}/`,
        ]),
      })),
    },
    {
      name: 'facets',
      document:
        'query ($id: ID!) { cases(filter: { linkedTo: [[{ id: $id, kinds: [AGAINST] }]] }, first: 1) { facets { field values { id label count } more } } }',
      variables: sets(aState),
    },
    {
      name: 'facetsOfAll',
      document:
        'query ($first: Int!) { cases(first: $first) { facets { field values { id label count } more } } }',
      variables: sets(() => ({ first: 1 })),
    },
    {
      name: 'stats',
      document:
        'query ($id: ID!) { stats(by: [OUTCOME, YEAR], of: { linkedTo: [[{ id: $id, kinds: [AGAINST] }]] }, first: 20) { rows { cases values { value } durations { known medianYears } } } }',
      variables: sets(aState),
    },
    {
      name: 'similar',
      document:
        'query ($id: ID!) { node(id: $id) { id ... on Case { similar(first: 5) { score case { id label } } } } }',
      variables: sets(aCase),
    },
    {
      name: 'paths',
      document:
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 3, maxHops: 3) { paths { steps { from { ... on Entity { label } } to { ... on Entity { label } } } } } }',
      variables: sets(() => ({ from: aCounsel(), to: aCounsel() })),
    },
    {
      name: 'overview',
      document: 'query { overview { cases counts { kind count } } }',
      variables: [{}],
    },
    {
      name: 'mostConnected',
      document:
        'query ($kinds: [EntityKind!]!) { overview { mostConnected(kinds: $kinds, first: 6) { cases entity { id label } } } }',
      variables: [{ kinds: ['organisation'] }, { kinds: ['case'] }],
    },
  ]
}
