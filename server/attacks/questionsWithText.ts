/** A query for each place in the schema where a text can be given, with the text as the variable `text`. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

const A_CASE = 'case:first-v-aland'

/** Texts and ids have different types in the schema, so that the variable is declared twice. */
export function questionsWithText(schema: GraphQLSchema): string[] {
  const asked: string[] = []
  const add = (field: GraphQLField<unknown, unknown>, around: (inner: string) => string) => {
    for (const argument of field.args)
      for (const given of placesFor(argument.type)) {
        const required = field.args.filter((one) => one !== argument && isRequired(one))
        const all = [
          `${argument.name}: ${given}`,
          ...required.map((one) => `${one.name}: ${usual(one.type)}`),
        ]
        const inside = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
        const type = given.includes('$id') ? '$id: ID!' : '$text: String!'
        asked.push(`query (${type}) ${around(`${field.name}(${all.join(', ')})${inside}`)}`)
      }
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    add(field, (inner) => `{ ${inner} }`)
  const theCase = schema.getType('Case')
  if (theCase && 'getFields' in theCase)
    for (const field of Object.values(theCase.getFields()))
      if ('args' in field) add(field, (inner) => `{ node(id: "${A_CASE}") { ... on Case { ${inner} } } }`)
  return asked
}

const isRequired = ({ type, defaultValue }: GraphQLArgument) =>
  isNonNullType(type) && defaultValue === undefined

/** Every way to put the text into a value of a type. */
function placesFor(type: GraphQLInputType, depth = 0): string[] {
  if (isNonNullType(type)) return placesFor(type.ofType, depth)
  if (isListType(type)) return placesFor(type.ofType, depth).map((place) => `[${place}]`)
  if (isInputObjectType(type)) {
    if (depth > 3) return []
    const fields = Object.values(type.getFields())
    return fields.flatMap((field) =>
      placesFor(field.type, depth + 1).map((place) => {
        const rest = fields.filter((one) => one !== field && isRequired(one as never))
        return `{ ${[`${field.name}: ${place}`, ...rest.map((one) => `${one.name}: ${usual(one.type)}`)].join(', ')} }`
      }),
    )
  }
  return type.name === 'String' ? ['$text'] : type.name === 'ID' ? ['$id'] : []
}

/** Something that may stand there. */
function usual(type: GraphQLInputType): string {
  if (isNonNullType(type)) return usual(type.ofType)
  if (isListType(type)) return `[${usual(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isRequired(field as never))
    return `{ ${required.map((field) => `${field.name}: ${usual(field.type)}`).join(', ')} }`
  }
  return type.name === 'Int' ? '1' : type.name === 'Boolean' ? 'true' : `"${A_CASE}"`
}
