/** What a change set does, for people. */
import type { Operation, Receipt } from '../store/changeSet.ts'
import { textOf } from '../store/labels.ts'

/** One line for each operation that has an effect, things named by the ids and names that the change set gives them. */
export function describeOperations({ effective }: Receipt): string[] {
  const ids = new Map(
    effective.flatMap((operation) =>
      operation.op === 'putClaim' && operation.property === 'id'
        ? [[operation.about, String(operation.value)] as const]
        : [],
    ),
  )
  const links = new Map(
    effective.flatMap((operation) =>
      operation.op === 'putLink' ? [[operation.key, operation.kind] as const] : [],
    ),
  )
  const nameOf = (key: string) => ids.get(key) ?? links.get(key) ?? key
  return effective.map((operation) => describe(operation, nameOf))
}

function describe(operation: Operation, nameOf: (key: string) => string): string {
  switch (operation.op) {
    case 'putEntity':
      return `+ ${operation.kind} ${nameOf(operation.key)}`
    case 'putLink':
      return `+ ${nameOf(operation.from)} ${operation.kind} ${nameOf(operation.to)}`
    case 'putClaim': {
      const what =
        operation.property === null
          ? 'is recorded'
          : `${operation.property}: ${operation.value === null ? '' : textOf(operation.value)}`
      return `+ ${nameOf(operation.about)} ${what} [${nameOf(operation.source)}${operation.locator ? `, ${operation.locator}` : ''}]`
    }
    case 'remove':
    case 'withdraw':
    case 'drop':
      return `- ${nameOf(operation.key)}`
    case 'supersede':
      return `~ ${nameOf(operation.key)} is now ${nameOf(operation.by)}`
    case 'redact':
      return `- deleted for good: ${operation.covers.map(nameOf).join(', ')}`
    case 'reinstate':
      return `~ ${nameOf(operation.key)} may be stated again`
    case 'repoint':
      return `~ ${nameOf(operation.key)} moved`
    case 'prefer':
      return `~ ${nameOf(operation.key)} ${operation.preferred ? 'preferred' : 'no longer preferred'}`
    case 'setLevel':
      return `~ ${nameOf(operation.key)} level ${operation.level}`
  }
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
