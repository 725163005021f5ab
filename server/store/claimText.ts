/** The text of a claim as a search in the record's sentences sees it. Both stores keep it beside the claim. */
import { sentenceProperties } from '../../schema/kinds.ts'
import { sortKey } from './fold.ts'
import type { Claim } from './store.ts'

/** Words in plain small Latin letters, each after a space; undefined where the claim is no sentence. */
export function claimText({ property, value, quote }: Pick<Claim, 'property' | 'value' | 'quote'>) {
  const isSentence = property !== null && (sentenceProperties.has(property) || property.startsWith('note.'))
  const said = [isSentence && typeof value === 'string' ? value : '', quote ?? ''].join(' ')
  const words = sortKey(said)
  return words === '' ? undefined : ` ${words}`
}

/** What is looked for, in the same form, the longest word first. Each must begin a word. */
export const wordsOf = (text: string): string[] =>
  [...new Set(sortKey(text).split(' '))]
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
