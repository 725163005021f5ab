import type { Plugin } from 'graphql-yoga'
import { badInput } from '../errors.ts'

/** Refuses halves of characters, which no store can keep. The parser sees to those in documents. */
export const wellFormedVariables: Plugin = {
  onParams({ params, setResult }) {
    if (isWellFormed(params.variables)) return
    const sentence = 'A text in the variables holds half of a character (a lone surrogate). Send whole ones.'
    setResult({ errors: [badInput('variables', sentence)] })
  },
}

/** Without recursion: what is sent may be nested deeper than a stack. */
function isWellFormed(variables: unknown): boolean {
  const left: unknown[] = [variables]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value === 'string' && LONE_SURROGATE.test(value)) return false
    if (value === null || typeof value !== 'object') continue
    for (const inner of Object.values(value)) left.push(inner)
    if (!Array.isArray(value)) left.push(...Object.keys(value))
  }
  return true
}

const LONE_SURROGATE = /\p{Surrogate}/u
