/** Every read of the contract with many arguments, as one text: two stores or two graphs are equal if these are. */
import { type EntityKind, entityKindNames } from '../../../schema/kinds.ts'
import { canonical } from '../keys.ts'
import type {
  Change,
  EntityFilter,
  EntityOrder,
  FacetSpec,
  GraphReader,
  Page,
  PageRequest,
} from '../store.ts'

export type Questions = {
  keys: readonly string[]
  ids: readonly string[]
  texts: readonly string[]
  filters: readonly EntityFilter[]
  kinds?: readonly EntityKind[]
  pageSize: number
  /** Also what entered when; not where two stores that were written in other steps are compared. */
  history?: boolean
}

const facets: readonly FacetSpec[] = [
  { name: 'outcome', property: 'outcome' },
  { name: 'year', yearOf: 'decided' },
  { name: 'country', links: ['AGAINST'], to: ['country'] },
  { name: 'article', links: ['VIOLATED'], to: ['article'] },
  { name: 'reason', links: ['INADMISSIBLE'], attribute: 'reason' },
  { name: 'organisation', links: ['COUNSEL', 'VICTIM'], to: ['organisation'] },
  { name: 'counsel', links: ['COUNSEL'], to: ['person', 'organisation'] },
]
const orders: readonly EntityOrder[] = [
  { by: 'label' },
  { by: 'date', property: 'decided' },
  { by: 'date', property: 'decided', descending: true },
]

/** Answers by the name of the question, so that a difference says where it is. */
export async function readEverything(
  reader: GraphReader,
  questions: Questions,
): Promise<Map<string, string>> {
  const { keys, ids, texts, filters, kinds = entityKindNames, pageSize: first } = questions
  const answers = new Answers()
  answers.to('entities', () => reader.entities([...keys, ...ids, 'nothing', 'case:nothing']))
  answers.to('counts', () => reader.counts())
  for (const kind of kinds)
    answers.to(`list ${kind}`, () => allPages((page) => reader.list({ kind, ...page }), first))
  for (const [at, filter] of filters.entries()) {
    for (const order of orders)
      answers.to(`cases ${at} ${canonical(order)}`, () =>
        allPages((page) => reader.list({ kind: 'case', filter, order, ...page }), first),
      )
    const kind = (['person', 'event', 'court'] as const)[at % 3] ?? 'person'
    answers.to(`${kind} ${at}`, () => allPages((page) => reader.list({ kind, filter, ...page }), first))
    answers.to(`tally ${at}`, async () => {
      const tally = await reader.tally({
        kind: 'case',
        filter,
        properties: ['outcome', 'decided', 'submitted'],
        links: ['AGAINST', 'COUNSEL'],
      })
      const texts = (list: readonly unknown[]) => list.map((one) => canonical(one)).sort()
      return tally.map(({ key, values, ends }) => ({ key, values: texts(values), ends: texts(ends) }))
    })
    answers.to(`facets ${at}`, () => reader.facets({ kind: 'case', filter, facets, first: 10 }))
  }
  answers.to('most connected', () =>
    reader.mostConnected({ kinds: ['person', 'organisation', 'place', 'country'], first: 10 }),
  )
  for (const text of texts) answers.to(`search ${text}`, () => reader.search({ text, first }))
  answers.to('degrees', () => reader.degrees(keys))
  answers.to('between', () => reader.between(keys, 1000))
  answers.to('links', () => reader.links({ of: keys, first: 1000 }))
  answers.to('links a page', () => reader.links({ of: keys, first }))
  answers.to('links counsel', () =>
    reader.links({ of: keys, kinds: ['COUNSEL', 'AGAINST'], direction: 'IN', first: 1000 }),
  )
  answers.to('claims', () => reader.claims({ about: keys, first: 1000 }))
  answers.to('claims on existence', () => reader.claims({ about: keys, property: null, first: 5 }))
  const asked = (await pairs(reader, keys)).map(([from, to], at) => ({
    from,
    to,
    maxHops: 3 + (at % 3),
    first: 4,
    through: at % 2 ? [] : (['place', 'article'] as const),
    avoid: at % 3 ? [] : (['organisation'] as const),
    citations: at % 4 === 0,
    maxLinks: at % 5 === 4 ? 20 : 50_000,
    maxMs: 60_000,
  }))
  for (const query of asked) answers.to(`paths ${query.from} ${query.to}`, () => reader.paths(query))
  answers.to('similar', () => reader.similar({ of: keys, first: 5, maxHolders: 1000 }))
  answers.to('similar by what is rare', () => reader.similar({ of: keys, first: 5, maxHolders: 4 }))
  for (const key of keys.slice(0, 12)) {
    answers.to(`links of ${key}`, async () => {
      const links = await allPages(
        async (page) => pageOf(await reader.links({ of: [key], ...page }), key),
        first,
      )
      return [links, await reader.linksByKey([...links.items.map((link) => link.key), 'nothing'])]
    })
    answers.to(`claims about ${key}`, async () => {
      const claims = await allPages(
        async (page) => pageOf(await reader.claims({ about: [key], ...page }), key),
        first,
      )
      return [claims, await reader.claimsByKey([...claims.items.map((claim) => claim.key), 'nothing'])]
    })
  }
  if (questions.history) await askHistory(reader, questions, answers)
  return answers.all()
}

