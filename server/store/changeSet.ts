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
}
export type Operation =
  | PutEntity
  | PutLink
  | PutClaim
  /** Takes an entity, link or claim out; a later import does not bring it back. */
  | { op: 'remove'; key: string }
  /** Shows this claim's value before those of other sources. */
  | { op: 'prefer'; key: string; preferred: boolean }
  | { op: 'setLevel'; key: string; level: Level }

export type ChangeSet = {
  /** The same id twice is one change. */
  id: string
  author: string
  reason: string
  operations: readonly Operation[]
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
