/** What a request carries: who asks, and loaders that turn many small questions of one level into one. */
import DataLoader from 'dataloader'
import type { LinkKind } from '../schema/kinds.ts'
import type { Viewer } from '../schema/levels.ts'
import { RequestLife } from './api/requestLife.ts'
import { watchedReader } from './api/watchedReader.ts'
import type { Review } from './desk/review.ts'
import { limits } from './limits.ts'
import { canonical } from './store/keys.ts'
import type {
  Change,
  ChangedStatement,
  ChangedThing,
  Claim,
  Direction,
  Entity,
  GraphReader,
  GraphStore,
  Link,
  LinkCount,
  Page,
  PageRequest,
  Similar,
} from './store/store.ts'

export type LinksRequest = PageRequest & {
  of: string
  kinds?: readonly LinkKind[] | undefined
  direction?: Direction | undefined
}
export type ClaimsRequest = PageRequest & { about: string; property?: string | null | undefined }

export type HistoryRequest = PageRequest & { of: string }
export type ChangedThingsRequest = PageRequest & { change: string; entity?: string | undefined }
export type ChangedStatementsRequest = PageRequest & { change: string; thing: string }

export type Context = {
  viewer: Viewer
  reader: GraphReader
  /** When to stop, and what it took so far. */
  life: RequestLife
  /** Takes down that the viewer opened these restricted entities. */
  noteOpened: (keys: readonly string[]) => void
  /** Where changes are proposed and decided on; undefined where the server takes none. */
  review: Review | undefined
  /** Where the request comes from, as far as it is known. */
  address: string
  /** By id or key; undefined for what is absent or hidden. */
  entity: DataLoader<string, Entity | undefined>
  link: DataLoader<string, Link | undefined>
  claim: DataLoader<string, Claim | undefined>
  links: DataLoader<LinksRequest, Page<Link>, string>
  claims: DataLoader<ClaimsRequest, Page<Claim>, string>
  degrees: DataLoader<string, LinkCount[]>
  history: DataLoader<HistoryRequest, Page<Change>, string>
  changedThings: DataLoader<ChangedThingsRequest, Page<ChangedThing>, string>
  changedStatements: DataLoader<ChangedStatementsRequest, Page<ChangedStatement>, string>
  similar: DataLoader<{ of: string; first: number }, Similar[], string>
}

const nothing = { items: [], cursors: [], total: 0, hasNext: false }

export function contextFor(
  store: GraphStore,
  viewer: Viewer,
  life = new RequestLife(),
  {
    noteOpened = () => undefined,
    review,
    address = '',
  }: Partial<Pick<Context, 'noteOpened' | 'review' | 'address'>> = {},
): Context {
  const reader = watchedReader(store.as(viewer), life)
  const byKey = <T>(read: (keys: readonly string[]) => Promise<Map<string, T>>) =>
    new DataLoader<string, T | undefined>(async (keys) => {
      const found = await read(keys)
      return keys.map((key) => found.get(key))
    })
  return {
    viewer,
    reader,
    life,
    noteOpened,
    review,
    address,
    entity: byKey((keys) => reader.entities(keys)),
    link: byKey((keys) => reader.linksByKey(keys)),
    claim: byKey((keys) => reader.claimsByKey(keys)),
    degrees: new DataLoader(async (keys) => {
      const found = await reader.degrees(keys)
      return keys.map((key) => found.get(key) ?? [])
    }),
    similar: new DataLoader<{ of: string; first: number }, Similar[], string>(
      async (asked) => {
        const of = asked.map((one) => one.of)
        const most = Math.max(...asked.map(({ first }) => first))
        const found = await reader.similar({ of, first: most, maxHolders: limits.similarHolders })
        return asked.map((one) => (found.get(one.of) ?? []).slice(0, one.first))
      },
      { cacheKeyFn: canonical },
    ),
    links: grouped(
      ({ of, ...rest }) => [of, rest],
      (of, rest) => reader.links({ of, ...rest }),
    ),
    claims: grouped(
      ({ about, ...rest }) => [about, rest],
      (about, { property, ...page }) =>
        reader.claims({ about, ...page, ...(property !== undefined && { property }) }),
    ),
    history: grouped(
      ({ of, ...rest }) => [of, rest],
      (of, page) => reader.history({ of, ...page }),
    ),
    changedThings: grouped(
      ({ change, entity, ...rest }) => [canonical([change, entity ?? null]), rest],
      async (names, page) => {
        const of = names.map((name): { change: string; entity?: string } => {
          const [change, entity] = JSON.parse(name)
          return { change, ...(entity !== null && { entity }) }
        })
        return byName(names, await reader.changedThings({ of, ...page }))
      },
    ),
    changedStatements: grouped(
      ({ change, thing, ...rest }) => [canonical([change, thing]), rest],
      async (names, page) => {
        const of = names.map((name) => {
          const [change, thing] = JSON.parse(name)
          return { change, thing }
        })
        return byName(names, await reader.changedStatements({ of, ...page }))
      },
    ),
  }
}

/** Answers that came in the order of the questions. */
const byName = <T>(names: readonly string[], pages: readonly Page<T>[]): Map<string, Page<T>> =>
  new Map(names.flatMap((name, at) => (pages[at] ? [[name, pages[at]] as const] : [])))

/** One read for all requests that differ in the key alone. */
function grouped<Request extends PageRequest, Rest, Item>(
  split: (request: Request) => [key: string, rest: Rest],
  read: (keys: readonly string[], rest: Rest) => Promise<Map<string, Page<Item>>>,
): DataLoader<Request, Page<Item>, string> {
  return new DataLoader<Request, Page<Item>, string>(
    async (requests) => {
      const groups = new Map<string, { rest: Rest; keys: string[] }>()
      for (const request of requests) {
        const [key, rest] = split(request)
        const name = canonical(rest)
        const group = groups.get(name) ?? { rest, keys: [] }
        groups.set(name, { rest, keys: [...group.keys, key] })
      }
      const answers = new Map<string, Map<string, Page<Item>>>()
      await Promise.all(
        [...groups].map(async ([name, { keys, rest }]) => answers.set(name, await read(keys, rest))),
      )
      return requests.map((request) => {
        const [key, rest] = split(request)
        return answers.get(canonical(rest))?.get(key) ?? nothing
      })
    },
    { cacheKeyFn: canonical },
  )
}
