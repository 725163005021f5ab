/** Keys: opaque, and for what comes from files the same on every machine. */
import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** One text for a value, whatever the order of its keys (RFC 8785). */
export function canonical(value: unknown): string {
  // Most values are plain ones or short lists of them, which JSON writes in one way only.
  const isPlain = Array.isArray(value) ? value.every(hasOneForm) : hasOneForm(value)
  return isPlain ? JSON.stringify(value) : (canonicalize(value) as string)
}

const hasOneForm = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || (typeof value === 'string' && !half.test(value))

/** Half of a surrogate pair, which no canonical text may hold. */
const half = /\p{Surrogate}/u

/** A key of 22 letters from what makes a thing distinct. */
export const keyOf = (...parts: readonly unknown[]): string => sha256(canonical(parts)).slice(0, 22)

export const entityKey = (id: string): string => keyOf('entity', id)

export const sha256 = (text: string): string => hash('sha256', text, 'base64url')
