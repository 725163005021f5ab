/** The two tables of kinds. Everything else is generic over them: a new kind starts here. */

export type PropertyType =
  | 'name'
  | 'text'
  | 'date'
  | 'number'
  | 'boolean'
  | 'vocabulary'
  | 'url'
  | 'coordinates'
/** Where a property's text is searched: as a name, a title, a number or a subject (see rank.ts for their weights). */
export type SearchField = 'name' | 'title' | 'number' | 'subject'

export type PropertySpec = {
  type: PropertyType
  /** Several values are members, not a dispute. */
  set?: true
  /** A set where that other property has several values (joined complaints have several days of submission). */
  setWith?: string
  searched?: SearchField
  /** Values of a vocabulary; the case files are checked against them. */
  values?: readonly string[]
  /** Kept in a form that filters, facets and orders can use. */
  indexed?: true
}

export type EntityKindSpec = {
  /** First part of the ids: `case:gerasimov-v-kazakhstan`. */
  prefix: string
  /** The property that gives the label. */
  labelled: string
  properties: Record<string, PropertySpec>
}

const name = { type: 'name', searched: 'name' } as const
const text = { type: 'text' } as const
const texts = { type: 'text', set: true } as const
const date = { type: 'date' } as const
const indexedDate = { type: 'date', indexed: true } as const
const number = { type: 'number' } as const
const boolean = { type: 'boolean' } as const
const institution = {
  type: text,
  category: text,
  unnamed: boolean,
  founded: date,
  renamed: date,
  dissolved: date,
  website: { type: 'url' },
} as const

export const outcomes = ['violation', 'no violation', 'inadmissible', 'discontinued'] as const
export const stages = ['merits', 'admissibility', 'decision', 'opinion'] as const
export const measureStatuses = [
  'none',
  'not implemented',
  'refused',
  'open',
  'partial',
  'implemented',
  'context',
] as const
export const opinionKinds = ['concurring', 'dissenting', 'partly dissenting', 'individual'] as const
export const stepResults = [
  'refused',
  'opened',
  'closed',
  'set aside',
  'upheld',
  'rejected',
  'convicted',
  'acquitted',
  'sentenced',
  'fined',
  'awarded',
  'paid',
  'released',
  'remitted',
  'other',
] as const

export const entityKinds = {
  case: {
    prefix: 'case',
    labelled: 'title',
    properties: {
      title: { type: 'name', searched: 'title' },
      alsoTitled: { type: 'text', set: true, searched: 'title' },
      numbers: { type: 'text', set: true, searched: 'number', indexed: true },
      documents: { type: 'text', set: true, searched: 'number' },
      submitted: { type: 'date', setWith: 'numbers', indexed: true },
      transmitted: date,
      decided: indexedDate,
      stage: { type: 'vocabulary', values: stages, indexed: true },
      outcome: { type: 'vocabulary', values: outcomes, indexed: true },
      subject: { type: 'text', searched: 'subject' },
      /** Rights named where the page names no article. */
      rightAlleged: texts,
      rightViolated: texts,
      rightInadmissible: texts,
      /** The lists of articles found violated, as other pages give them. */
      violations: text,
    },
  },
  person: {
    prefix: 'person',
    labelled: 'name',
    properties: { name, born: date, died: date, anonymised: boolean, unnamed: boolean, whyOnePerson: text },
  },
  organisation: {
    prefix: 'org',
    labelled: 'name',
    properties: { name, ...institution, registered: date, worksOn: texts, partOf: text },
  },
  court: {
    prefix: 'court',
    labelled: 'name',
    properties: { name, ...institution, tier: text, actedAs: text, partOf: text },
  },
  stateBody: { prefix: 'state', labelled: 'name', properties: { name, ...institution, partOf: text } },
  treatyBody: {
    prefix: 'body',
    labelled: 'name',
    properties: { name, type: text, founded: date, members: number, mandate: text },
  },
  country: {
    prefix: 'country',
    labelled: 'name',
    properties: { name, code: text, alpha2: text, partyToCases: boolean, courtTier: texts },
  },
  place: {
    prefix: 'place',
    labelled: 'name',
    properties: { name, type: text, coordinates: { type: 'coordinates' }, geonames: number },
  },
  treaty: {
    prefix: 'treaty',
    labelled: 'name',
    properties: { name, type: text, adopted: date, inForce: date },
  },
  article: {
    prefix: 'article',
    labelled: 'number',
    properties: { number: { type: 'text', searched: 'title' }, title: { type: 'text', searched: 'subject' } },
  },
  event: {
    prefix: 'event',
    labelled: 'what',
    properties: { what: text, type: { type: 'vocabulary', indexed: true }, date: indexedDate },
  },
  remedy: { prefix: 'remedy', labelled: 'what', properties: { what: text } },
  measure: {
    prefix: 'measure',
    labelled: 'what',
    properties: {
      what: text,
      status: { type: 'vocabulary', values: measureStatuses, indexed: true },
      date: indexedDate,
    },
  },
  interimMeasure: {
    prefix: 'interim',
    labelled: 'what',
    properties: {
      what: text,
      requested: { type: 'boolean', indexed: true },
      respected: { type: 'boolean', indexed: true },
      date,
    },
  },
  opinion: {
    prefix: 'opinion',
    labelled: 'type',
    properties: { type: { type: 'vocabulary', values: opinionKinds, indexed: true } },
  },
  generalComment: { prefix: 'comment', labelled: 'title', properties: { title: text, body: text, number } },
  citedDecision: {
    prefix: 'decision',
    labelled: 'name',
    properties: {
      name: { type: 'text', set: true, searched: 'title' },
      body: text,
      numbers: { type: 'text', set: true, searched: 'number', indexed: true },
    },
  },
  source: {
    prefix: 'source',
    labelled: 'title',
    properties: {
      title: { type: 'text', set: true },
      publisher: texts,
      via: texts,
      type: { type: 'vocabulary', set: true, indexed: true },
      date: { type: 'date', set: true },
      url: { type: 'url' },
    },
  },
} as const satisfies Record<string, EntityKindSpec>

