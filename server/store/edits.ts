/** What a change did besides adding: what was said before, which level or choice was set, and what was taken out. */
import { entityKinds } from '../../schema/kinds.ts'
import { levelName } from '../../schema/levels.ts'
import { textOf } from './labels.ts'
import { isThing, type Past, type PastClaim, type PastThing, pastOf } from './past.ts'
import type { EditRow } from './rows.ts'
import { REDACTED } from './sealedTexts.ts'
import type { StatementChange, Value } from './store.ts'
import type { WorkingSet } from './workingSet.ts'

/** Tells an edit from others: a change does a thing to a key once. */
export const editName = ({ seq, key, did }: Pick<EditRow, 'seq' | 'key' | 'did'>): string =>
  `${seq} ${key} ${did}`

type Thing = Pick<EditRow, 'about' | 'kind' | 'from' | 'to'>
type Touched = ReadonlyMap<string, Past | undefined>
type Words = { before: string | null; after: string | null }

/** @param touched what stood at each key before the change touched it */
export function editsOf(set: WorkingSet, touched: Touched, seq: number): EditRow[] {
  return [...touched].flatMap(([key, before]) => {
    if (!isThing(before)) return []
    const now = pastOf(set, key)
    const about = before.op !== 'putClaim' ? key : now?.op === 'putClaim' ? now.about : before.about
    const thing = thingAt(set, touched, about)
    // What is said of something goes with it.
    const isOfOneGone = before.op === 'putClaim' && !set.entities.has(about) && !set.links.has(about)
    if (!thing || isOfOneGone) return []
    const edit = (did: EditRow['did'], words: Words): EditRow => ({
      seq,
      key,
      did,
      what: before.op === 'putClaim' ? 'claim' : before.op === 'putLink' ? 'link' : 'entity',
      ...thing,
      property: before.op === 'putClaim' ? before.property : null,
      ...words,
    })
    if (!isThing(now)) return [edit('removed', { before: wordsOf(touched, key, before), after: null })]
    return changesBetween(before, now).map(([did, words]) => edit(did, words))
  })
}

function changesBetween(
  before: PastThing,
  now: PastThing,
): [Exclude<StatementChange, 'added' | 'removed'>, Words][] {
  const changes: ReturnType<typeof changesBetween> = []
  if (before.level !== now.level)
    changes.push(['levelled', { before: levelName(before.level), after: levelName(now.level) }])
  if (before.op === 'putLink' && now.op === 'putLink' && (before.from !== now.from || before.to !== now.to))
    changes.push(['changed', { before: null, after: null }])
  if (before.op !== 'putClaim' || now.op !== 'putClaim') return changes
  const [was, is] = [before as PastClaim, now as PastClaim]
  if (saidIn(was) !== saidIn(is))
    changes.push(['changed', { before: asText(was.value), after: asText(is.value) }])
  if (was.preferred !== is.preferred)
    changes.push([is.preferred ? 'preferred' : 'unpreferred', { before: null, after: null }])
  return changes
}

const saidIn = ({ about, property, value, standing, source, locator, quote, language }: PastClaim): string =>
  JSON.stringify([about, property, value, standing, source, locator, quote, language])

/** As it is after the change, or where it went with it, as it was. */
function thingAt(set: WorkingSet, touched: Touched, about: string): Thing | undefined {
  const before = touched.get(about)
  const link = set.links.get(about) ?? (before?.op === 'putLink' ? before : undefined)
  if (link) return { about, kind: link.kind, from: link.from, to: link.to }
  const entity = set.entities.get(about) ?? (before?.op === 'putEntity' ? before : undefined)
  return entity && { about, kind: entity.kind, from: about, to: about }
}

/** The value of a claim, or the name of an entity that is gone: of several the one with the smallest key. */
function wordsOf(touched: Touched, key: string, before: Past): string | null {
  if (before.op === 'putClaim') return asText(before.value)
  if (before.op !== 'putEntity') return null
  const { labelled } = entityKinds[before.kind]
  const [name] = [...touched.values()]
    .filter(
      (one): one is PastClaim => one?.op === 'putClaim' && one.about === key && one.property === labelled,
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return asText(name?.value ?? null)
}

function asText(value: Value | null): string | null {
  const text = value === null ? null : textOf(value)
  return text === REDACTED ? null : text
}
