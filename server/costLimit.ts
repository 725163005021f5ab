/** Refuses a query that could bring more than the server wants to carry, before any of it is read. */
import { type ExecutionArgs, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import { costOf } from './cost.ts'

export const costLimit = (most: number): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, operationName, variableValues }: ExecutionArgs = args
    const operations = document.definitions.filter(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    )
    const operation = operations.find(({ name }) => !operationName || name?.value === operationName)
    if (!operation) return
    const fragments = new Map(
      document.definitions
        .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    )
    const cost = costOf({ schema, operation, fragments, variables: variableValues ?? {} }, most)
    if (cost <= most) return
    const sentence = `This query could bring more than ${most} things. Ask for fewer with "first", or in several queries.`
    setResultAndStopExecution({
      errors: [createGraphQLError(sentence, { extensions: { code: 'TOO_COSTLY' } })],
    })
  },
})
