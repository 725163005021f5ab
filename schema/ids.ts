/** Ids as people and programs see them (`prefix:slug`), apart from the opaque keys that the stores use. */
import { type EntityKind, entityKindNames, entityKinds } from './kinds.ts'

const kindOfPrefix = new Map<string, EntityKind>(
  entityKindNames.map((kind) => [entityKinds[kind].prefix, kind]),
)

export const idOf = (kind: EntityKind, slug: string): string => `${entityKinds[kind].prefix}:${slug}`

/** The kind that an id says, or undefined where it is no id of an entity. */
export const kindOfId = (id: string): EntityKind | undefined => kindOfPrefix.get(id.slice(0, id.indexOf(':')))

export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Links and claims are addressed by their keys. */
export const linkId = (key: string): string => `link:${key}`
export const claimId = (key: string): string => `claim:${key}`

/** An id has a colon, a key has none: one string can be either. */
export const isId = (ref: string): boolean => ref.includes(':')
