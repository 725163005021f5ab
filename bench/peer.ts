/** The same questions to @neo4j/graphql over the same database and under the same yoga: what one would use instead of us. */
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import type { Driver } from 'neo4j-driver'
import { entityKey } from '../server/store/keys.ts'
import type { Variables } from './questions.ts'

const node = (label: string) => `@node(labels: ["Entity", "${label}"])`
const linked = (type: string, direction: 'IN' | 'OUT') =>
  `@relationship(type: "${type}", direction: ${direction}, properties: "Seen")`
const shown = 'key: ID! id: String label: String kind: String order_0: String'

const typeDefs = `
  type Case ${node('Case')} { ${shown} against: [Country!]! ${linked('AGAINST', 'OUT')} counsel: [Person!]! ${linked('COUNSEL', 'IN')} }
  type Country ${node('Country')} { ${shown} cases: [Case!]! ${linked('AGAINST', 'IN')} }
  type Person ${node('Person')} { ${shown} cases: [Case!]! ${linked('COUNSEL', 'OUT')} }
  type Seen @relationshipProperties { seen: Int! toOrder_0: String fromOrder_0: String }
`

/** What everybody may see, which here the caller has to ask for at every step. */
const seen = 'where: { edge: { seen: { lte: 0 } } }'

/** By the name of ours. A question that is missing cannot be asked without Cypher of one's own. */
export const peerDocuments: Record<string, string> = {
  byId: 'query ($key: ID!) { cases(where: { key: { eq: $key }, order_0: { gte: "" } }) { id kind label } }',
  list: 'query ($key: ID!) { cases(where: { order_0: { gte: "" }, againstConnection: { some: { node: { key: { eq: $key } }, edge: { seen: { lte: 0 } } } } }, sort: [{ order_0: ASC }], limit: 20) { id label } }',
  hub: `query ($key: ID!) { countries(where: { key: { eq: $key } }) { id casesConnection(first: 50, ${seen}, sort: [{ edge: { fromOrder_0: ASC } }]) { edges { node { id label } } } } }`,
  twoHops: `query ($key: ID!) { cases(where: { key: { eq: $key }, order_0: { gte: "" } }) { id counselConnection(first: 5, ${seen}, sort: [{ edge: { fromOrder_0: ASC } }]) { edges { node { id label
    casesConnection(first: 20, ${seen}, sort: [{ edge: { toOrder_0: ASC } }]) { edges { node { id label } } } } } } } }`,
  tree: `query ($key: ID!) { countries(where: { key: { eq: $key } }) { id casesConnection(first: 20, ${seen}, sort: [{ edge: { fromOrder_0: ASC } }]) { edges { node { id label
    counselConnection(first: 5, ${seen}, sort: [{ edge: { fromOrder_0: ASC } }]) { edges { node { id label
      casesConnection(first: 5, ${seen}, sort: [{ edge: { toOrder_0: ASC } }]) { edges { node { id label } } } } } } } } } } }`,
}

export const peerVariables = ({ id }: Variables): Variables => ({ key: entityKey(String(id)) })

export async function peerApi(driver: Driver) {
  const schema = await new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: { GTE: true } } },
  }).getSchema()
  return createYoga({ schema, logging: false, graphiql: false, landingPage: false, cors: false })
}