export type EntityKind = keyof typeof entityKinds
export const entityKindNames = Object.keys(entityKinds) as EntityKind[]

/** Properties that every entity and link may have. `note.<about>` holds what fits nowhere else. */
const everywhere: Record<string, PropertySpec> = {
  id: { type: 'text', set: true },
  note: texts,
  possiblySameAs: texts,
}

export function propertySpec(kind: EntityKind, property: string): PropertySpec | undefined {
  const own: Record<string, PropertySpec> = entityKinds[kind].properties
  return own[property] ?? everywhere[property.startsWith('note.') ? 'note' : property]
}

export type LinkKindSpec = {
  from: readonly EntityKind[]
  to: readonly EntityKind[]
  /** Attribute names and types; all single-valued. */
  attributes: Record<string, PropertyType>
  /** May hold several times between the same ends (a court deals with a case twice); of other kinds two are one. */
  repeats?: true
  /** Sentence parts: `{from} reads {to}`, and the other way round. */
  reads: readonly [forth: string, back: string]
}

const parties = ['person', 'organisation'] as const
const institutions = ['court', 'stateBody', 'organisation'] as const
const finding = {
  finding: 'text',
  main: 'boolean',
  readWith: 'text',
  concerns: 'text',
  reason: 'text',
  note: 'text',
  position: 'number',
} as const
const step = { step: 'text', position: 'number', after: 'text' } as const
const mention = { relation: 'text', asNamed: 'text', for: 'text', note: 'text' } as const

