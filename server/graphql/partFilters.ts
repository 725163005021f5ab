/** Filters of cases by what belongs to them: steps at home, events, remedies, measures, interim measures, opinions, reasons. */
import { measureStatuses, opinionKinds, stepResults } from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import type { HavingFilter } from '../store/store.ts'
import { builder } from './builder.ts'
import { dateRange, oneOf, TEXT, textFilter } from './filterParts.ts'

const NONE = 'Turns it round: only cases that have none such.'

export const StepFilter = builder.inputType('StepFilter', {
  description: 'A step before a court or authority at home. Everything given must hold of one step.',
  fields: (t) => ({
    result: t.stringList({ required: false, description: `Any of: ${stepResults.join(', ')}.` }),
    text: t.stringList({ required: false, description: TEXT }),
    none: t.boolean({ required: false, description: NONE }),
  }),
})
export const EventFilter = builder.inputType('EventFilter', {
  description: 'Something that happened. Everything given must hold of one event.',
  fields: (t) => ({
    type: t.stringList({ required: false, description: 'Any of these types: arrest, torture, trial …' }),
    place: t.id({ required: false, description: 'Id of the place where it happened.' }),
    from: t.field({ type: 'EDTF', required: false, description: 'On or after; what may lie there counts.' }),
    to: t.field({ type: 'EDTF', required: false, description: 'On or before; what may lie there counts.' }),
    text: t.stringList({ required: false, description: TEXT }),
    none: t.boolean({ required: false, description: NONE }),
  }),
})
export const RemedyFilter = builder.inputType('RemedyFilter', {
  description: 'Something that the body asked the State to do. Everything given must hold of one remedy.',
  fields: (t) => ({
    text: t.stringList({ required: false, description: TEXT }),
    none: t.boolean({ required: false, description: NONE }),
  }),
})
export const MeasureFilter = builder.inputType('MeasureFilter', {
  description:
    'Something that the State did or did not do after the decision. Everything given must hold of one measure.',
  fields: (t) => ({
    status: t.stringList({ required: false, description: `Any of: ${measureStatuses.join(', ')}.` }),
    from: t.field({ type: 'EDTF', required: false, description: 'On or after; what may lie there counts.' }),
    to: t.field({ type: 'EDTF', required: false, description: 'On or before; what may lie there counts.' }),
    text: t.stringList({ required: false, description: TEXT }),
    none: t.boolean({ required: false, description: NONE }),
  }),
})
export const InterimFilter = builder.inputType('InterimMeasureFilter', {
  description: 'What was asked of the State while the case was pending.',
  fields: (t) => ({
    requested: t.boolean({
      required: false,
      description: 'Whether the body asked for it; false where the author asked and the body declined.',
    }),
    respected: t.boolean({
      required: false,
      description: 'Whether the State respected it, where a source says so plainly.',
    }),
    none: t.boolean({ required: false, description: NONE }),
  }),
})
export const OpinionFilter = builder.inputType('OpinionFilter', {
  description: 'An individual opinion of members of the body.',
  fields: (t) => ({
    type: t.stringList({ required: false, description: `Any of: ${opinionKinds.join(', ')}.` }),
    none: t.boolean({ required: false, description: NONE }),
  }),
})

type Given = {
  inadmissibilityReason?: string[] | null | undefined
  steps?: typeof StepFilter.$inferInput | null | undefined
  events?: typeof EventFilter.$inferInput | null | undefined
  remedies?: typeof RemedyFilter.$inferInput | null | undefined
  measures?: typeof MeasureFilter.$inferInput | null | undefined
  interimMeasures?: typeof InterimFilter.$inferInput | null | undefined
  opinions?: typeof OpinionFilter.$inferInput | null | undefined
}

export async function partFilters(given: Given, { entity }: Context): Promise<HavingFilter[]> {
  const {
    inadmissibilityReason: reasons,
    steps,
    events,
    remedies,
    measures,
    interimMeasures,
    opinions,
  } = given
  const found: HavingFilter[] = []
  if (reasons)
    found.push({
      kinds: ['INADMISSIBLE'],
      attribute: { name: 'reason', anyOf: reasons },
      facet: 'inadmissibilityReason',
    })
  if (steps) {
    const result = oneOf('steps.result', steps.result, stepResults)
    found.push({
      kinds: ['HEARD'],
      ...(steps.result && { attribute: { name: 'result', anyOf: result }, facet: 'stepResult' }),
      ...said('steps', steps),
    })
  }
  if (events)
    found.push({
      kinds: ['INCIDENT'],
      ...valued('type', events.type),
      ...dated(events),
      ...(events.place != null && { near: (await entity.load(String(events.place)))?.key ?? '' }),
      ...said('events', events),
    })
  if (remedies) found.push({ kinds: ['ORDERED'], ...said('remedies', remedies) })
  if (measures) {
    oneOf('measures.status', measures.status, measureStatuses)
    found.push({
      kinds: ['FOLLOWED_BY'],
      ...valued('status', measures.status),
      ...dated(measures),
      ...said('measures', measures),
    })
  }
  if (interimMeasures) {
    const { requested, respected, none } = interimMeasures
    const values = Object.entries({ requested, respected }).flatMap(([property, value]) =>
      value == null ? [] : [{ property, anyOf: [value] }],
    )
    found.push({ kinds: ['ASKED_INTERIM'], values, none: none ?? false })
  }
  if (opinions) {
    oneOf('opinions.type', opinions.type, opinionKinds)
    found.push({ kinds: ['OPINION_IN'], ...valued('type', opinions.type), none: opinions.none ?? false })
  }
  return found
}

function said(
  path: string,
  { text, none }: { text?: string[] | null | undefined; none?: boolean | null | undefined },
) {
  const words = textFilter(`${path}.text`, text)
  return { ...(words && { text: words }), none: none ?? false }
}

const valued = (property: string, anyOf: readonly string[] | null | undefined) =>
  anyOf ? { values: [{ property, anyOf }] } : {}

function dated({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }) {
  const range = dateRange('date', from, to)
  return range ? { dates: [range] } : {}
}
