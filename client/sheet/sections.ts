/** The table that the sheet is drawn, read and written by: the keys of a case file and of new institutions, in the order of the form. */
import {
  type EntityKind,
  measureStatuses,
  opinionKinds,
  outcomes,
  stages,
  stepResults,
} from '../../schema/kinds.ts'
import { levelNames } from '../../schema/levels.ts'

/**
 * How a value is typed and stored. `line` and `text` are texts; `name` is the name of somebody whose id stands under
 * another key; `thing` the id of an entity; `lines` a list, one a line; `articles` a list in one line; `source` one
 * number or several.
 */
export type FieldType =
  | 'line'
  | 'text'
  | 'lines'
  | 'date'
  | 'choice'
  | 'yesNo'
  | 'yes'
  | 'number'
  | 'name'
  | 'thing'
  | 'articles'
  | 'source'

export type Field = {
  key: string
  type: FieldType
  /** Of a choice; of other texts, what may be typed first. */
  values?: readonly string[]
  /** Kinds of entity that a name or id may be of. */
  kinds?: readonly EntityKind[]
  /** Of a name: the key of the id. */
  idKey?: string
  /** The file is refused without it. */
  needed?: true
  /** Shown on request, or where it has a value. */
  rare?: true
  /** Asks for its sources and its place in them beside it: what stands at the top of a case. */
  sourced?: true
  /** Given by the sheet, not typed. */
  fixed?: true
}

export type ListSpec = {
  key: string
  fields: readonly Field[]
  lists?: readonly ListSpec[]
  /** A map in the file, not a list of maps. */
  single?: true
  /** Key of the value that stands without a map where there is no other. */
  alone?: string
  /** The whole list has its sources and its place in them. */
  sourced?: true
  rare?: true
}

const line = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'line', ...more })
const long = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'text', ...more })
const date = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'date', ...more })
const choice = (key: string, values: readonly string[], more: Partial<Field> = {}): Field => ({
  key,
  type: 'choice',
  values,
  ...more,
})
const thing = (key: string, kinds: readonly EntityKind[], more: Partial<Field> = {}): Field => ({
  key,
  type: 'thing',
  kinds,
  ...more,
})
const needed = { needed: true } as const
const rare = { rare: true } as const
const sourced = { sourced: true } as const

const source: Field = { key: 'source', type: 'source' }
const level = choice('level', levelNames, rare)
const note = long('note', rare)
const person: Field = { key: 'name', type: 'name', kinds: ['person'], idKey: 'person' }
const passage = [source, line('locator'), long('quote', rare), line('language', rare), note, level]
const inOrder = [line('id', rare), line('after', rare)]
const also: ListSpec = {
  key: 'also',
  rare: true,
  fields: [line('field', needed), line('value', needed), line('note'), source],
}

const mention = (key: string, more: readonly Field[]): ListSpec => ({
  key,
  fields: [
    person,
    thing('org', ['organisation']),
    ...more,
    source,
    long('note', key === 'victims' ? {} : rare),
    { key: 'also_spelled', type: 'lines', rare: true },
    { key: 'anonymised', type: 'yes', rare: true },
    { key: 'unnamed', type: 'yes', rare: true },
    line('as_named', rare),
    thing('possibly_same_as', ['person'], rare),
    ...['born', 'died', 'relation']
      .filter((other) => !more.some((field) => field.key === other))
      .map((other) => (other === 'relation' ? line(other, rare) : date(other, rare))),
    level,
  ],
  lists: [
    {
      key: 'names',
      rare: true,
      fields: [line('text', needed), line('lang'), choice('script', ['Latn', 'Cyrl', 'Arab']), source],
    },
    also,
  ],
})

const finding = (key: string, more: readonly Field[] = []): ListSpec => ({
  key,
  sourced: true,
  fields: [{ key: 'articles', type: 'articles' }, ...more, line('right', rare), note],
})

const eventTypes = [
  'arrest',
  'torture',
  'detention',
  'release',
  'medical',
  'complaint',
  'intimidation',
  'decision',
  'charge',
  'trial',
  'conviction',
  'sentence',
  'appeal',
  'search',
  'death',
  'disappearance',
  'deportation',
  'extradition',
]
const sourceKinds = [
  'decision',
  'press',
  'press release',
  'case page',
  'case summary',
  'NGO report',
  'NGO statement',
  'article',
  'report',
]

/** The fields at the top of a case. Each has its sources and its place in them. */
const caseFields: readonly Field[] = [
  line('title', needed),
  line('id', needed),
  thing('state', ['country'], needed),
  thing('body', ['treatyBody'], needed),
  { key: 'numbers', type: 'lines', ...sourced },
  { key: 'documents', type: 'lines', ...sourced },
  date('submitted', sourced),
  date('transmitted', { ...rare, ...sourced }),
  date('decided', sourced),
  choice('stage', stages, sourced),
  choice('outcome', outcomes, sourced),
  long('subject', sourced),
  { key: 'also_titled', type: 'lines', rare: true },
  level,
]

