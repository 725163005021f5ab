/** The contract of the two stores: what may be asked of the graph, and the one way to change it. */
import type { EntityKind, LinkKind, Standing } from '../../schema/kinds.ts'
import type { Level, Role, Viewer } from '../../schema/levels.ts'
import type { ChangeSet, Receipt } from './changeSet.ts'
import type { ChangeRow } from './rows.ts'

export type Coordinates = { lat: number; lon: number }
/** A name as one source prints it. */
export type Name = {
  text: string
  language?: string
  script?: string
  kind: 'preferred' | 'alias' | 'transliteration' | 'asPrinted'
}
export type Value = string | number | boolean | Name | Coordinates

/** One property as the viewer may know it: the value shown, and whether sources they see disagree. */
export type Fact = { property: string; value: Value; standing: Standing; disputed: boolean }

export type Entity = {
  key: string
  id: string
  kind: EntityKind
  level: Level
  /** Never empty; "Unnamed person" and the like where the viewer sees no name. */
  label: string
  /** Plain ASCII fold of the label: what lists are ordered by. */
  sort: string
  names: Name[]
  facts: Fact[]
}

export type Link = {
  key: string
  kind: LinkKind
  /** Keys of the two ends. */
  from: string
  to: string
  /** The effective level: of itself, of both ends and of its least hidden claim. */
  level: Level
  standing: Standing
  attributes: Record<string, Value>
  /** Names of the attributes on which sources disagree. */
  disputed: string[]
}

/** One statement by one source. `property` is null where it says only that the link or entity exists. */
export type Claim = {
  key: string
  about: string
  property: string | null
  value: Value | null
  standing: Standing
  level: Level
  /** Key of the source. */
  source: string
  locator: string | null
  quote: string | null
  language: string | null
  preferred: boolean
  recordedBy: string
  /** ISO time at which it was accepted. */
  recordedAt: string
}

/**
 * One accepted write, of which the viewer sees something. Who made it is for analysts and above; why, only for those who see
 * everything as well, since a reason may name what others must not see.
 */
export type Change = {
  /** Opaque: it says nothing of what else was accepted, nor how much. */
  key: string
  /** ISO time at which it was accepted; for readers the day. */
  at: string
  author: string | null
  reason: string | null
}
export type ChangeFilter = {
  /** ISO days: accepted on or after the first, and before the second. */
  from?: string
  before?: string
  /** Changes that added an entity of these kinds, or something that is said of one. */
  kinds?: readonly EntityKind[]
}
/** An entity or link that a change was about. A link counts as added where the viewer sees no earlier claim of it. */
export type ChangedThing = {
  did: 'added' | 'changed' | 'removed'
  what: 'entity' | 'link'
  key: string
  kind: EntityKind | LinkKind
  /** Keys of the ends of a link. */
  from: string | null
  to: string | null
  /** Label of an entity that was taken out. */
  label: string | null
}
/** `removed` and `levelled` are told to those alone who see everything, and so are the words before. */
export type StatementChange = 'added' | 'changed' | 'preferred' | 'unpreferred' | 'levelled' | 'removed'
/** What a change did to one claim, or to the level of a thing. */
export type ChangedStatement = {
  did: StatementChange
  /** Of the claim; of the thing where its own level changed. */
  key: string
  property: string | null
  before: string | null
  after: string | null
}

export type Direction = 'OUT' | 'IN'
export type LinkCount = { kind: LinkKind; direction: Direction; count: number }

/** A page of a list. `total` counts the whole list as this viewer sees it; it is NaN where the request was `uncounted`. */
export type Page<T> = { items: T[]; cursors: string[]; total: number; hasNext: boolean }
/** `uncounted` leaves the total out, which of a long list is most of the work. */
export type PageRequest = { first: number; after?: string | undefined; uncounted?: boolean | undefined }

