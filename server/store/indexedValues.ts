/** Values that filters, facets and orders look at, as kinds.ts marks them. */
import { parseDate } from '../../schema/dates.ts'
import { propertySpec } from '../../schema/kinds.ts'
import { textOf } from './labels.ts'
import type { EntityRow, Span } from './rows.ts'

export type IndexedValue = Span & {
  property: string
  value: string
  earliest: number | null
  latest: number | null
}

export function indexedValues(entity: EntityRow): IndexedValue[] {
  return entity.views.flatMap(({ lo, hi, facts }) =>
    facts
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
  )
}
