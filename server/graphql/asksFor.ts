/** Whether a request selects a field of what a resolver is about to give, so that it need not compute what nobody asked for. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** Looks through fragments; a field under a condition counts as asked for. */
export function asksFor(field: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const has = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === field
      return has(
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      )
    }) ?? false
  return fieldNodes.some(({ selectionSet }) => has(selectionSet))
}