/** Linked in either direction to that entity; articles and treaties include what is part of them. */
export type LinkedTo = { key: string; kinds?: readonly LinkKind[]; standings?: readonly Standing[] }
/** Properties that are indexed in kinds.ts; several values are alternatives. `null` matches where it is missing. */
export type ValueFilter = { property: string; anyOf: readonly (string | boolean | null)[] }
/** Days since 1970-01-01, both ends included. Matches what may lie in the range; `certain` only what must. */
export type DateFilter = { property: string; earliest: number; latest: number; certain?: boolean }
/** Folded words (wordsOf): each inner list must begin words of one sentence; several lists are alternatives. */
export type TextFilter = readonly (readonly string[])[]
/** There must be a link of one of these kinds, in either direction, of which all this holds; with `none` there must not. */
export type HavingFilter = {
  kinds: readonly LinkKind[]
  /** Of the link itself, as `indexedAttributes` in kinds.ts names them. */
  attribute?: { name: string; anyOf: readonly string[] }
  /** Of the entity at its far end. */
  to?: EntityKind
  values?: readonly ValueFilter[]
  dates?: readonly DateFilter[]
  /** Key of something that the far end is linked to, such as the place of an event. */
  near?: string
  /** Said of the link or of its far end. */
  text?: TextFilter
  none?: boolean
  facet?: string
}
export type EntityFilter = {
  /** An AND of ORs. `facet` names the facets that a group belongs to, which are then counted without it. */
  linkedTo?: readonly { anyOf: readonly LinkedTo[]; facet?: string | readonly string[] }[]
  values?: readonly ValueFilter[]
  dates?: readonly DateFilter[]
  having?: readonly HavingFilter[]
  /** Said of the entity or its links; of a case also of its events, remedies, measures and so on. */
  text?: TextFilter
  /** Whether sources that the viewer sees disagree on a property of it, of its links or, for a case, of its parts. */
  disputed?: boolean
  /** Number of sources, the editors aside, that speak of it, its links and its parts. */
  sources?: { least: number; most: number }
  /** ISO time: something about it was accepted then or later. */
  enteredSince?: string
  /** Days from the first of one date to the other; vague dates match where it may be so, with `certain` where it must. */
  duration?: { from: string; to: string; least: number; most: number; certain?: boolean }
}
export type EntityOrder = { by: 'label' } | { by: 'date'; property: string; descending?: boolean }

/**
 * A facet counts entities by the values of a property, by the years that a date may lie in, by what they are linked to, or
 * by an attribute of these links.
 */
export type FacetSpec =
  | { name: string; property: string }
  | { name: string; yearOf: string }
  | { name: string; links: readonly LinkKind[]; to: readonly EntityKind[] }
  | { name: string; links: readonly LinkKind[]; attribute: string }
/** `value` is the value of a property, a year, or the key of an entity. Most frequent first, then by value or sort key. */
export type Facet = { name: string; values: { value: string; count: number }[]; distinct: number }

export type PathQuery = {
  /** Keys of the two ends. */
  from: string
  to: string
  maxHops: number
  first: number
  /** Kinds of entity that are not walked through otherwise (`hubKinds`), and kinds that are not to be. */
  through: readonly EntityKind[]
  avoid: readonly EntityKind[]
  /** Whether one decision that mentions another connects them. */
  citations: boolean
  /** Bounds of the search: links looked at, milliseconds. */
  maxLinks: number
  maxMs: number
}
/** One step; all links between the two, the rarest first. */
export type PathStep = { from: string; to: string; links: string[] }
/** `cost` is the rarity of its links in thousandths of a step: least first. */
export type Path = { cost: number; steps: PathStep[] }
/**
 * The best paths, and what kept the search from finding better or more: `hops` where there are fewer than asked for and
 * the graph goes on, `frontier` and `time` for the bounds. Null where these are the best, or all.
 */
export type PathAnswer = { paths: Path[]; stoppedBy: 'hops' | 'frontier' | 'time' | null }

/** What cases may have in common; places are their own and those of their events. */
export type TraitKind = 'article' | 'place' | 'institution' | 'counsel' | 'organisation' | 'act' | 'outcome'
export type SimilarQuery = {
  /** Keys of cases. */
  of: readonly string[]
  /** Similar ones for each. */
  first: number
  /** Only the rarest traits of a case lead to others: those that so many cases have in all. */
  maxHolders: number
}
/** `value` is the key of an entity, or the word for an act or outcome; `cases` have it; `links` of both cases show it. */
export type SharedTrait = { kind: TraitKind; value: string; weight: number; cases: number; links: string[] }
/** `score` is the sum of the weights, in thousandths. Where not `complete`, cases that share only what is common were not compared. */
export type Similar = { case: string; score: number; complete: boolean; shared: SharedTrait[] }

/** Of one entity: values of properties with the days of dates, and links with the key and kind of their far ends. */
export type TallyRow = {
  key: string
  values: readonly (readonly [
    property: string,
    value: string,
    earliest: number | null,
    latest: number | null,
  ])[]
  ends: readonly (readonly [link: LinkKind, far: string, kind: EntityKind])[]
}

export type SearchHit = { key: string; matched: string; score: number }