/** Several questions at once, so that a store in another process works while we do; the answers stand in the order of asking. */
class Answers {
  private readonly waiting: [question: string, read: () => Promise<unknown>][] = []

  to(question: string, read: () => Promise<unknown>): void {
    this.waiting.push([question, read])
  }

  async all(): Promise<Map<string, string>> {
    const answers = new Map(this.waiting.map(([question]) => [question, '']))
    const left = this.waiting.values()
    const ask = async () => {
      for (const [question, read] of left) answers.set(question, canonical(plain(await read())))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, ask))
    return answers
  }
}
const AT_ONCE = 8

async function askHistory(
  reader: GraphReader,
  { keys, pageSize: first }: Questions,
  answers: Answers,
): Promise<void> {
  const seen = await allPages((page) => reader.changes(page), first)
  const changes = seen.items.map(({ key }) => key)
  answers.to('changes', async () => withoutNames(seen, changes))
  answers.to('changes of kinds', async () =>
    withoutNames(await reader.changes({ filter: { kinds: ['case', 'source'] }, first: 100 }), changes),
  )
  answers.to('history', async () =>
    [...(await reader.history({ of: keys, first })).values()].map((some) => withoutNames(some, changes)),
  )
  const asked = changes
    .slice(0, 6)
    .flatMap((change) => [undefined, ...keys.slice(0, 6)].map((entity) => ({ change, entity })))
  answers.to('changed things about entities', () => reader.changedThings({ of: asked, first }))
  for (const [at, change] of changes.slice(0, 2).entries())
    answers.to(`changed things ${at}`, async () => {
      const things = await allPages(
        async (page) => (await reader.changedThings({ of: [{ change }], ...page }))[0] ?? nothing,
        first * 4,
      )
      const of = things.items.map(({ key }) => ({ change, thing: key }))
      return [things, await reader.changedStatements({ of, first })]
    })
}

/** Changes by their place among all: their keys and times are those of one store, and their cursors hold the keys. */
const withoutNames = (page: Pick<Page<Change>, 'items'>, known: readonly string[]) => ({
  ...page,
  cursors: [],
  items: page.items.map(({ key, author, reason }) => ({ at: known.indexOf(key), author, reason })),
})

/** Ends of paths: some that may be hidden, and some of what is seen, by kind; a third of them, since a path is many queries. */
async function pairs(reader: GraphReader, keys: readonly string[]): Promise<[string, string][]> {
  const seen = [...(await reader.entities(keys)).values()]
  const ends = (['person', 'case', 'country', 'article'] as const).map((kind) =>
    seen.filter((entity) => entity.kind === kind).map(({ key }) => key),
  )
  const [people = [], cases = [], countries = [], articles = []] = ends
  return [
    [keys[4], keys.at(-1)],
    ...people.slice(0, 2).map((key, at) => [key, people[at + 1] ?? cases[at]]),
    ...cases.slice(0, 2).map((key, at) => [key, cases.at(-1 - at)]),
    [people[0], countries[0]],
    [cases[0], articles[0]],
  ]
    .filter((pair): pair is [string, string] => pair.every((key) => key !== undefined))
    .filter((_pair, at) => at % 3 === keys.length % 3)
}

/** The first difference between two sets of answers, as a sentence; undefined where there is none. */
export function firstDifference(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): string | undefined {
  for (const [question, answer] of a) {
    const other = b.get(question)
    if (answer === other) continue
    const at = [...answer].findIndex((letter, index) => letter !== other?.[index])
    return `${question}: …${answer.slice(Math.max(0, at - 200), at + 200)}… is not …${other?.slice(Math.max(0, at - 200), at + 200)}…`
  }
  return undefined
}

async function allPages<T>(read: (page: PageRequest) => Promise<Page<T>>, first: number) {
  const items: T[] = []
  const cursors: string[] = []
  const totals: number[] = []
  let after: string | undefined
  do {
    const { items: some, cursors: theirs, total, hasNext } = await read({ first, after })
    items.push(...some)
    cursors.push(...theirs)
    totals.push(total)
    after = hasNext ? theirs.at(-1) : undefined
  } while (after !== undefined && items.length < 2000)
  return { items, cursors, totals }
}

const nothing: Page<never> = { items: [], cursors: [], total: 0, hasNext: false }
const pageOf = <T>(pages: Map<string, Page<T>>, key: string): Page<T> => pages.get(key) ?? nothing

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof Map
    ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
    : value
}
