/** From the filters of a query to those of the store. */
import { OPEN_END, OPEN_START, parseDate } from '../../schema/dates.ts'
import { kindOfId } from '../../schema/ids.ts'
import {
  type EntityKind,
  type LinkKind,
  type LinkKindSpec,
  linkKindNames,
  linkKinds,
  outcomes,
  type Standing,
  stages,
} from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import type { LinkedTo, EntityFilter as StoreFilter } from '../store/store.ts'
import { builder, LinkKindEnum, StandingEnum } from './builder.ts'
import { caseFacets } from './facets.ts'

const LinkedToInput = builder.inputType('LinkedToInput', {
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
const LINKED_TO = `An AND of ORs: of each inner list at least one must be linked. At most ${limits.linkedTo} lists of ${limits.linkedTo}.`

export const CaseFilter = builder.inputType('CaseFilter', {
  description: 'Which cases. Everything given must hold.',
  fields: (t) => ({
    linkedTo: t.field({ type: t.listRef(t.listRef(LinkedToInput)), required: false, description: LINKED_TO }),
    outcome: t.stringList({ required: false, description: `Any of: ${outcomes.join(', ')}.` }),
    outcomeMissing: t.boolean({
      required: false,
      description: 'Also cases for which no source says how they ended; alone, only these.',
    }),
    stage: t.stringList({ required: false, description: `Any of: ${stages.join(', ')}.` }),
    decidedFrom: t.field({
      type: 'EDTF',
      required: false,
      description: 'Decided on or after; what may lie there counts.',
    }),
    decidedTo: t.field({
      type: 'EDTF',
      required: false,
      description: 'Decided on or before; what may lie there counts.',
    }),
    submittedFrom: t.field({
      type: 'EDTF',
      required: false,
      description: 'Submitted on or after; what may lie there counts.',
    }),
    submittedTo: t.field({
      type: 'EDTF',
      required: false,
      description: 'Submitted on or before; what may lie there counts.',
    }),
  }),
})
export const EntityFilter = builder.inputType('EntityFilter', {
  description: 'Which entities.',
  fields: (t) => ({
    linkedTo: t.field({ type: t.listRef(t.listRef(LinkedToInput)), required: false, description: LINKED_TO }),
  }),
})

type Linked = {
  id: string | number
  kinds?: LinkKind[] | null | undefined
  standing?: Standing[] | null | undefined
}
type Given = typeof CaseFilter.$inferInput

/** Kinds of link that there may be between a case and an entity of a kind. */
const linksWithCases = (kind: EntityKind): LinkKind[] =>
  linkKindNames.filter((name) => {
    const { from, to }: LinkKindSpec = linkKinds[name]
    return (from.includes('case') && to.includes(kind)) || (from.includes(kind) && to.includes('case'))
  })

/** The facet that a choice belongs to, which is then counted without it; undefined where it could be several. */
function facetOf(
  kind: EntityKind | undefined,
  kinds: readonly LinkKind[] | null | undefined,
): string | undefined {
  if (!kind) return undefined
  const [link, another] = kinds ?? linksWithCases(kind)
  if (another) return undefined
  return caseFacets.find((facet) => 'link' in facet && facet.link === link && facet.to.includes(kind))?.name
}

export async function caseFilter(given: Given | null | undefined, context: Context): Promise<StoreFilter> {
  const values: NonNullable<StoreFilter['values']>[number][] = []
  const outcome = [...oneOf('outcome', given?.outcome, outcomes), ...(given?.outcomeMissing ? [null] : [])]
  if (outcome.length > 0) values.push({ property: 'outcome', anyOf: outcome })
  if (given?.stage) values.push({ property: 'stage', anyOf: oneOf('stage', given.stage, stages) })
  const dates = [
    range('decided', given?.decidedFrom, given?.decidedTo),
    range('submitted', given?.submittedFrom, given?.submittedTo),
  ]
  return {
    linkedTo: await linkedGroups(given?.linkedTo, context),
    values,
    dates: dates.filter((one) => one !== undefined),
  }
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
      const facet = facetOf(kindOfId(String(group[0]?.id ?? '')), group[0]?.kinds)
      return { anyOf, ...(facet && { facet }) }
    }),
  )
}

function oneOf(
  path: string,
  given: readonly string[] | null | undefined,
  known: readonly string[],
): string[] {
  const wrong = given?.find((value) => !known.includes(value))
  if (wrong !== undefined)
    throw badInput(`filter.${path}`, `There is no ${path} "${wrong}"; known are: ${known.join(', ')}.`)
  return [...(given ?? [])]
}

function range(property: string, from: string | null | undefined, to: string | null | undefined) {
  if (!from && !to) return undefined
  return {
    property,
    earliest: parseDate(from ?? '')?.earliest ?? OPEN_START,
    latest: parseDate(to ?? '')?.latest ?? OPEN_END,
  }
}
