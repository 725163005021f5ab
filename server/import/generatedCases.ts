/** Case files that nobody wrote: valid by their shape, with every optional key, for tests of the importer. */
import fc from 'fast-check'
import { measureStatuses, opinionKinds, outcomes, stages, stepResults } from '../../schema/kinds.ts'
import { levelNames } from '../../schema/levels.ts'

/** Ids that the registries hold. */
export type Pools = {
  courts: readonly string[]
  bodies: readonly string[]
  organisations: readonly string[]
  places: readonly string[]
}

/** Data as they would stand in a file. */
export type Loose = Record<string, unknown>

const words = [
  'Beaten',
  'Избит',
  'O‘zbek',
  'سجن',
  'para. 2: "no"',
  'yes',
  '#1',
  'Ünal',
  '№ 5, entry',
  '30 %',
  "d'être",
]
/** A text that no other place of any file holds. */
const text = fc
  .tuple(fc.constantFrom(...words), fc.noBias(fc.integer({ min: 100_000_000, max: 999_999_999 })))
  .map(([word, number]) => `${word} t${number}`)
const date = fc.constantFrom(
  '2013',
  '2013-05',
  '2013-05-17',
  '2005~',
  '2005?',
  '2005-01/2005-03',
  '../2010',
  '2010~/..',
)
const language = fc.constantFrom('ru', 'ky', 'uz-Latn')
const level = fc.constantFrom(...levelNames)
const slug = fc.constantFrom('ali', 'bek', 'chyngyz', 'dana', 'erlan', 'farida')
const person = slug.map((id) => ({ person: `generated-${id}`, name: `Name of ${id}` }))
const article = fc.constantFrom('ICCPR 7', 'ICCPR 2(3)', 'ICCPR 14(3)(g)', 'UNCAT 12', 'UNCAT 22')
const body = fc.constantFrom('CCPR', 'CAT', 'WGAD')

const some = <T>(value: fc.Arbitrary<T>, most = 3) => fc.array(value, { minLength: 1, maxLength: most })
/** A map with those keys, the optional ones now and then. */
const map = (
  needed: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
) => fc.record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) }) as fc.Arbitrary<Loose>
const both = (a: fc.Arbitrary<Loose>, b: fc.Arbitrary<Loose>): fc.Arbitrary<Loose> =>
  fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }))
/** The second and the first entry alike, in some lists. */
const list = (entry: fc.Arbitrary<Loose>) =>
  fc
    .tuple(some(entry), fc.boolean())
    .map(([entries, twice]) => (twice ? [entries[0] as Loose, ...entries] : entries))

