/** Keys: opaque, and for what comes from files the same on every machine. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** One text for a value, whatever the order of its keys (RFC 8785). */
export const canonical = (value: unknown): string => canonicalize(value) as string

/** A key of 22 letters from what makes a thing distinct. */
export const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(canonical(parts)).digest('base64url').slice(0, 22)

export const entityKey = (id: string): string => keyOf('entity', id)

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
