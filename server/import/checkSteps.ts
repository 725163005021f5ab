/** The order that a human gave to what happened: ids of entries within a case, and what names them. */
import { didYouMean, quoted } from './didYouMean.ts'
import { has, type LooseMap, mapsOf, type Placed, textOf } from './looseData.ts'
import { error, type Remark } from './problems.ts'

const stepLists = ['events', 'domestic', 'implementation'] as const

/** Ids are given once; `after` and `remedy` name an entry of this case; nothing comes after itself. */
export function checkSteps(data: LooseMap): Remark[] {
  const steps = stepLists.flatMap((key) => mapsOf(data, key))
  const remedies = mapsOf(data, 'remedies')
  const stepIds = idsOf(steps)
  return [
    ...duplicates([...steps, ...remedies]),
    ...steps.flatMap((step) => names(step, 'after', stepIds, 'event or step')),
    ...steps.flatMap((step) => names(step, 'remedy', idsOf(remedies), 'remedy')),
    ...circles(steps),
    ...mapsOf(data, 'domestic').flatMap(money),
  ]
}

const idsOf = (entries: readonly Placed<LooseMap>[]): Set<string> =>
  new Set(entries.flatMap(({ value }) => textOf(value, 'id') ?? []))

function duplicates(entries: readonly Placed<LooseMap>[]): Remark[] {
  const seen = new Set<string>()
  return entries.flatMap(({ at, value }) => {
    const id = textOf(value, 'id')
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id)
      return []
    }
    return [error([...at, 'id'], `${quoted(id)} is already the id of another entry of this case.`)]
  })
}

function names(
  { at, value }: Placed<LooseMap>,
  key: string,
  ids: ReadonlySet<string>,
  what: string,
): Remark[] {
  const id = textOf(value, key)
  if (id === undefined || ids.has(id)) return []
  return [error([...at, key], `No ${what} of this case has the id ${quoted(id)}.${didYouMean(id, ids)}`)]
}

/** Each circle is told once, at its first member in the file. */
function circles(steps: readonly Placed<LooseMap>[]): Remark[] {
  const after = new Map<string, string>()
  for (const { value } of steps) {
    const [id, before] = [textOf(value, 'id'), textOf(value, 'after')]
    if (id !== undefined && before !== undefined && !after.has(id)) after.set(id, before)
  }
  const told = new Set<string>()
  return steps.flatMap(({ at, value }) => {
    const start = textOf(value, 'id')
    if (start === undefined || told.has(start)) return []
    const chain = [start]
    for (let id = after.get(start); id !== undefined; id = after.get(id)) {
      if (id === start) {
        for (const member of chain) told.add(member)
        return [error([...at, 'after'], `This comes after itself: ${[...chain, start].join(' after ')}.`)]
      }
      if (chain.includes(id)) return []
      chain.push(id)
    }
    return []
  })
}

const money = ({ at, value }: Placed<LooseMap>): Remark[] => {
  if (has(value, 'amount') === has(value, 'currency')) return []
  const missing = has(value, 'amount') ? 'currency' : 'amount'
  return [
    error(
      [...at, missing === 'currency' ? 'amount' : 'currency'],
      `Amount and currency go together: the ${missing} is missing.`,
    ),
  ]
}