function entriesOf(pools: Pools, pages: number) {
  const page = fc.integer({ min: 1, max: pages })
  const source = fc.oneof(page, fc.array(page, { minLength: 2, maxLength: 3 }))
  const other = map(
    { field: fc.nat().map(String), value: fc.oneof(text, date, fc.constant('5 000')) },
    { note: text, source },
  )
  const passage = { source, quote: text, language, level }
  const evidence = { ...passage, locator: text, note: text, also: some(other, 2) }
  const order = { id: fc.constant(true), after: fc.nat(), date }
  const organisation = map({ org: fc.constantFrom(...pools.organisations) })
  const someone = fc.oneof(person, organisation, both(person, organisation))
  const money = fc.oneof(
    fc.constant({}),
    map({ amount: fc.nat(9000), currency: fc.constantFrom('KZT', 'USD') }),
  )
  const remarks = { note: text, reason: text }
  const mention = both(
    someone,
    map(
      {},
      {
        as_named: text,
        unnamed: fc.constant(true),
        anonymised: fc.constant(true),
        also_spelled: some(text, 2),
        names: some(
          map({ text }, { script: fc.constantFrom('Latn', 'Cyrl', 'Arab'), lang: language, source }),
        ),
        possibly_same_as: fc.nat(),
        born: date,
        died: date,
        relation: text,
        note: text,
        also: some(other),
        field_sources: some(fc.tuple(fc.nat(), page)),
        source,
        level,
      },
    ),
  )
  return {
    other,
    mention,
    page,
    finding: fc.oneof(map({ articles: some(article) }, remarks), map({ right: text }, remarks)),
    event: map(
      { type: text, what: text },
      { ...order, place: fc.constantFrom(...pools.places), ...evidence },
    ),
    step: both(
      map(
        { institution: fc.constantFrom(...pools.courts, ...pools.bodies), what: text },
        { ...order, as_named: text, result: fc.constantFrom(...stepResults), ...evidence },
      ),
      money,
    ),
    measure: map(
      { status: fc.constantFrom(...measureStatuses), what: text },
      { ...order, remedy: fc.nat(), ...evidence },
    ),
    remedy: fc.oneof(text, map({ text }, { id: fc.constant(true), source, locator: text })),
    statement: both(someone, map({ gist: text }, { role: text, date, ...evidence })),
    note: map(
      { about: fc.oneof(text, fc.constantFrom('decided', 'a.b', '__proto__')), text },
      { ...passage, locator: text },
    ),
    opinion: map({ kind: fc.constantFrom(...opinionKinds) }, { members: some(person), note: text }),
    interim: map(
      { requested: fc.boolean(), locator: text },
      { date, what: text, respected: fc.boolean(), note: text },
    ),
    listed: map(
      { title: text, publisher: text, kind: fc.constantFrom('decision', 'press', 'NGO report') },
      { org: fc.constantFrom(...pools.organisations), via: text, note: text, date, level },
    ),
  }
}

const citation = both(
  fc.oneof(
    map({ joined: fc.integer({ min: 1, max: 3 }) }),
    map({ name: text }),
    map({ joined: fc.constant(1), name: text }),
  ),
  map({ locator: text }, { body, cited_at: text, note: text }),
)

/** A case file of that id; what it refers to is in the pools, among its own entries, or nowhere stored. */
export const generatedCase = (id: string, pools: Pools): fc.Arbitrary<Loose> =>
  fc.integer({ min: 1, max: 4 }).chain((pages) => {
    const entries = entriesOf(pools, pages)
    const drawn = map(
      {
        title: text,
        state: fc.constantFrom('KAZ', 'UZB'),
        body,
        start: fc.integer({ min: 1, max: 4 }),
        sources: fc.array(entries.listed, { minLength: pages, maxLength: pages }),
      },
      {
        also_titled: some(text),
        numbers: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
        documents: some(text),
        submitted: date,
        transmitted: date,
        decided: date,
        stage: fc.constantFrom(...stages),
        outcome: fc.constantFrom(...outcomes),
        subject: text,
        level,
        alleged: list(entries.finding),
        violations: list(entries.finding),
        inadmissible: list(entries.finding),
        remedies: some(entries.remedy),
        cites: some(citation),
        cites_general_comments: fc
          .uniqueArray(fc.integer({ min: 1, max: 36 }), { minLength: 1, maxLength: 2 })
          .chain((numbers) =>
            fc.tuple(...numbers.map((number) => map({ body, number: fc.constant(number), locator: text }))),
          ),
        opinions: list(entries.opinion),
        interim_measures: entries.interim,
        field_sources: some(fc.tuple(fc.nat(), entries.page)),
        locators: some(fc.tuple(fc.nat(), text)),
        also: some(entries.other),
        notes: list(entries.note),
        victims: list(entries.mention),
        authors: list(entries.mention),
        counsel: list(entries.mention),
        places: fc.uniqueArray(fc.constantFrom(...pools.places), { minLength: 1, maxLength: 2 }),
        events: list(entries.event),
        domestic: list(entries.step),
        implementation: list(entries.measure),
        statements: list(entries.statement),
      },
    )
    return drawn.map((loose) => settled(id, loose))
  })

