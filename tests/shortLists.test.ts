import { getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../server/graphql/schema.ts'

/** Every list that is no connection: each is small by nature or bounded by its question, and says at most how many it has. */
const shortLists = [
  'Case.articles',
  'Case.authors',
  'Case.counsel',
  'Case.documents',
  'Case.events',
  'Case.interimMeasures',
  'Case.ladder',
  'Case.leftOut',
  'Case.measures',
  'Case.numbers',
  'Case.opinions',
  'Case.organisations',
  'Case.remedies',
  'Case.similar',
  'Case.victims',
  'CaseConnection.facets',
  'Diff.things',
  'DiffThing.statements',
  'Draft.files',
  'Draft.remarks',
  'Duplicate.names',
  'Duplicate.shared',
  'Entity.degrees',
  'Entity.facts',
  'Entity.names',
  'Event.cases',
  'Event.places',
  'Facet.values',
  'Fact.claims',
  'Finding.links',
  'Finding.readWith',
  'Graph.links',
  'Graph.nodes',
  'InterimMeasure.cases',
  'Link.attributes',
  'Measure.cases',
  'Opinion.cases',
  'Opinion.writers',
  'Overview.counts',
  'Overview.facets',
  'Overview.mostConnected',
  'Path.steps',
  'PathResult.paths',
  'PathStep.links',
  'ProposalOutcome.files',
  'ProposalOutcome.problems',
  'Query.duplicates',
  'Query.nodes',
  'Query.pseudonym',
  'Reason.claims',
  'Reason.links',
  'Remedy.cases',
  'Remedy.measures',
  'SearchConnection.nodes',
  'Selection.links',
  'Selection.nodes',
  'Similarity.reasons',
  'StatConnection.rows',
  'StatRow.outcomes',
  'StatRow.values',
]

const lists = new Map<string, string>()
for (const type of Object.values(schema.getTypeMap())) {
  if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue
  const inherited = new Set(type.getInterfaces().flatMap((one) => Object.keys(one.getFields())))
  const isConnection = 'pageInfo' in type.getFields()
  for (const field of Object.values(type.getFields())) {
    if (!isListType(getNullableType(field.type)) || inherited.has(field.name)) continue
    if (isConnection && (field.name === 'nodes' || field.name === 'edges')) continue
    lists.set(`${type.name}.${field.name}`, field.description ?? '')
  }
}

it('knows every list that is no connection', () => {
  expect([...lists.keys()].sort()).toEqual([...shortLists].sort())
})

it.each([...lists])('%s says how long it can be', (_name, description) => {
  expect(description).toMatch(/at most (\d+|`first`)/i)
})
