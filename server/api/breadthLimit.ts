import type { ValidationRule } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'

/** Refuses a document that asks one thing for more fields than any screen shows. */
export const breadthLimit = (most: number): Plugin => {
  const breadthRule: ValidationRule = (context) => ({
    SelectionSet({ selections }) {
      if (selections.length > most)
        context.reportError(
          createGraphQLError(
            `One selection has ${selections.length} fields; ${most} is the most. Ask in several queries.`,
            { extensions: { code: 'TOO_COSTLY' } },
          ),
        )
    },
  })
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(breadthRule)
    },
  }
}