export const linkKinds = {
  AGAINST: {
    from: ['case'],
    to: ['country'],
    attributes: {},
    reads: ['was brought against', 'is the State party in'],
  },
  BEFORE: { from: ['case'], to: ['treatyBody'], attributes: {}, reads: ['was brought before', 'dealt with'] },
  VICTIM: { from: parties, to: ['case'], attributes: mention, reads: ['is a victim in', 'has as victim'] },
  AUTHOR: { from: parties, to: ['case'], attributes: mention, reads: ['complained in', 'has as author'] },
  COUNSEL: { from: parties, to: ['case'], attributes: mention, reads: ['was counsel in', 'has as counsel'] },
  SUPPORTED: {
    from: ['organisation'],
    to: ['case'],
    attributes: { role: 'text' },
    reads: ['supported', 'was supported by'],
  },
  ACTS_FOR: {
    from: ['person'],
    to: ['organisation'],
    attributes: {},
    reads: ['acts for', 'is represented by'],
  },
  FAMILY: {
    from: ['person'],
    to: ['person'],
    attributes: { relation: 'text' },
    reads: ['is family of', 'is family of'],
  },
  ALLEGED: {
    from: ['case'],
    to: ['article'],
    attributes: finding,
    repeats: true,
    reads: ['alleges a breach of', 'is alleged to be breached in'],
  },
  VIOLATED: {
    from: ['case'],
    to: ['article'],
    attributes: finding,
    repeats: true,
    reads: ['found a breach of', 'was found breached in'],
  },
  NOT_VIOLATED: {
    from: ['case'],
    to: ['article'],
    attributes: finding,
    repeats: true,
    reads: ['found no breach of', 'was not found breached in'],
  },
  INADMISSIBLE: {
    from: ['case'],
    to: ['article'],
    attributes: finding,
    repeats: true,
    reads: ['found inadmissible the claim under', 'was invoked inadmissibly in'],
  },
  HEARD: {
    from: ['case'],
    to: ['court', 'stateBody'],
    attributes: {
      date: 'date',
      what: 'text',
      result: 'vocabulary',
      amount: 'number',
      currency: 'text',
      asNamed: 'text',
      note: 'text',
      ...step,
    },
    repeats: true,
    reads: ['was dealt with by', 'dealt with'],
  },
  INCIDENT: { from: ['case'], to: ['event'], attributes: step, reads: ['tells of', 'happened in'] },
  AT: { from: ['event', 'case'], to: ['place'], attributes: {}, reads: ['took place in', 'is the place of'] },
  ORDERED: {
    from: ['case'],
    to: ['remedy'],
    attributes: { position: 'number' },
    reads: ['asked the State for', 'was asked for in'],
  },
  ASKED_INTERIM: {
    from: ['case'],
    to: ['interimMeasure'],
    attributes: {},
    reads: ['concerned the interim request', 'was asked for in'],
  },
  FOLLOWED_BY: {
    from: ['case', 'remedy'],
    to: ['measure'],
    attributes: step,
    reads: ['was followed by', 'followed'],
  },
  IN: {
    from: [...institutions, 'treatyBody', 'place'],
    to: ['place', 'country'],
    attributes: {},
    reads: ['is in', 'is the seat of'],
  },
  PART_OF: {
    from: ['article', 'treaty', ...institutions],
    to: ['article', 'treaty', ...institutions],
    attributes: {},
    reads: ['is part of', 'includes'],
  },
  SUCCEEDED_BY: {
    from: institutions,
    to: institutions,
    attributes: { date: 'date' },
    reads: ['was succeeded by', 'succeeded'],
  },
  PARTY_TO: {
    from: ['country'],
    to: ['treaty', 'article'],
    attributes: {
      act: 'text',
      signed: 'date',
      date: 'date',
      inForce: 'date',
      accepted: 'boolean',
      asOf: 'date',
      procedure: 'text',
      opens: 'text',
      note: 'text',
    },
    repeats: true,
    reads: ['decided on joining', 'was put to'],
  },
  MONITORS: { from: ['treatyBody'], to: ['treaty'], attributes: {}, reads: ['monitors', 'is monitored by'] },
  COMPLAINTS_UNDER: {
    from: ['treatyBody'],
    to: ['treaty', 'article'],
    attributes: {},
    reads: ['hears complaints under', 'opens complaints to'],
  },
  MENTIONS: {
    from: ['case'],
    to: ['case', 'citedDecision', 'generalComment'],
    attributes: {
      paragraph: 'text',
      citedParagraph: 'text',
      inOpinionOf: 'text',
      asNamed: 'text',
      note: 'text',
    },
    reads: ['mentions', 'is mentioned in'],
  },
  OPINION_IN: { from: ['opinion'], to: ['case'], attributes: {}, reads: ['was written in', 'carries'] },
  WROTE: { from: ['person'], to: ['opinion'], attributes: {}, reads: ['wrote', 'was written by'] },
  SPOKE_ON: {
    from: parties,
    to: ['case'],
    attributes: { date: 'date', role: 'text', gist: 'text', for: 'text', note: 'text' },
    repeats: true,
    reads: ['spoke about', 'was spoken about by'],
  },
  PUBLISHED: {
    from: ['organisation'],
    to: ['source'],
    attributes: {},
    reads: ['published', 'was published by'],
  },
} as const satisfies Record<string, LinkKindSpec>

export type LinkKind = keyof typeof linkKinds
export const linkKindNames = Object.keys(linkKinds) as LinkKind[]

/** Attributes of links by which what they lead to or from is filtered and counted. */
export const indexedAttributes = ['result', 'reason'] as const

/** Properties and attributes whose values are sentences of the record: what a search in its text looks at, with all notes. */
export const sentenceProperties: ReadonlySet<string> = new Set([
  'what',
  'gist',
  'subject',
  'note',
  'concerns',
  'reason',
  'role',
  'relation',
  'rightAlleged',
  'rightViolated',
  'rightInadmissible',
  'mandate',
  'courtTier',
  'whyOnePerson',
])

/** Links by which events, remedies, measures, interim measures and opinions belong to a case. */
export const partLinks: readonly LinkKind[] = [
  'INCIDENT',
  'ORDERED',
  'FOLLOWED_BY',
  'ASKED_INTERIM',
  'OPINION_IN',
]

/** How sure a statement is, weakest last: found by a body or court, reported, alleged by a party, denied by the State, inferred by rule. */
export const standings = ['found', 'reported', 'alleged', 'denied', 'inferred'] as const
export type Standing = (typeof standings)[number]
