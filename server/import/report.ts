/** What a change set does, for people. */
import type { Operation, Receipt } from '../store/changeSet.ts'
import { textOf } from '../store/labels.ts'
import type { Claim, GraphReader, Link } from '../store/store.ts'

/** What is stored under the keys that operations name, as it is before they are done. */
type Known = {
  names: Map<string, string>
  links: Map<string, Pick<Link, 'kind' | 'from' | 'to'>>
  claims: Map<string, Claim>
}

/**
 * One line for each operation that has an effect: `+` added, `~` changed, `-` taken out. Things are named by the ids that the
 * change set gives them, else by those that they have. Ask before the change set is written.
 */
export async function describeReceipt({ effective }: Receipt, reader: GraphReader): Promise<string[]> {
  const known = await knownOf(effective, reader)
  for (const operation of effective) {
    if (operation.op === 'putClaim' && operation.property === 'id')
      known.names.set(operation.about, String(operation.value))
    if (operation.op === 'putLink') known.links.set(operation.key, operation)
  }
  return effective.flatMap((operation) => describe(operation, known) ?? [])
}

async function knownOf(operations: readonly Operation[], reader: GraphReader): Promise<Known> {
  const changed = operations.filter(({ op }) => !op.startsWith('put')).map(({ key }) => key)
  const claims = await reader.claimsByKey([...new Set(changed)])
  const said = [...operations.filter((one) => one.op === 'putClaim'), ...claims.values()]
  const about = said.flatMap((claim) => [claim.about, claim.source])
  const links = await reader.linksByKey([...new Set([...changed, ...about])])
  const ends = [...links.values(), ...operations.filter((one) => one.op === 'putLink')].flatMap(
    ({ from, to }) => [from, to],
  )
  const heirs = operations.flatMap((one) => (one.op === 'supersede' ? one.by : []))
  const entities = await reader.entities([...new Set([...changed, ...about, ...ends, ...heirs])])
  return { names: new Map([...entities].map(([key, { id }]) => [key, id])), links, claims }
}

function describe(operation: Operation, known: Known): string | undefined {
  const { key } = operation
  switch (operation.op) {
    case 'putEntity':
      return `+ ${operation.kind} ${nameOf(key, known)}`
    case 'putLink':
      return `+ ${nameOf(key, known)}`
    case 'putClaim':
      return `+ ${sentenceOf(operation, known)}`
    case 'remove':
    case 'withdraw':
    case 'drop':
      return `- ${nameOf(key, known)}`
    case 'supersede':
      return `~ ${nameOf(key, known)} is now ${nameOf(operation.by, known)}`
    case 'reinstate':
      return `~ ${nameOf(key, known)} may be stated again`
    case 'repoint':
      return `~ ${nameOf(key, known)} moved`
    case 'prefer':
      return `~ ${nameOf(key, known)} ${operation.preferred ? 'preferred' : 'no longer preferred'}`
    case 'setLevel':
      return `~ ${nameOf(key, known)} level ${operation.level}`
    case 'redact':
      return `- deleted for good: ${operation.covers.map((one) => nameOf(one, known)).join(', ')}`
    case 'fileSays':
      return undefined
  }
}

function nameOf(key: string, known: Known): string {
  const link = known.links.get(key)
  if (link) return `${nameOf(link.from, known)} ${link.kind} ${nameOf(link.to, known)}`
  const claim = known.claims.get(key)
  return claim ? sentenceOf(claim, known) : (known.names.get(key) ?? key)
}

function sentenceOf(
  {
    about,
    property,
    value,
    source,
    locator,
  }: Pick<Claim, 'about' | 'property' | 'value' | 'source' | 'locator'>,
  known: Known,
): string {
  const what = property === null ? 'is recorded' : `${property}: ${value === null ? '' : textOf(value)}`
  return `${nameOf(about, known)} ${what} [${nameOf(source, known)}${locator ? `, ${locator}` : ''}]`
}

/** "3 entities, 4 links and 20 claims; changed 1, removed 2; 1 file had been imported before". */
export function totalsOf(receipts: readonly Receipt[]): string {
  const sum = (read: (receipt: Receipt) => number) =>
    receipts.reduce((total, receipt) => total + read(receipt), 0)
  const repeated = receipts.filter((receipt) => receipt.repeated).length
  const added = `${sum(({ added }) => added.entities)} entities, ${sum(({ added }) => added.links)} links and ${sum(({ added }) => added.claims)} claims`
  const rest = `changed ${sum(({ changed }) => changed)}, removed ${sum(({ removed }) => removed)}`
  return `${added}; ${rest}${repeated > 0 ? `; ${repeated} ${repeated === 1 ? 'file' : 'files'} had been imported before` : ''}`
}
