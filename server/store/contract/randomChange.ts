/** What an editor might do to a graph, at random. */
import type { Level } from '../../../schema/levels.ts'
import type { Operation, PutClaim, PutEntity, PutLink } from '../changeSet.ts'
import { randomGraph } from './randomGraph.ts'

type Put = PutEntity | PutLink | PutClaim

/** @param rows an export of the graph */
export function randomChange(random: () => number, rows: readonly string[]): Operation[] {
  const things = rows
    .map((row) => JSON.parse(row) as Operation)
    .filter((one): one is Put => one.op.startsWith('put'))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const of = <T extends Put['op']>(op: T) =>
    things.filter((one): one is Extract<Put, { op: T }> => one.op === op)
  const aClaim = () => pick(of('putClaim'))
  const spare = of('putClaim').filter(({ about }) => of('putEntity').some(({ key }) => key === about))
  const kinds: (() => Operation[])[] = [
    () => [{ op: 'setLevel', key: pick(things).key, level: Math.floor(random() * 3) as Level }],
    () => [{ op: 'prefer', key: aClaim().key, preferred: true }],
    () => [{ op: 'prefer', key: aClaim().key, preferred: false }],
    () => [{ op: 'withdraw', key: pick(spare).key }],
    () => [{ op: 'remove', key: pick(of('putLink')).key }],
    () => [{ op: 'remove', key: pick(of('putEntity').filter(({ kind }) => kind !== 'source')).key }],
    () => [{ ...aClaim(), quote: `Words ${Math.floor(random() * 9)}` }],
    () => [{ ...aClaim(), locator: `page ${Math.floor(random() * 9)}`, standing: 'denied' }],
    () => randomGraph(random, 1 + Math.floor(random() * 2)),
  ]
  const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(kinds)())
  // Two of them may not agree: what one takes out, another cannot change.
  const gone = new Set<string>()
  return chosen.flat().filter((operation) => {
    const names = [operation.key, ...('about' in operation ? [operation.about, operation.source] : [])]
    if (names.some((key) => key !== undefined && gone.has(key))) return false
    if (operation.op === 'remove' || operation.op === 'withdraw') takeOut(operation.key)
    return true
  })

  function takeOut(key: string): void {
    gone.add(key)
    for (const one of things)
      if (
        (one.op === 'putLink' && (one.from === key || one.to === key)) ||
        (one.op === 'putClaim' && one.about === key)
      )
        if (!gone.has(one.key)) takeOut(one.key)
  }
}