/** Everything a viewer may ask. Batch-shaped: many keys in, a map out, one query a call. Absent and hidden are the same. */
export interface GraphReader {
  readonly viewer: Viewer
  /** By ids or keys (an id has a colon, a key has none); the map is by what was asked for. */
  entities(refs: readonly string[]): Promise<Map<string, Entity>>
  list(
    query: { kind: EntityKind; filter?: EntityFilter; order?: EntityOrder } & PageRequest,
  ): Promise<Page<Entity>>
  /** How many entities of a kind there are under a filter, by each facet; `first` bounds the values of each. */
  facets(query: {
    kind: EntityKind
    filter?: EntityFilter
    facets: readonly FacetSpec[]
    first: number
  }): Promise<Facet[]>
  /** Of every entity under a filter what statistics are made of, in no order within a row; rows by key. */
  tally(query: {
    kind: EntityKind
    filter?: EntityFilter
    properties: readonly string[]
    links: readonly LinkKind[]
  }): Promise<TallyRow[]>
  /** Number of entities of each kind. */
  counts(): Promise<Map<EntityKind, number>>
  /** Entities of some kinds with the most cases linked to them, and that number. */
  mostConnected(query: {
    kinds: readonly EntityKind[]
    first: number
  }): Promise<{ entity: Entity; cases: number }[]>
  search(query: {
    text: string
    kinds?: readonly EntityKind[]
    first: number
  }): Promise<{ total: number; hits: SearchHit[] }>
  /** Links of each entity, ordered by kind, direction, then the label of the far end. */
  links(
    query: {
      of: readonly string[]
      kinds?: readonly LinkKind[] | undefined
      direction?: Direction | undefined
    } & PageRequest,
  ): Promise<Map<string, Page<Link>>>
  linksByKey(keys: readonly string[]): Promise<Map<string, Link>>
  degrees(keys: readonly string[]): Promise<Map<string, LinkCount[]>>
  /** All visible links with both ends among the keys, ordered by key; at most `first`. */
  between(keys: readonly string[], first: number): Promise<Link[]>
  /** Claims about entities or links; without a property those about any, `null` those on mere existence. */
  claims(
    query: { about: readonly string[]; property?: string | null } & PageRequest,
  ): Promise<Map<string, Page<Claim>>>
  claimsByKey(keys: readonly string[]): Promise<Map<string, Claim>>
  /** How two entities are connected, over what says most: rare links first. Nothing where an end is absent, or both are one. */
  paths(query: PathQuery): Promise<PathAnswer>
  /** Accepted changes, the latest first, as today's levels show them: what is hidden now was never there. */
  changes(query: { filter?: ChangeFilter } & PageRequest): Promise<Page<Change>>
  /** Those that touched an entity: itself, what is said of it, or its links. */
  history(query: { of: readonly string[] } & PageRequest): Promise<Map<string, Page<Change>>>
  /** What each change was about, or only what of it concerns one entity; in the order asked. Entities first, cases before others. */
  changedThings(
    query: { of: readonly { change: string; entity?: string | undefined }[] } & PageRequest,
  ): Promise<Page<ChangedThing>[]>
  /** What each change did to the claims about one thing, by property; in the order asked. */
  changedStatements(
    query: { of: readonly { change: string; thing: string }[] } & PageRequest,
  ): Promise<Page<ChangedStatement>[]>
  /** The cases most like each of some: by what they share, weighed by how rare it is among the cases this viewer sees. */
  similar(query: SimilarQuery): Promise<Map<string, Similar[]>>
}

export type Problem = { where: string; sentence: string }

export interface GraphStore {
  readonly kind: 'sqlite' | 'neo4j'
  /** The only way to read. */
  as(viewer: Viewer): GraphReader
  /**
   * Applies change sets in order, all of them or none. A change set whose id is known already, or that changes nothing, is
   * not recorded again. Throws BadInput for what cannot be stored.
   */
  write(
    changeSets: readonly ChangeSet[],
    options?: { onProgress?: (progress: Progress) => void },
  ): Promise<Receipt[]>
  /** What `write` would do, without doing it. */
  preview(changeSets: readonly ChangeSet[]): Promise<Receipt[]>
  /** Recomputes the chain of changes and everything derived; an empty list means that all is well. */
  verify(): Promise<Problem[]>
  /**
   * Takes what was deleted for good out of the files of the store as well, where that is in its power; returns, as
   * sentences, what it could not do. A redaction calls it.
   */
  purge(): Promise<string[]>
  /** The ids of the changes by which seed files, named by their keys, were last imported. */
  lastImports(files: readonly string[]): Promise<Map<string, string>>
  /**
   * Writes the record with its history to a file, as of one moment, while others go on writing. Throws an Error with a
   * sentence where it cannot be written.
   */
  backup(path: string): Promise<void>
  /**
   * Fills an empty store from the history in a backup of either kind (`readBackup`), all or nothing. Throws an Error with a
   * sentence where the store holds something or the history is damaged.
   */
  restore(history: AsyncIterable<ChangeRow>, onProgress?: (progress: Progress) => void): Promise<void>
  /** Everything, in an order that depends on the content alone: one canonical JSON text a row. */
  exportRows(): AsyncIterable<string>
  /** Number of accepted changes, which a client may use to see that something changed. */
  head(): Promise<{ seq: number; hash: string }>
  /** Resolves when the first to ask need not wait longer than the second. */
  readonly warmed: Promise<void>
  /** Whether the store answers. */
  ping(): Promise<void>
  /** Number of queries sent so far; tests count with it. */
  readonly queries: number
  close(): Promise<void>
}

export type Progress = { stage: 'reading' | 'computing' | 'writing'; done: number; total: number }

export type { Level, Role, Viewer }
