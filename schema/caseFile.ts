/** The shape of a case file, from which its types and its JSON Schema follow. The manual is seed/README.md. */
import { z } from 'zod'
import { measureStatuses, opinionKinds, outcomes, stages, stepResults } from './kinds.ts'
import * as v from './seedValues.ts'

const also = z
  .array(
    z.strictObject({ field: v.text, value: v.text, note: v.text.optional(), source: v.source.optional() }),
  )
  .min(1)
  .meta({ id: 'also', description: 'other values that other sources give for a field of this entry' })
const fieldSources = z
  .record(z.string(), z.array(v.sourceNumber).min(1))
  .meta({ id: 'fieldSources', description: 'sources of single fields, where it is not source 1' })
const names = z
  .array(
    z.strictObject({
      text: v.text,
      script: z.enum(['Latn', 'Cyrl', 'Arab']).optional(),
      lang: v.language.optional(),
      source: v.source.optional(),
    }),
  )
  .min(1)

const articlesOrRight = [{ required: ['articles'] }, { required: ['right'] }]
const finding = z
  .strictObject({
    articles: z.array(v.article).min(1).optional(),
    right: v.text.optional(),
    note: v.text.optional(),
    reason: v.text.optional(),
  })
  .refine((f) => (f.articles === undefined) !== (f.right === undefined), {
    error: 'needs either articles or right (where the page names no article), not both and not neither',
    when: isMap,
  })
  .meta({
    id: 'finding',
    oneOf: articlesOrRight,
    description:
      'One finding. articles: the first is the article itself, the others are those it is read with. right: where the page names no article.',
  })

/** A person named, or an organisation alone. */
const someone = {
  oneOf: [{ required: ['person', 'name'] }, { required: ['org'], not: onlyKeys('person', 'name') }],
}
const namesSomeone = {
  error: 'needs person and name together (with org where they act for one), or org alone',
  when: isMap,
}
const isSomeone = (m: { person?: unknown; name?: unknown; org?: unknown }) =>
  (m.person === undefined) === (m.name === undefined) && (m.person ?? m.org) !== undefined

const mention = z
  .strictObject({
    person: v.slug.optional().meta({ description: 'the same id in two files is the same human' }),
    name: v.text.optional().meta({ description: 'as printed in this case' }),
    org: v.organisation.optional(),
    as_named: v.text.optional(),
    unnamed: v.yes.optional(),
    anonymised: v.yes.optional(),
    also_spelled: v.texts.optional(),
    names: names.optional(),
    possibly_same_as: v.slug.optional(),
    born: v.date.optional(),
    died: v.date.optional(),
    relation: v.text.optional(),
    note: v.text.optional(),
    also: also.optional(),
    field_sources: fieldSources.optional(),
    source: v.source.optional(),
    level: v.level.optional(),
  })
  .refine(isSomeone, namesSomeone)
  .meta({ id: 'mention', ...someone })

const evidence = {
  note: v.text.optional(),
  also: also.optional(),
  source: v.source.optional(),
  locator: v.locator.optional(),
  ...v.passage,
  level: v.level.optional(),
}
/** What an event, a domestic step and a step of implementation share. */
const inOrder = {
  id: v.slug
    .optional()
    .meta({ description: 'a name for this entry within the case, for `after` and `remedy`' }),
  after: v.slug.optional().meta({ description: 'id of the entry of this case that this one came after' }),
  date: v.date.optional(),
}

const event = z.strictObject({
  ...inOrder,
  type: v.text.meta({ description: 'a type of vocabulary.yaml' }),
  place: v.slug.optional(),
  what: v.text,
  ...evidence,
})
const domesticStep = z.strictObject({
  ...inOrder,
  institution: v.slug.meta({ description: 'id in institutions/courts.yaml or state-bodies.yaml' }),
  as_named: v.text.optional(),
  what: v.text,
  result: z.enum(stepResults).optional(),
  amount: z.number().min(0).optional(),
  currency: v.currency.optional(),
  ...evidence,
})
const implementationStep = z.strictObject({
  ...inOrder,
  remedy: v.slug.optional().meta({ description: 'id of the remedy that it answers' }),
  status: z.enum(measureStatuses),
  what: v.text,
  ...evidence,
})
const statement = z
  .strictObject({
    person: v.slug.optional(),
    name: v.text.optional(),
    org: v.organisation.optional(),
    role: v.text.optional().meta({ description: 'office held at the time, as the page gives it' }),
    date: v.date.optional(),
    gist: v.text.meta({ description: 'in our own words' }),
    ...evidence,
  })
  .refine(isSomeone, namesSomeone)
  .meta(someone)
const remedy = z.strictObject({
  id: v.slug.optional(),
  text: v.text,
  source: v.source.optional(),
  locator: v.locator.optional(),
})