/** Sources stand first, so that every fact after them can name its own. */
const caseLists: readonly ListSpec[] = [
  {
    key: 'sources',
    fields: [
      { key: 'id', type: 'number', fixed: true },
      line('title', needed),
      line('publisher', needed),
      line('kind', { needed: true, values: sourceKinds }),
      line('url', needed),
      date('date'),
      thing('org', ['organisation']),
      line('via', rare),
      line('note', rare),
      level,
    ],
  },
  { ...mention('victims', [date('born')]), sourced: true },
  { ...mention('authors', [line('relation')]), sourced: true },
  { ...mention('counsel', []), sourced: true },
  { key: 'places', fields: [thing('place', ['place'], needed)], alone: 'place', sourced: true },
  {
    key: 'events',
    fields: [
      date('date'),
      line('type', { needed: true, values: eventTypes }),
      thing('place', ['place']),
      long('what', needed),
      ...passage,
      ...inOrder,
    ],
    lists: [also],
  },
  {
    key: 'domestic',
    fields: [
      date('date'),
      thing('institution', ['court', 'stateBody'], needed),
      line('as_named', rare),
      long('what', needed),
      choice('result', stepResults),
      { key: 'amount', type: 'number' },
      line('currency', { values: ['KZT', 'KGS', 'TJS', 'TMT', 'UZS', 'USD', 'EUR'] }),
      ...passage,
      ...inOrder,
    ],
    lists: [also],
  },
  finding('alleged'),
  finding('violations'),
  finding('inadmissible', [line('reason')]),
  {
    key: 'remedies',
    sourced: true,
    alone: 'text',
    fields: [long('text', needed), line('id', rare), { ...source, rare: true }, line('locator', rare)],
  },
  {
    key: 'implementation',
    fields: [
      date('date'),
      choice('status', measureStatuses, needed),
      long('what', needed),
      line('remedy', rare),
      ...passage,
      ...inOrder,
    ],
    lists: [also],
  },
  {
    key: 'interim_measures',
    single: true,
    sourced: true,
    fields: [
      { key: 'requested', type: 'yesNo', needed: true },
      date('date'),
      long('what'),
      { key: 'respected', type: 'yesNo' },
      line('locator', needed),
      long('note'),
    ],
  },
  {
    key: 'opinions',
    sourced: true,
    fields: [choice('kind', opinionKinds, needed), long('note')],
    lists: [{ key: 'members', fields: [{ ...person, needed: true }] }],
  },
  {
    key: 'cites',
    sourced: true,
    fields: [
      line('name'),
      { key: 'numbers', type: 'lines' },
      thing('body', ['treatyBody']),
      line('locator', needed),
      line('cited_at'),
      thing('case', ['case'], rare),
      note,
    ],
  },
  {
    key: 'cites_general_comments',
    sourced: true,
    fields: [
      thing('body', ['treatyBody'], needed),
      { key: 'number', type: 'number', needed: true },
      line('locator', needed),
    ],
  },
  {
    key: 'statements',
    fields: [
      person,
      thing('org', ['organisation']),
      line('role'),
      date('date'),
      long('gist', needed),
      ...passage,
    ],
    lists: [also],
  },
  {
    key: 'notes',
    fields: [
      line('about', needed),
      long('text', needed),
      source,
      line('locator'),
      long('quote', rare),
      line('language', rare),
      level,
    ],
  },
  also,
]

export const caseSpec: ListSpec = { key: 'case', fields: caseFields, lists: caseLists, single: true }
const place = thing('place', ['place'], rare)
const country = thing('country', ['country'], needed)
const page = line('url', needed)
const nameAndId = [line('name', needed), line('id', needed)]
const otherNames: Field = { key: 'also_known_as', type: 'lines', rare: true }

/** What a case brings that the record does not have: the few fields that each kind needs. */
export const broughtSpec: ListSpec = {
  key: 'brought',
  single: true,
  fields: [],
  lists: [
    {
      key: 'courts',
      fields: [
        ...nameAndId,
        choice('level', ['first instance', 'regional', 'appeal', 'supreme', 'constitutional']),
        country,
        { ...page, key: 'source' },
        place,
        otherNames,
        { key: 'unnamed', type: 'yes', rare: true },
      ],
    },
    {
      key: 'state-bodies',
      fields: [
        ...nameAndId,
        choice(
          'kind',
          ['prosecutor', 'police', 'ministry', 'security service', 'prison', 'local authority', 'other'],
          needed,
        ),
        country,
        { ...page, key: 'source' },
        place,
        otherNames,
        { key: 'unnamed', type: 'yes', rare: true },
      ],
    },
    {
      key: 'organisations',
      fields: [
        ...nameAndId,
        choice(
          'kind',
          [
            'ngo',
            'coalition',
            'law firm',
            'media',
            'political party',
            'religious organisation',
            'un agency',
            'other',
          ],
          needed,
        ),
        thing('country', ['country']),
        { ...page, key: 'source' },
        place,
        otherNames,
      ],
    },
    {
      key: 'places',
      fields: [...nameAndId, country, line('kind'), { key: 'also_spelled', type: 'lines', rare: true }],
    },
    {
      key: 'people',
      fields: [...nameAndId, { key: 'also_spelled', type: 'lines' }, line('why', needed)],
    },
  ],
}

/** The list of new things that an entity of a kind belongs to; undefined for kinds that a sheet does not bring. */
export const broughtListOf = (kind: EntityKind): string | undefined =>
  ({ court: 'courts', stateBody: 'state-bodies', organisation: 'organisations', place: 'places' })[
    kind as string
  ]
