/** Values that filters, facets and orders look at, as kinds.ts marks them. */
import { parseDate } from '../../schema/dates.ts'
import { indexedAttributes, propertySpec } from '../../schema/kinds.ts'
import { textOf } from './labels.ts'
import type { EntityRow, LinkRow, Span } from './rows.ts'

export type IndexedValue = Span & {
  property: string
  value: string
  earliest: number | null
  latest: number | null
}

/** Under this name stand the properties on which sources disagree. */
export const DISPUTED = 'disputed'

export function indexedValues(entity: EntityRow): IndexedValue[] {
  return entity.views.flatMap(({ lo, hi, facts }) => [
    ...facts
      .filter(({ disputed }) => disputed)
      .map(({ property }) => ({
        lo,
        hi,
        property: DISPUTED,
        value: property,
        earliest: null,
        latest: null,
      })),
    ...facts
      .filter(({ property }) => propertySpec(entity.kind, property)?.indexed)
      .map(({ property, value }) => {
        const span =
          propertySpec(entity.kind, property)?.type === 'date' ? parseDate(String(value)) : undefined
        return {
          lo,
          hi,
          property,
          value: textOf(value),
          earliest: span?.earliest ?? null,
          latest: span?.latest ?? null,
        }
      }),
  ])
}

export type IndexedAttribute = Span & { property: string; value: string }

/** Attributes of links that filters and facets look at, and under `DISPUTED` those on which sources disagree. */
export function indexedLinkValues({ seen, views }: LinkRow): IndexedAttribute[] {
  return views.flatMap(({ lo, hi, attributes, disputed }) => {
    // What nobody may see below the level of the link is not there below it.
    const from = Math.max(lo, seen) as Span['lo']
    if (from > hi) return []
    const named = (property: string, value: string) => ({ lo: from, hi, property, value })
    return [
      ...disputed.map((name) => named(DISPUTED, name)),
      ...indexedAttributes.flatMap((name) => {
        const value = attributes[name]
        return value === undefined ? [] : [named(name, textOf(value))]
      }),
    ]
  })
}
