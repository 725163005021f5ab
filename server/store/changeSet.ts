/** The only way to write: a change set says who changes what and why, as data. */
import type { EntityKind, LinkKind, Standing } from '../../schema/kinds.ts'
import type { Level } from '../../schema/levels.ts'
import type { Value } from './store.ts'

export type PutEntity = { op: 'putEntity'; key: string; kind: EntityKind; level: Level }
export type PutLink = { op: 'putLink'; key: string; kind: LinkKind; from: string; to: string; level: Level }
export type PutClaim = {
  op: 'putClaim'
  key: string
  about: string
  property: string | null
  value: Value | null
  standing: Standing
  level: Level
  source: string
  locator: string | null
  quote: string | null
  language: string | null
  /** Only where a claim is put back: who had recorded it, and when. */
  recordedBy?: string
  recordedAt?: string
}
export type Operation =
  | PutEntity
  | PutLink
  | PutClaim
  /** Takes an entity, link or claim out with all that hangs on it; putting it again has no effect until it is reinstated. */
  | { op: 'remove'; key: string }
  /** Takes a claim out; an import does not bring it back, anybody else may state it again. */
  | { op: 'withdraw'; key: string }
  /** Takes something out on which nothing hangs, as if it had never been said: whoever says it again is heard. */
  | { op: 'drop'; key: string }
  /** Lifts what keeps a removed, withdrawn or superseded thing from being put again. */
  | { op: 'reinstate'; key: string }
  /** Takes something out on which nothing hangs; what is said of it from now on is said of `by`. */
  | { op: 'supersede'; key: string; by: string }
  /** Gives a link other ends, or a claim another subject or source. */
  | { op: 'repoint'; key: string; from?: string; to?: string; about?: string; source?: string }
  /** Shows this claim's value before those of other sources. */
  | { op: 'prefer'; key: string; preferred: boolean }
  | { op: 'setLevel'; key: string; level: Level }
  /**
   * All that a seed file states: keys, each with a fingerprint of what it says (`fileStatements.ts`). What its version before
   * stated, and nobody else says or has changed, is dropped by it. `last` only in exports: the change that said so.
   */
  | { op: 'fileSays'; key: string; statements: string; last?: string }
  /** Deletes for good what any change says of `covers`, and the reasons of some changes. Only ever worked out. */
  | { op: 'redact'; key: string; covers: readonly string[]; reasons: readonly string[] }

/** What is worked out against what is stored when it is accepted, and recorded as the operations that it came to. */
export type Intent =
  /** Undoes a change, named by its id. What stands in the way is named as a viewer of `level` may see it. */
  | { intent: 'revert'; change: string; level: Level }
  /** Gives an entity another id, which is shown from now on; those below `oldLevel` do not know the old ones. */
  | { intent: 'renameId'; key: string; id: string; level: Level; oldLevel?: Level }
  /** Makes one of two entities: what is said of `key` is said of `into` from now on. */
  | { intent: 'merge'; key: string; into: string }
  /**
   * Makes two again of what a change merged. What was said since stays with the one that was kept, but for what `moving`
   * names (links and claims) and what a file says of the other.
   */
  | { intent: 'split'; change: string; moving?: readonly string[] }
  /**
   * Takes out entities, links or claims with all that hangs on them, and deletes their texts from the history and from
   * the files of the store; so too the reasons of the changes named by their ids. It cannot be undone.
   */
  | { intent: 'redact'; keys: readonly string[]; reasons?: readonly string[] }

/** What somebody saw before they wrote: the claims on one property that a viewer of a level was shown. */
export type Expectation = {
  about: string
  property: string | null
  /** The level of whoever read it. */
  level: Level
  /** From `fingerprintOf`. */
  fingerprint: string
}

export type ChangeSet = {
  /** The same id twice is one change. */
  id: string
  author: string
  reason: string
  operations: readonly Operation[]
  /** Worked out before the operations. */
  intents?: readonly Intent[]
  /** Key of the seed file whose words these are; absent where a person writes. */
  file?: string
  /** Where one of these does not hold any more the change set is refused with a Conflict. */
  expects?: readonly Expectation[]
}

/** What a change set did, or would do: the operations that had an effect. */
export type Receipt = {
  id: string
  /** Number of the change in the chain; undefined where nothing was recorded. */
  seq: number | undefined
  /** True where this change set had been accepted before. */
  repeated: boolean
  effective: Operation[]
  added: { entities: number; links: number; claims: number }
  removed: number
  changed: number
}

/** Input that cannot be stored, with the place and a sentence for the person who sent it. */
export class BadInput extends Error {
  constructor(
    readonly path: string,
    sentence: string,
  ) {
    super(sentence)
    this.name = 'BadInput'
  }
}

/** Somebody else changed what this write was based on, or builds on what it would undo. Nothing was written. */
export class Conflict extends BadInput {
  /** @param keys entities, links or claims that stand in the way */
  constructor(
    path: string,
    sentence: string,
    readonly keys: readonly string[],
  ) {
    super(path, sentence)
    this.name = 'Conflict'
  }
}
