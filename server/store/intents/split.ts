/** Making two again of what was merged, whatever was done to it since. */
import { BadInput, type Intent, type Operation } from '../changeSet.ts'
import { keyOf } from '../keys.ts'
import { isSame, isThing, type Past, pastOf } from '../past.ts'
import type { WorkingSet } from '../workingSet.ts'
import { pastIn, something, stateAfter, touchedKeys } from './inverse.ts'
import { recordedSince } from './recorded.ts'
import { inOrder, type Step, step, stepsBetween } from './steps.ts'
import type { Surroundings } from './workOut.ts'

export async function split(
  { change, moving = [] }: Extract<Intent, { intent: 'split' }>,
  around: Surroundings,
): Promise<Operation[]> {
  const { set, loader, path } = around
  const { target, later } = await recordedSince(change, around)
  const merge = target.content.intents?.find((intent) => intent.intent === 'merge')
  if (!merge) throw new BadInput(path, 'This change merged nothing; undo it instead.')
  const { key, into } = merge
  const keys = touchedKeys(target)
  await loader.loadFor([key, into, ...keys, ...moving].map((one) => ({ op: 'drop', key: one })))
  const kept = set.resolve(into)
  if (set.marks.get(key)?.by !== into)
    throw new BadInput(path, 'What this change merged is not one any more.')
  const past = pastIn(target)
  const leftBy = stateAfter(later)
  const wanted = new Map<string, Past | undefined>()
  for (const one of keys) {
    const current = something(pastOf(set, one))
    wanted.set(one, restored(past.get(one), leftBy.has(one) ? leftBy.get(one) : current, current))
  }
  const claimed = new Set([...wanted.values()].flatMap((one) => (one?.op === 'putClaim' ? one.about : [])))
  const steps = new Map<string, Step[]>()
  for (const [one, then] of wanted) {
    const current = something(pastOf(set, one))
    // All that was said of this link was taken out since: nobody says any more that it is there.
    const isUnsaid = then?.op === 'putLink' && !isThing(current) && !claimed.has(one)
    if (!isUnsaid) steps.set(one, stepsBetween(one, current, then))
  }
  const since = new Set([...moving, ...saidOfTheOther(set, kept, key)].filter((one) => !past.has(one)))
  for (const one of since) steps.set(one, [step('repoint', moved(set, one, { from: kept, to: key }, path))])
  return inOrder([...steps.values()].flat())
}

/** What the merge changed goes back; what others changed since stays as they left it. */
function restored(
  then: Past | undefined,
  after: Past | undefined,
  current: Past | undefined,
): Past | undefined {
  if (isSame(after, current)) return then
  if (!isThing(then) || !isThing(after) || !isThing(current) || current?.op !== then?.op) return current
  const fields = new Map<string, unknown>(Object.entries(current ?? {}))
  const [before, left] = [then, after].map((one) => new Map<string, unknown>(Object.entries(one ?? {})))
  for (const [field, value] of fields)
    if (left?.get(field) === value && before?.has(field)) fields.set(field, before.get(field))
  return Object.fromEntries(fields) as Past
}

/** What was said since under the key of the one that was merged, as a file does that still names it. */
function saidOfTheOther(set: WorkingSet, kept: string, key: string): string[] {
  const claims = set
    .claimsOf(kept)
    .filter(
      ({ key: own, property, value, source, locator }) =>
        own === keyOf('claim', key, property, value, source, locator),
    )
  const links = set.linksAt(kept).filter(({ key: own, kind, from, to }) => {
    const [start, end] = [from, to].map((end) => (end === kept ? key : end))
    return own === keyOf('link', kind, start, end)
  })
  return [...claims, ...links].map((one) => one.key)
}

function moved(
  set: WorkingSet,
  one: string,
  { from, to }: { from: string; to: string },
  path: string,
): Operation {
  const link = set.links.get(one)
  if (link && (link.from === from || link.to === from))
    return {
      op: 'repoint',
      key: one,
      from: link.from === from ? to : link.from,
      to: link.to === from ? to : link.to,
    }
  if (set.claims.get(one)?.about === from) return { op: 'repoint', key: one, about: to }
  throw new BadInput(
    `${path}.moving`,
    'Only links of what is split, and claims about it, can move to the other one.',
  )
}
