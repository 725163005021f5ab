/** From the filters of a query to those of the store. */
import { parseDate } from '../../schema/dates.ts'
import { type EntityKind, outcomes, propertySpec, stages } from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import type { DateFilter, HavingFilter, EntityFilter as StoreFilter, ValueFilter } from '../store/store.ts'
import { builder, LinkKindEnum } from './builder.ts'
import { dateRange, oneOf, sourcesRange, TEXT, textFilter } from './filterParts.ts'
import { LINKED_TO, LinkedToInput, linkedGroups } from './linkedTo.ts'
import {
  EventFilter,
  InterimFilter,
  MeasureFilter,
  OpinionFilter,
  partFilters,
  RemedyFilter,
  StepFilter,
} from './partFilters.ts'

const DAYS_PER_YEAR = 365.2425

const DISPUTED =
  'Whether sources that this viewer sees disagree on a property of it or of its links; of a case also of its events, measures and so on.'
const SOURCES =
  'different sources that speak of it, of its links or, for a case, of its events, remedies and measures; the editors of the record do not count.'
const ENTERED =
  'Only where something was entered on that day or later; for analysts and above, who are told when.'

const DurationFilter = builder.inputType('DurationFilter', {
  description:
    'Time from the first complaint to the decision. Where dates are vague what may lie in the range counts, with `certain` only what must. A case without one of the dates never matches.',
  fields: (t) => ({
    minDays: t.int({ required: false, description: 'At least so many days.' }),
    maxDays: t.int({ required: false, description: 'At most so many days.' }),
    minYears: t.float({ required: false, description: 'At least so many years of 365.2425 days.' }),
    maxYears: t.float({ required: false, description: 'At most so many years of 365.2425 days.' }),
    certain: t.boolean({ required: false, description: 'Only cases that lie in the range for certain.' }),
  }),
})

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
    duration: t.field({
      type: DurationFilter,
      required: false,
      description: 'How long it took from complaint to decision.',
    }),
    text: t.stringList({ required: false, description: TEXT }),
    disputed: t.boolean({ required: false, description: DISPUTED }),
    sourcesMin: t.int({ required: false, description: `At least so many ${SOURCES}` }),
    sourcesMax: t.int({ required: false, description: `At most so many ${SOURCES}` }),
    enteredSince: t.field({ type: 'EDTF', required: false, description: ENTERED }),
    inadmissibilityReason: t.stringList({
      required: false,
      description: 'Any of these reasons why a claim fell, word for word as the facet gives them.',
    }),
    steps: t.field({
      type: StepFilter,
      required: false,
      description: 'What a court or authority at home did.',
    }),
    events: t.field({ type: EventFilter, required: false, description: 'What happened.' }),
    remedies: t.field({
      type: RemedyFilter,
      required: false,
      description: 'What the body asked for.',
    }),
    measures: t.field({
      type: MeasureFilter,
      required: false,
      description: 'What the State did since.',
    }),
    interimMeasures: t.field({
      type: InterimFilter,
      required: false,
      description: 'What was asked while the case was pending.',
    }),
    opinions: t.field({
      type: OpinionFilter,
      required: false,
      description: 'Separate opinions of members of the body.',
    }),
  }),
})

const FactFilter = builder.inputType('FactFilter', {
  description: 'A property with one of some values.',
  fields: (t) => ({
    property: t.string({
      required: true,
      description: 'Name of a property that schema/kinds.ts marks as indexed: type, status, respected …',
    }),
    anyOf: t.stringList({ required: true, description: 'Its value is one of these.' }),
  }),
})

export const EntityFilter = builder.inputType('EntityFilter', {
  description: 'Which entities. Everything given must hold.',
  fields: (t) => ({
    linkedTo: t.field({ type: t.listRef(t.listRef(LinkedToInput)), required: false, description: LINKED_TO }),
    has: t.field({
      type: [LinkKindEnum],
      required: false,
      description: 'Has a link of each of these kinds.',
    }),
    lacks: t.field({
      type: [LinkKindEnum],
      required: false,
      description: 'Has no link of any of these kinds: remedies that lack FOLLOWED_BY, for instance.',
    }),
    facts: t.field({ type: [FactFilter], required: false, description: 'Properties with their values.' }),
    from: t.field({
      type: 'EDTF',
      required: false,
      description: 'Its date is on or after; what may lie there counts. Events and measures have one.',
    }),
    to: t.field({
      type: 'EDTF',
      required: false,
      description: 'Its date is on or before; what may lie there counts.',
    }),
    text: t.stringList({ required: false, description: TEXT }),
    disputed: t.boolean({ required: false, description: DISPUTED }),
    sourcesMin: t.int({ required: false, description: `At least so many ${SOURCES}` }),
    sourcesMax: t.int({ required: false, description: `At most so many ${SOURCES}` }),
    enteredSince: t.field({ type: 'EDTF', required: false, description: ENTERED }),
  }),
})