/** Turns what was drawn as numbers into names of what is there. */
function settled(id: string, { start, ...drawn }: Loose): Loose {
  const people = peopleIn(drawn)
  const remedies = withIds('remedies', drawn)
  const remedyIds = remedies.flatMap((remedy) => (typeof remedy === 'object' ? (remedy.id ?? []) : []))
  const earlier: unknown[] = []
  const steps = stepLists.flatMap((key) => {
    if (!drawn[key]) return []
    const entries = (withIds(key, drawn) as Loose[]).map((entry) => {
      const step = { ...entry, ...named('after', entry, earlier), ...named('remedy', entry, remedyIds) }
      if (entry.id) earlier.push(entry.id)
      return step
    })
    return [[key, entries.map(ofItself)]]
  })
  const parties = ['victims', 'authors', 'counsel', 'statements'].flatMap((key) =>
    drawn[key]
      ? [
          [
            key,
            listIn(drawn, key).map((entry) =>
              ofItself({ ...entry, ...named('possibly_same_as', entry, people) }),
            ),
          ],
        ]
      : [],
  )
  const numbers = drawn.numbers as number[] | undefined
  const whole: Loose = {
    ...drawn,
    id,
    ...(numbers && { numbers: numbers.map((number) => `${number}/${2000 + id.length}`) }),
    ...(drawn.remedies ? { remedies } : {}),
    ...(drawn.cites ? { cites: numbered(listIn(drawn, 'cites'), start as number) } : {}),
    ...Object.fromEntries([...steps, ...parties]),
    sources: listIn(drawn, 'sources').map((page, at) => ({
      id: at + 1,
      url: `https://example.org/${at === 1 ? 'shared' : `${id}/${at}`}`,
      ...page,
    })),
  }
  return asRead(ofItself(whole))
}

const stepLists = ['events', 'domestic', 'implementation']
const listIn = (entry: Loose, key: string) => (entry[key] ?? []) as Loose[]

const peopleIn = (drawn: Loose): unknown[] =>
  [
    ...['victims', 'authors', 'counsel', 'statements'].flatMap((key) => listIn(drawn, key)),
    ...listIn(drawn, 'opinions').flatMap((opinion) => listIn(opinion, 'members')),
  ].flatMap(({ person: someone }) => someone ?? [])

const withIds = (key: string, drawn: Loose): (Loose | string)[] =>
  listIn(drawn, key).map((entry: Loose | string, at) =>
    typeof entry === 'object' && entry.id ? { ...entry, id: `${key}-${at}` } : entry,
  )

/** The key with one of the names in place of its number, or undefined where there are none. */
const named = (key: string, entry: Loose, names: readonly unknown[]): Loose =>
  key in entry ? { [key]: names[(entry[key] as number) % Math.max(1, names.length)] } : {}

/** What an entry says of its own fields. */
function ofItself(entry: Loose): Loose {
  const fields = Object.keys(entry).filter((key) => entry[key] !== undefined)
  const field = (at: unknown) => fields[Number(at) % fields.length] as string
  const pairs = (key: string, value: (inner: unknown) => unknown) =>
    entry[key]
      ? {
          [key]: Object.fromEntries(
            (entry[key] as [number, unknown][]).map(([at, inner]) => [field(at), value(inner)]),
          ),
        }
      : {}
  return {
    ...entry,
    ...(entry.also
      ? { also: listIn(entry, 'also').map((other) => ({ ...other, field: field(other.field) })) }
      : {}),
    ...pairs('field_sources', (page) => [page]),
    ...pairs('locators', (place) => place),
  }
}

/** Numbers one after the other, so that no two citations of a file share one and those of two files do. */
function numbered(citations: readonly Loose[], start: number): Loose[] {
  let next = start
  return citations.map(({ joined, ...citation }) => {
    const numbers = Array.from({ length: Number(joined ?? 0) }, () => next++)
    const texts = numbers.map((number) =>
      number % 5 === 0 ? `${number}-${number + 9}/1999` : `${number}/1999`,
    )
    return joined ? { ...citation, numbers: texts } : citation
  })
}

/** Without the keys that have no value, as a file would be. */
const asRead = (value: Loose): Loose => JSON.parse(JSON.stringify(value))
