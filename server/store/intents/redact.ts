/** Deleting what was ever said of some things, or one claim of them, from the rows and from the history. */

import { unseal } from '../chain.ts'
import { BadInput, type Intent, type Operation, type PutClaim, type PutLink } from '../changeSet.ts'
import type { ChangeRow } from '../rows.ts'
import type { SetLoader } from '../setLoader.ts'
import type { WorkingSet } from '../workingSet.ts'
import type { Surroundings } from './workOut.ts'

export async function redact(
  { keys, reasons = [] }: Extract<Intent, { intent: 'redact' }>,
  { set, loader, changes, path }: Surroundings,
): Promise<Operation[]> {
  await loader.loadFor(keys.map((key) => ({ op: 'drop', key })))
  const covers = await everSaidOf(keys, set, everyChange(loader, changes))
  for (const key of keys)
    if (!covers.has(key)) throw new BadInput(path, 'Nothing was ever recorded under one of these keys.')
  return [
    ...keys.map((key) => ({ op: 'remove', key }) as const),
    { op: 'redact', key: keys[0] ?? 'reasons', covers: [...covers].sort(), reasons: [...reasons].sort() },
  ]
}

const PAGE = 50

export async function* everyChange(
  loader: SetLoader,
  unsaved: readonly ChangeRow[],
): AsyncIterable<ChangeRow> {
  let last = 0
  for (;;) {
    const rows = await loader.rows.changesAfter(last, PAGE)
    yield* rows
    if (rows.length < PAGE) break
    last = rows.at(-1)?.seq ?? last
  }
  yield* unsaved
}

/** The things themselves, what was merged into them, their links, and all claims about any of these, of whatever time. */
async function everSaidOf(
  keys: readonly string[],
  set: WorkingSet,
  history: AsyncIterable<ChangeRow>,
): Promise<Set<string>> {
  const statements: (PutLink | PutClaim)[] = []
  const known = new Set<string>()
  const heirs: { key: string; by: string }[] = []
  for await (const row of history) {
    const { operations, past = [] } = unseal(row)
    for (const one of [...operations, ...past]) {
      known.add(one.key)
      if (one.op === 'putLink' || one.op === 'putClaim') statements.push(one)
      if (one.op === 'supersede') heirs.push(one)
    }
  }
  const covers = new Set(keys.filter((key) => known.has(key)))
  for (const { key, by } of heirs)
    if (covers.has(set.resolve(by)) && set.resolve(key) !== key) covers.add(key)
  for (const one of statements)
    if (one.op === 'putLink' && (covers.has(one.from) || covers.has(one.to))) covers.add(one.key)
  for (const one of statements) if (one.op === 'putClaim' && covers.has(one.about)) covers.add(one.key)
  return covers
}
