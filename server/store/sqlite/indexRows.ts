/** The rows by which reads find things: all of them follow from the row of the thing itself. */
import { claimText } from '../claimText.ts'
import { indexedLinkValues, indexedValues } from '../indexedValues.ts'
import type { ClaimRow, EntityRow, LinkRow } from '../rows.ts'
import type { Parameter } from './driver.ts'

export type IndexRow = Record<string, Parameter>

export const entityIndexes = {
  entity_sort: ({ key, kind, views }: EntityRow): IndexRow[] =>
    views.map(({ lo, hi, sort }) => ({ kind, sort, key, lo, hi })),
  entity_id: ({ key, views }: EntityRow): IndexRow[] =>
    views.flatMap(({ lo, hi, ids, id }) =>
      (ids.length > 0 ? ids : [id]).map((each) => ({ id: each, lo, hi, key })),
    ),
  entity_value: (entity: EntityRow): IndexRow[] =>
    indexedValues(entity).map(({ property, value, lo, hi, earliest, latest }) => ({
      kind: entity.kind,
      property,
      value,
      key: entity.key,
      lo,
      hi,
      earliest,
      latest,
    })),
}

export const linkEnds = ({ key, kind, ends }: LinkRow): IndexRow[] =>
  ends.map(({ owner, far, direction, sort, standing, lo, hi }) => ({
    owner,
    kind,
    direction,
    sort,
    link: key,
    lo,
    hi,
    far,
    standing,
  }))

export const linkValues = (link: LinkRow): IndexRow[] =>
  indexedLinkValues(link).map(({ property, value, lo, hi }) => ({ property, value, link: link.key, lo, hi }))

export const claimTexts = (claim: ClaimRow): IndexRow[] => {
  const { key, about, seen } = claim
  const text = claimText(claim)
  return text === undefined ? [] : [{ key, about, seen, text }]
}

export const claimColumns = (claim: ClaimRow): IndexRow => {
  const { key, about, property, source, seen, since } = claim
  return { key, about, property: property ?? '', source, seen, since, row: JSON.stringify(claim) }
}
