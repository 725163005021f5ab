/** What a seed file states, kept so that its next version can take back what it no longer says. */
import type { Operation } from './changeSet.ts'
import { keyOf } from './keys.ts'
import { isThing, type Past } from './past.ts'

const LENGTH = 6

/** One text for the statements among operations: each key with a fingerprint of what is said under it. */
export const statementsIn = (operations: readonly Operation[]): string =>
  [...new Map(operations.flatMap((one) => (isPut(one) ? [[one.key, fingerprint(one)] as const] : [])))]
    .map(([key, print]) => `${key}:${print}`)
    .sort()
    .join(' ')

/** Fingerprints by key. */
export const readStatements = (statements: string): Map<string, string> =>
  new Map(
    statements.split(' ').flatMap((one) => {
      const at = one.lastIndexOf(':')
      return at < 0 ? [] : [[one.slice(0, at), one.slice(at + 1)] as const]
    }),
  )

/** Whether something is exactly as a file said it: nobody has touched it since. */
export const isAsStated = (now: Past | undefined, print: string | undefined): boolean =>
  isThing(now) && fingerprint(now) === print

const isPut = (one: Operation): one is Extract<Operation, { op: 'putEntity' | 'putLink' | 'putClaim' }> =>
  one.op === 'putEntity' || one.op === 'putLink' || one.op === 'putClaim'

/** Of what it is said does not count: a merge may have moved it, and that is for a split to undo. */
function fingerprint(
  one: Extract<Past, { op: 'putEntity' | 'putLink' }> | Extract<Operation, { op: 'putClaim' }>,
): string {
  if (one.op !== 'putClaim') return keyOf(one.op, one.kind, one.level).slice(0, LENGTH)
  const { property, value, standing, level, locator, quote, language } = one
  const isPreferred = 'preferred' in one && one.preferred === true
  return keyOf(one.op, property, value, standing, level, locator, quote, language, isPreferred).slice(
    0,
    LENGTH,
  )
}
