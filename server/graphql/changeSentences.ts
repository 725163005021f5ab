/** A change in words, as it would be read aloud. */
import type { LinkKind } from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { textOf } from '../store/labels.ts'
import type { ChangedStatement, ChangedThing } from '../store/store.ts'
import { linkSentence } from './sentences.ts'

const verbs: Record<ChangedThing['did'], string> = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Took out',
}

/** "Added the person Ada Lawyer." or "Added: Ada Lawyer was counsel in First v. Aland." */
export async function thingSentence(
  { did, what, key, kind, from, to, label }: ChangedThing,
  _arguments: object,
  { entity, link }: Context,
): Promise<string> {
  if (what === 'entity') {
    const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    return `${verbs[did]} the ${words} ${(await entity.load(key))?.label ?? label ?? 'that had no name'}.`
  }
  const [now, ...ends] = await Promise.all([
    link.load(key),
    ...[from, to].map(async (end) => (await entity.load(end ?? ''))?.label ?? 'something taken out since'),
  ])
  const bare = { key, kind: kind as LinkKind, from: '', to: '', level: 0, standing: 'reported' } as const
  return `${verbs[did]}: ${linkSentence(now ?? { ...bare, attributes: {}, disputed: [] }, ends[0] ?? '', ends[1] ?? '')}`
}

/** "outcome: violation (Page open, para. 9)." */
export async function statementSentence(
  { did, key, property, before, after }: ChangedStatement,
  _arguments: object,
  { claim, entity }: Context,
): Promise<string> {
  if (did === 'levelled') return `Its level was set${before && after ? ` from ${before} to ${after}` : ''}.`
  if (did === 'removed') return `Taken out: ${property ?? 'that it exists'}${before ? `: ${before}` : ''}.`
  const now = await claim.load(key)
  const source = now && (await entity.load(now.source))
  const value = now && now.value !== null ? `: ${textOf(now.value)}` : ''
  const where = source ? ` (${[source.label, now.locator].filter(Boolean).join(', ')})` : ''
  const words = `${property ?? 'that it exists'}${value}${where}`
  if (did === 'preferred') return `Shown before others: ${words}.`
  if (did === 'unpreferred') return `No longer shown before others: ${words}.`
  return did === 'changed' ? `In other words: ${words}${before ? `, before: ${before}` : ''}.` : `${words}.`
}
