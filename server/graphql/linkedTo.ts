/** The part of a filter that says to which entities something must be linked. */
import { kindOfId } from '../../schema/ids.ts'
import {
  type EntityKind,
  type LinkKind,
  type LinkKindSpec,
  linkKindNames,
  linkKinds,
  type Standing,
} from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import type { LinkedTo, EntityFilter as StoreFilter } from '../store/store.ts'
import { builder, LinkKindEnum, StandingEnum } from './builder.ts'
import { caseFacets } from './facets.ts'

export const LinkedToInput = builder.inputType('LinkedToInput', {
  description:
    'An entity that must be linked, in either direction. An article stands for all its paragraphs too.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the entity.' }),
    kinds: t.field({ type: [LinkKindEnum], required: false, description: 'Only by links of these kinds.' }),
    standing: t.field({
      type: [StandingEnum],
      required: false,
      description: 'Only by links of these standings.',
    }),
  }),
})
export const LINKED_TO = `An AND of ORs: of each inner list at least one must be linked. At most ${limits.linkedTo} lists of ${limits.linkedTo}.`

type Linked = {
  id: string | number
  kinds?: LinkKind[] | null | undefined
  standing?: Standing[] | null | undefined
}

/** Kinds of link that there may be between a case and an entity of a kind. */
const linksWithCases = (kind: EntityKind): LinkKind[] =>
  linkKindNames.filter((name) => {
    const { from, to }: LinkKindSpec = linkKinds[name]
    return (from.includes('case') && to.includes(kind)) || (from.includes(kind) && to.includes('case'))
  })

/** The facets among whose values a choice is, which are then counted without it. */
function facetsOf({ id, kinds }: Linked): string[] {
  const kind = kindOfId(String(id))
  if (!kind) return []
  const chosen = new Set(kinds ?? linksWithCases(kind))
  return caseFacets
    .filter(
      (facet) =>
        'to' in facet &&
        facet.to.includes(kind) &&
        facet.links.length === chosen.size &&
        facet.links.every((link) => chosen.has(link)),
    )
    .map(({ name }) => name)
}

/** An id that is absent or hidden matches nothing, and says no more. */
export async function linkedGroups(
  groups: readonly (readonly Linked[])[] | null | undefined,
  { entity }: Context,
): Promise<StoreFilter['linkedTo']> {
  if (!groups) return []
  if (groups.length > limits.linkedTo || groups.some((group) => group.length > limits.linkedTo))
    throw badInput('filter.linkedTo', `At most ${limits.linkedTo} lists of ${limits.linkedTo} ids.`)
  return Promise.all(
    groups.map(async (group) => {
      const found = await Promise.all(group.map(({ id }) => entity.load(String(id))))
      const anyOf = group.map(
        ({ kinds, standing }, at): LinkedTo => ({
          key: found[at]?.key ?? '',
          ...(kinds && { kinds }),
          ...(standing && { standings: standing }),
        }),
      )
      const [first = [], ...others] = group.map(facetsOf)
      return { anyOf, facet: first.filter((name) => others.every((other) => other.includes(name))) }
    }),
  )
}
