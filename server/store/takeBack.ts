/** What a newer version of a seed file takes back, and what it opens: only what files alone have said. */
import type { Operation } from './changeSet.ts'
import { isAsStated, readStatements } from './fileStatements.ts'
import { pastOf } from './past.ts'
import type { SetLoader } from './setLoader.ts'
import type { WorkingSet } from './workingSet.ts'

type FileSays = Extract<Operation, { op: 'fileSays' }>

/**
 * What the version before stated and this one does not, where no other file says it and it is as it was stated. Run after
 * the operations of the file.
 */
export async function takeBack(
  { key, statements }: FileSays,
  set: WorkingSet,
  loader: SetLoader,
): Promise<Operation[]> {
  await loader.loadFor([{ op: 'fileSays', key, statements }])
  const before = readStatements(set.files.get(key)?.statements ?? '')
  const now = readStatements(statements)
  const unsaid = [...before.keys()].filter((one) => !now.has(one))
  if (unsaid.length === 0) return []
  await loader.loadFor(unsaid.map((one) => ({ op: 'drop', key: one })))
  const elsewhere = await saidElsewhere(unsaid, key, set, loader)
  const free = unsaid.filter((one) => !elsewhere.has(one) && isAsStated(pastOf(set, one), before.get(one)))
  return dropping(new Set(free), set)
}

async function saidElsewhere(
  keys: readonly string[],
  file: string,
  set: WorkingSet,
  loader: SetLoader,
): Promise<Map<string, string[]>> {
  const stored = (await loader.rows.filesSaying(keys)).filter((one) => !set.files.has(one.key))
  const said = new Map<string, string[]>()
  for (const one of [...stored, ...set.files.values()]) {
    if (one.key === file) continue
    const statements = readStatements(one.statements)
    for (const key of keys) {
      const print = statements.get(key)
      if (print !== undefined) said.set(key, [...(said.get(key) ?? []), print])
    }
  }
  return said
}

/** Leaves what others have built on: a link with claims of theirs, an entity that they link or speak of, with its ids. */
function dropping(free: Set<string>, set: WorkingSet): Operation[] {
  const keep = (key: string): boolean => free.delete(key)
  let isSettled = false
  while (!isSettled) {
    const size = free.size
    for (const key of [...free]) {
      const claim = set.claims.get(key)
      const said = set.claimsOf(claim?.about ?? key)
      if (claim) {
        const isLast = set.links.has(claim.about) && said.every((one) => free.has(one.key))
        const isIdOfOneThatStays = claim.property === 'id' && !free.has(claim.about)
        if ((isLast && !free.has(claim.about)) || isIdOfOneThatStays) keep(key)
      } else if (set.links.has(key)) {
        if (!said.every((one) => free.has(one.key))) keep(key)
      } else {
        const hanging = [...said, ...set.linksAt(key), ...set.claimsBySource(key)]
        if (!hanging.every((one) => free.has(one.key))) keep(key)
      }
    }
    isSettled = free.size === size
  }
  const rank = (key: string) => (set.claims.has(key) ? 0 : set.links.has(key) ? 1 : 2)
  return [...free].sort((a, b) => rank(a) - rank(b)).map((key) => ({ op: 'drop', key }))
}

/** Things that another file has hidden, and nobody else has touched, are as open as the most open file says. */
export async function openUp(
  operations: readonly Operation[],
  set: WorkingSet,
  loader: SetLoader,
): Promise<Operation[]> {
  const lower = operations.flatMap((one): { key: string; level: 0 | 1 | 2 }[] => {
    if (one.op !== 'putEntity' && one.op !== 'putLink' && one.op !== 'putClaim') return []
    const thing = set.entities.get(one.key) ?? set.links.get(one.key) ?? set.claims.get(one.key)
    return thing && thing.level > one.level ? [{ key: one.key, level: one.level }] : []
  })
  if (lower.length === 0) return []
  const said = await saidElsewhere(
    lower.map(({ key }) => key),
    '',
    set,
    loader,
  )
  return lower
    .filter(({ key }) => said.get(key)?.some((print) => isAsStated(pastOf(set, key), print)))
    .map(({ key, level }) => ({ op: 'setLevel', key, level }))
}
