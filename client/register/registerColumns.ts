import type { EntityKind } from '../api/generated/graphql.ts'
import { orderColumns } from '../canvas/layout/orderColumns.ts'
import type { Card } from '../state/card.ts'

/** More cases than this are filtered first: nobody reads so long an index. */
export const MOST_CASES = 400
/** More cases and connectors than this are not drawn smoothly. */
export const MOST_ELEMENTS = 2000

export type RegisterCase = Pick<Card, 'id' | 'label' | 'country' | 'decided' | 'submitted' | 'outcome'>
/** What joins cases: a person, an organisation, a court or an authority. */
export type Connector = { id: string; kind: EntityKind; label: string; printed: string }
/** That a connector has a part in a case; `inferred` where only a rule says so. */
export type Part = { connector: string; case: string; inferred?: boolean }
export type RegisterInput = {
  cases: readonly RegisterCase[]
  connectors: readonly Connector[]
  parts: readonly Part[]
}

/** One State of the register: its connectors and cases in an order that crosses little, and the cases that share nothing. */
export type RegisterColumn = {
  country: { id: string; label: string } | undefined
  /** With the number of further States in which each stands, too. */
  connectors: (Connector & { elsewhere: number })[]
  cases: RegisterCase[]
  alone: RegisterCase[]
  parts: Part[]
}

/**
 * A column a State. A connector stands in every State that it has a case in, so that no line crosses the page; one
 * with a single case in all of them joins nothing and is left out. Cases without shared parties stand below.
 */
export function registerColumns({ cases, connectors, parts }: RegisterInput): RegisterColumn[] {
  const byId = new Map(cases.map((each) => [each.id, each]))
  const present = parts.filter((part) => byId.has(part.case))
  const casesOf = groupIds(
    present,
    (part) => part.connector,
    (part) => part.case,
  )
  const shared = new Set([...casesOf].filter(([, own]) => own.size > 1).map(([id]) => id))
  const countryOf = (id: string) => byId.get(id)?.country?.id ?? ''
  const countries = groupIds(
    cases,
    (each) => each.country?.id ?? '',
    (each) => each.id,
  )
  const order = [...countries].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  return order.map(([country, ids]) => {
    const own = present.filter((part) => shared.has(part.connector) && ids.has(part.case))
    const tied = new Set(own.map((part) => part.case))
    const joining = new Set(own.map((part) => part.connector))
    const order = orderColumns(
      connectors.filter((each) => joining.has(each.id)).map((each) => each.id),
      cases.filter((each) => tied.has(each.id)).map((each) => each.id),
      tiesOf(own),
    )
    const elsewhere = (id: string) =>
      new Set([...(casesOf.get(id) ?? [])].map(countryOf).filter((other) => other !== country)).size
    const connector = new Map(connectors.map((each) => [each.id, each]))
    return {
      country: byId.get([...ids][0] ?? '')?.country ?? undefined,
      connectors: order.left.flatMap((id) => {
        const found = connector.get(id)
        return found ? [{ ...found, elsewhere: elsewhere(id) }] : []
      }),
      cases: order.right.flatMap((id) => byId.get(id) ?? []),
      alone: cases.filter((each) => ids.has(each.id) && !tied.has(each.id)),
      parts: own,
    }
  })
}

function groupIds<Item>(items: readonly Item[], key: (item: Item) => string, value: (item: Item) => string) {
  const groups = new Map<string, Set<string>>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.add(value(item))
    else groups.set(key(item), new Set([value(item)]))
  }
  return groups
}

function tiesOf(parts: readonly Part[]): Map<string, string[]> {
  const ties = new Map<string, string[]>()
  for (const part of parts) {
    ties.set(part.case, [...(ties.get(part.case) ?? []), part.connector])
    ties.set(part.connector, [...(ties.get(part.connector) ?? []), part.case])
  }
  return ties
}
