/** What a query may cost: how many things it could bring, by what it asks for and not by what is there. */
import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import { limits } from './limits.ts'

export type Query = {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Readonly<Record<string, unknown>>
  /** Reckons what is asked of the schema (`__schema`, `__type`) instead of what is asked of the record. */
  ofSchema?: boolean
}

const META_FIELDS = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]))

/** The lists of these were reckoned by the `first` of the field that gives them. */
const isCountedAbove = (type: string): boolean =>
  type.endsWith('Connection') || type === 'PathResult' || type === 'Selection'

const dear: Readonly<Record<string, number>> = limits.dear

/** A list without `first` is short by nature; this many are reckoned. */
const SHORT_LIST = 10

/**
 * The number of objects that a query could bring, lists counted by `first` or by the ids given. Stops counting above `most`,
 * and so takes no longer for a fragment that spreads itself into millions.
 */
export function costOf(
  { schema, operation, fragments, variables, ofSchema = false }: Query,
  most: number,
): number {
  const root = schema.getRootType(operation.operation)
  let cost = 0
  let visited = 0

  function add(
    selections: SelectionSetNode,
    type: GraphQLCompositeType,
    times: number,
    short = SHORT_LIST,
  ): void {
    for (const selection of selections.selections) {
      if (cost > most || ++visited > most) {
        cost = Math.max(cost, most + 1)
        return
      }
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(type, selection.name.value)
        const inner = field && getNamedType(field.type)
        if (!field || !isCompositeType(inner) || !selection.selectionSet) continue
        const given = Object.fromEntries(
          selection.arguments?.map(({ name, value }) => [name.value, value]) ?? [],
        )
        const { first, ids } = bounds(field, given)
        const isList = isListType(getNullableType(field.type))
        const many = isList && !isCountedAbove(type.name) ? (ids ?? short) : 1
        const inside = times * (first ?? many)
        cost += inside + times * (dear[`${type.name}.${field.name}`] ?? 0)
        add(selection.selectionSet, inner, inside, isList ? SHORT_LIST : ids)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(selection.selectionSet, narrowed(selection.typeCondition?.name.value, type), times, short)
      } else {
        const fragment = fragments.get(selection.name.value)
        if (fragment)
          add(fragment.selectionSet, narrowed(fragment.typeCondition.name.value, type), times, short)
      }
    }
  }

  function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type === root && ofSchema) return META_FIELDS.get(name)
    return 'getFields' in type ? type.getFields()[name] : undefined
  }

  /** What the arguments say of how many there can be. */
  function bounds(
    field: GraphQLField<unknown, unknown>,
    given: Record<string, ValueNode>,
  ): { first?: number; ids?: number } {
    const { first, ids } = Object.fromEntries(
      field.args.map(({ name, defaultValue }) => [
        name,
        (given[name] && valueFromASTUntyped(given[name], variables as never)) ?? defaultValue,
      ]),
    )
    return {
      ...(typeof first === 'number' && { first: Math.max(1, first) }),
      ...(Array.isArray(ids) && { ids: Math.max(1, ids.length) }),
    }
  }

  function narrowed(name: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType {
    const found = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(found) ? found : type
  }

  if (isObjectType(root)) add(operation.selectionSet, root, 1)
  return cost
}