type CaseGiven = typeof CaseFilter.$inferInput
type EntityGiven = typeof EntityFilter.$inferInput

export async function caseFilter(
  given: CaseGiven | null | undefined,
  context: Context,
): Promise<StoreFilter> {
  if (!given) return {}
  const values: ValueFilter[] = []
  const outcome = [...oneOf('outcome', given.outcome, outcomes), ...(given.outcomeMissing ? [null] : [])]
  if (outcome.length > 0) values.push({ property: 'outcome', anyOf: outcome })
  if (given.stage) values.push({ property: 'stage', anyOf: oneOf('stage', given.stage, stages) })
  const duration = durationRange(given.duration)
  return {
    ...(await shared(given, context)),
    values,
    dates: [
      dateRange('decided', given.decidedFrom, given.decidedTo),
      dateRange('submitted', given.submittedFrom, given.submittedTo),
    ].filter((one) => one !== undefined),
    having: await partFilters(given, context),
    ...(duration && { duration }),
  }
}

export async function entityFilter(
  kind: EntityKind,
  given: EntityGiven | null | undefined,
  context: Context,
): Promise<StoreFilter> {
  if (!given) return {}
  for (const { property } of given.facts ?? [])
    if (!propertySpec(kind, property)?.indexed)
      throw badInput('filter.facts', `Entities of the kind ${kind} cannot be filtered by "${property}".`)
  const date: DateFilter | undefined = dateRange('date', given.from, given.to)
  const having: HavingFilter[] = [
    ...(given.has ?? []).map((link) => ({ kinds: [link] })),
    ...(given.lacks?.length ? [{ kinds: given.lacks, none: true }] : []),
  ]
  return {
    ...(await shared(given, context)),
    values: given.facts ?? [],
    dates: date ? [date] : [],
    having,
  }
}

/** What cases and other entities are filtered by alike. */
async function shared(given: EntityGiven & CaseGiven, context: Context): Promise<StoreFilter> {
  const text = textFilter('text', given.text)
  const sources = sourcesRange(given.sourcesMin, given.sourcesMax)
  const entered = enteredSince(given.enteredSince, context)
  return {
    linkedTo: (await linkedGroups(given.linkedTo, context)) ?? [],
    ...(text && { text }),
    ...(given.disputed != null && { disputed: given.disputed }),
    ...(sources && { sources }),
    ...(entered !== undefined && { enteredSince: entered }),
  }
}

/** When something was entered is no more told to readers than by whom. */
function enteredSince(given: string | null | undefined, { viewer }: Context): string | undefined {
  if (given == null) return undefined
  if (viewer.role === 'reader')
    throw badInput(
      'filter.enteredSince',
      'When something was entered is told to analysts and above. Leave "enteredSince" out, or sign in.',
    )
  const days = parseDate(given)?.earliest ?? 0
  return new Date(Math.max(days, 0) * 86_400_000).toISOString()
}

function durationRange(given: CaseGiven['duration']): StoreFilter['duration'] {
  if (!given) return undefined
  const { minDays, maxDays, minYears, maxYears, certain } = given
  const least = Math.max(minDays ?? 0, Math.ceil((minYears ?? 0) * DAYS_PER_YEAR))
  const most = Math.min(maxDays ?? LONGEST, Math.floor((maxYears ?? LONGEST) * DAYS_PER_YEAR))
  if (least > most)
    throw badInput('filter.duration', `The duration cannot be at least ${least} and at most ${most} days.`)
  return { from: 'submitted', to: 'decided', least, most, certain: certain ?? false }
}

/** More days than there are between any two dates. */
const LONGEST = 10_000_000