const citation = z
  .strictObject({
    case: v.slug.optional().meta({ description: 'id of the cited case, where it has a file' }),
    body: v.treatyBody.optional(),
    numbers: z
      .array(
        z.string().regex(/^\d{1,4}(-\d{1,4})?\/\d{4}$/, { error: 'is not a number such as 1642-1741/2007' }),
      )
      .min(1)
      .optional(),
    name: v.text.optional().meta({ description: 'short name as printed' }),
    locator: v.locator,
    cited_at: v.locator.optional().meta({ description: 'paragraphs of the cited decision' }),
    note: v.text.optional(),
  })
  .refine((c) => (c.numbers ?? c.name) !== undefined, { error: 'needs numbers or a name', when: isMap })
  .meta({ id: 'citation', anyOf: [{ required: ['numbers'] }, { required: ['name'] }] })
const generalCommentCitation = z.strictObject({
  body: v.treatyBody,
  number: z.int().min(1),
  locator: v.locator,
})
const opinion = z.strictObject({
  kind: z.enum(opinionKinds),
  members: z
    .array(z.strictObject({ person: v.slug, name: v.text }))
    .min(1)
    .optional(),
  note: v.text.optional(),
})
const interimMeasures = z.strictObject({
  requested: z.boolean().meta({ description: 'false: the author asked, the committee declined' }),
  date: v.date.optional(),
  what: v.text.optional(),
  respected: z.boolean().optional().meta({ description: 'left out unless the text says so plainly' }),
  note: v.text.optional(),
  locator: v.locator,
})
const note = z.strictObject({
  about: v.text,
  text: v.text,
  source: v.source.optional(),
  locator: v.locator.optional(),
  ...v.passage,
  level: v.level.optional(),
})
const caseSource = z.strictObject({
  id: v.sourceNumber,
  title: v.text,
  publisher: v.text,
  org: v.organisation.optional(),
  via: v.text
    .optional()
    .meta({ description: "site on which it was read, where it is not the publisher's own" }),
  kind: v.text,
  note: v.text.optional(),
  date: v.date.optional(),
  url: v.url,
  level: v.level.optional(),
})

export const caseFile = z.strictObject({
  id: v.slug,
  title: v.text,
  also_titled: v.texts.optional(),
  state: v.country,
  body: v.treatyBody,
  numbers: z
    .array(z.string().regex(/^\d{1,4}\/\d{4}$/, { error: 'is not a number such as 2137/2012' }))
    .min(1)
    .optional(),
  documents: v.texts.optional().meta({ description: 'UN document symbols as printed' }),
  submitted: v.date.optional(),
  transmitted: v.date.optional().meta({ description: 'sent to the State party' }),
  decided: v.date.optional(),
  stage: z.enum(stages).optional(),
  outcome: z.enum(outcomes).optional().meta({
    description:
      'left out when no page says; for WGAD violation means that the detention was found arbitrary',
  }),
  subject: v.text.optional(),
  level: v.level.optional(),
  alleged: z.array(finding).min(1).optional(),
  violations: z.array(finding).min(1).optional(),
  inadmissible: z.array(finding).min(1).optional(),
  remedies: z
    .array(z.union([v.text, remedy]))
    .min(1)
    .optional(),
  cites: z.array(citation).min(1).optional(),
  cites_general_comments: z.array(generalCommentCitation).min(1).optional(),
  opinions: z.array(opinion).min(1).optional(),
  interim_measures: interimMeasures.optional(),
  field_sources: fieldSources.optional(),
  locators: z.record(z.string(), v.locator).optional(),
  also: also.optional(),
  notes: z.array(note).min(1).optional(),
  victims: z.array(mention).min(1).optional(),
  authors: z.array(mention).min(1).optional(),
  counsel: z.array(mention).min(1).optional(),
  places: z.array(v.slug).min(1).optional(),
  events: z.array(event).min(1).optional(),
  domestic: z.array(domesticStep).min(1).optional(),
  implementation: z.array(implementationStep).min(1).optional(),
  statements: z.array(statement).min(1).optional(),
  sources: z.array(caseSource).min(1),
})

export type CaseFile = z.infer<typeof caseFile>
export type AlsoValue = z.infer<typeof also>[number]
export type NameVariant = z.infer<typeof names>[number]
export type Finding = z.infer<typeof finding>
export type Mention = z.infer<typeof mention>
export type EventEntry = z.infer<typeof event>
export type DomesticStep = z.infer<typeof domesticStep>
export type ImplementationStep = z.infer<typeof implementationStep>
export type Statement = z.infer<typeof statement>
export type Remedy = string | z.infer<typeof remedy>
export type Citation = z.infer<typeof citation>
export type GeneralCommentCitation = z.infer<typeof generalCommentCitation>
export type OpinionEntry = z.infer<typeof opinion>
export type InterimMeasures = z.infer<typeof interimMeasures>
export type Note = z.infer<typeof note>
export type CaseSource = z.infer<typeof caseSource>
/** Number of a page under `sources`, or several; source 1 where it is left out. */
export type SourceRef = z.infer<typeof v.source>

/** Rules that tie keys together are checked even where another key of the entry is wrong. */
function isMap({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function onlyKeys(...forbidden: string[]) {
  return { anyOf: forbidden.map((key) => ({ required: [key] })) }
}
