/** What a store keeps: the statements themselves, and beside them what each level of viewer is shown of them. */
import type { EntityKind, LinkKind, Standing } from '../../schema/kinds.ts'
import type { Level } from '../../schema/levels.ts'
import type { IndexedName } from './nameIndex.ts'
import type { Claim, Direction, Fact, Name, StatementChange, Value } from './store.ts'

/** A form of something that holds for viewers with `lo` <= level <= `hi`. */
export type Span = { lo: Level; hi: Level }

export type EntityView = Span & {
  id: string
  /** Every id by which this viewer may ask for it. */
  ids: string[]
  label: string
  sort: string
  names: Name[]
  facts: Fact[]
  search: IndexedName[]
}
export type EntityRow = {
  key: string
  kind: EntityKind
  /** Level of the entity itself, which is also its effective level. */
  level: Level
  /** Number of the last change that touched it, for those who follow along. */
  seq: number
  /** Number of the change that put it here. */
  born: number
  views: EntityView[]
}

export type LinkView = Span & { standing: Standing; attributes: Record<string, Value>; disputed: string[] }
/** A link as seen from one of its ends: where it stands in that end's list (`sort` is that of the far end). */
export type LinkEnd = Span & {
  owner: string
  far: string
  direction: Direction
  sort: string
  standing: Standing
}
export type LinkRow = {
  key: string
  kind: LinkKind
  from: string
  to: string
  /** Its own level, as set. */
  level: Level
  /** Lowest level of its claims. */
  claimLevel: Level
  /** The effective level: what reads filter on. */
  seen: Level
  views: LinkView[]
  ends: LinkEnd[]
}

/** `level` is its own, `seen` the effective one: of itself, its source and what it is about. */
export type ClaimRow = Claim & {
  seen: Level
  /** Number of the change that first made it; saying it again in other words leaves it. */
  since: number
}

/** What a change did besides adding: one row for each thing and way of changing it. `about` is the entity or link concerned. */
export type EditRow = {
  seq: number
  key: string
  did: Exclude<StatementChange, 'added'>
  what: 'entity' | 'link' | 'claim'
  about: string
  /** Of what it is about, as are the ends; an entity stands in for both of its own. */
  kind: EntityKind | LinkKind
  from: string
  to: string
  property: string | null
  /** The words, the level or the label before and after. */
  before: string | null
  after: string | null
}

export type ChangeRow = {
  seq: number
  id: string
  /** ISO time. */
  at: string
  /** Canonical JSON in which every text value is replaced by its commitment. */
  body: string
  /** The texts behind the commitments, in the order of the body; null where redacted. */
  texts: (readonly [salt: string, text: string] | null)[]
  hash: string
}

/**
 * Why nothing stands at a key any more. `removed` and `withdrawn` keep it from coming back, `superseded` names what takes
 * its place, `dropped` only tells those who follow along that an entity is gone.
 */
export type Mark = {
  key: string
  cause: 'removed' | 'withdrawn' | 'superseded' | 'dropped'
  by: string | null
}

/** What a seed file states, and the id of the change by which it last did. */
export type FileRow = { key: string; statements: string; last: string }

/** All that one accepted write does to a store. Rows replace rows of the same key. */
export type Patch = {
  entities: EntityRow[]
  links: LinkRow[]
  claims: ClaimRow[]
  marks: Mark[]
  files: FileRow[]
  removed: { entities: string[]; links: string[]; claims: string[]; marks: string[]; files: string[] }
  /** Those of `links` that have other ends than before. */
  movedLinks: string[]
  edits: EditRow[]
  /** These are all edits that there are: stored ones go. */
  editsAnew: boolean
  changes: ChangeRow[]
  /** Changes of before of which texts were deleted. */
  redacted: ChangeRow[]
}

/** What planning a write needs to know of a store; each call takes all keys at once. */
export interface RowLoader {
  entities(keys: readonly string[]): Promise<EntityRow[]>
  links(keys: readonly string[]): Promise<LinkRow[]>
  claims(keys: readonly string[]): Promise<ClaimRow[]>
  claimsAbout(keys: readonly string[]): Promise<ClaimRow[]>
  claimsBySource(keys: readonly string[]): Promise<ClaimRow[]>
  linksOf(entityKeys: readonly string[]): Promise<LinkRow[]>
  marks(keys: readonly string[]): Promise<Mark[]>
  files(keys: readonly string[]): Promise<FileRow[]>
  /** Files that state one of these keys. */
  filesSaying(keys: readonly string[]): Promise<FileRow[]>
  /** Keys of the entities that have one of these ids, at any level. */
  keysById(ids: readonly string[]): Promise<Map<string, string>>
  changesById(ids: readonly string[]): Promise<Map<string, number>>
  /** Changes after a number, in order; at most `first` where it is given. */
  changesAfter(seq: number, first?: number): Promise<ChangeRow[]>
  head(): Promise<{ seq: number; hash: string }>
}
