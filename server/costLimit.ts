/** Refuses a query that could bring more than the server wants to carry, before any of it is read. */
import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'
import { costOf, type Query } from './cost.ts'

export const costLimit = (most: number): Plugin<Context> => ({
  onExecute({ args, setResultAndStopExecution }) {
    const query = queryOf(args)
    if (!query) return
    const cost = costOf(query, most)
    args.contextValue.life.cost = cost
    const ofSchema = costOf({ ...query, ofSchema: true }, usualOfSchema(query.schema))
    if (cost <= most && ofSchema <= usualOfSchema(query.schema)) return
    const sentence =
      cost > most
        ? `This query could bring more than ${most} things. Ask for fewer with "first", or in several queries.`
        : 'This query asks more of the schema than the usual introspection query does. Ask in several queries.'
    setResultAndStopExecution({
      errors: [
        createGraphQLError(sentence, {
          extensions: { code: 'TOO_COSTLY', http: { status: 400, spec: true } },
        }),
      ],
    })
  },
})

/** What to reckon of a document; undefined where it has no such operation. */
export function queryOf({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): Query | undefined {
  const operation = document.definitions
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .find(({ name }) => !operationName || name?.value === operationName)
  if (!operation) return undefined
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  return { schema, operation, fragments, variables: { ...defaultsOf(operation), ...variableValues } }
}

/** What the document itself says of variables that were not given. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )

const usual = new WeakMap<GraphQLSchema, number>()

/** What the introspection query of every tool costs, which is the most that may be asked of the schema at once. */
function usualOfSchema(schema: GraphQLSchema): number {
  const known = usual.get(schema)
  if (known !== undefined) return known
  const document = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  )
  const query = queryOf({ schema, document }) as Query
  const cost = costOf({ ...query, ofSchema: true }, Number.MAX_SAFE_INTEGER)
  usual.set(schema, cost)
  return cost
}
