/** Errors small enough for any answer: however wrong a query is, being told so costs less than a kilobyte. */
import { type GraphQLError, validate } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'

const MOST_BYTES = 900
const LONGEST_MESSAGE = 400
const LONGEST_PATH = 200
const MOST_LOCATIONS = 2

/** The first errors that fit, shortened, and how many more there are. */
export function fewErrors(errors: readonly GraphQLError[]): GraphQLError[] {
  const shown: GraphQLError[] = []
  let bytes = 0
  for (const error of errors) {
    const short = shortened(error)
    bytes += Buffer.byteLength(JSON.stringify(short))
    if (shown.length > 0 && bytes > MOST_BYTES) break
    shown.push(short)
  }
  const left = errors.length - shown.length
  return left > 0
    ? [
        ...shown,
        createGraphQLError(`${left} more ${left === 1 ? 'error' : 'errors'} of this query are not shown.`),
      ]
    : shown
}

function shortened(error: GraphQLError): GraphQLError {
  const { path, positions, source } = error
  const message =
    error.message.length > LONGEST_MESSAGE ? `${error.message.slice(0, LONGEST_MESSAGE)}…` : error.message
  const isLongPath = path !== undefined && Buffer.byteLength(JSON.stringify(path)) > LONGEST_PATH
  return createGraphQLError(message, {
    source,
    positions: positions?.slice(0, MOST_LOCATIONS),
    path: isLongPath ? undefined : path,
    extensions: error.extensions,
  })
}

/** Nobody reads more, and suggesting what each might have meant takes time. */
const MOST_VALIDATION_ERRORS = 10

/** @param hideSuggestions "Did you mean" tells of the schema, which is not for everybody where introspection is off */
export const shortErrors = ({ hideSuggestions }: { hideSuggestions: boolean }): Plugin => ({
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules) =>
      validate(schema, document, rules, { maxErrors: MOST_VALIDATION_ERRORS }),
    )
  },
  onResultProcess({ result, setResult }) {
    if (Array.isArray(result) || !('errors' in result) || !result.errors?.length) return
    const errors = fewErrors(result.errors)
    if (hideSuggestions)
      for (const error of errors) error.message = error.message.replace(/ Did you mean .*$/s, '')
    setResult({ ...result, errors })
  },
})
