/** What is kept on nodes and relationships: names of labels and properties, and rows as properties. */
import { type EntityKind, linkKindNames, propertySpec } from '../../../schema/kinds.ts'
import { HIGHEST, type Level, levels } from '../../../schema/levels.ts'
import { claimText } from '../claimText.ts'
import { editName } from '../edits.ts'
import { DISPUTED, indexedLinkValues, indexedValues } from '../indexedValues.ts'
import { textOf } from '../labels.ts'
import type { ClaimRow, EditRow, EntityRow, LinkEnd, LinkRow } from '../rows.ts'
import { spanAt, spansFrom } from '../spans.ts'
import type { Direction, Fact } from '../store.ts'

/** As Neo4j keeps them: no nulls, and lists of texts or of whole numbers. */
export type Properties = Record<string, string | number | boolean | string[] | number[]>

/** `:Case` for cases: people read and write these in Neo4j Browser. */
export const labelFor = (kind: EntityKind): string => kind.charAt(0).toUpperCase() + kind.slice(1)

/** Every type of link, for patterns; relationships of other types (a claim's source) are not walked. */
export const anyLink = linkKindNames.join('|')

/**
 * Parts of an order as one text, so that "what comes after" is one comparison that an index can answer. A tab is
 * smaller than every letter of the parts, so the texts stand in the order of their parts.
 */
export const placeOf = (...parts: readonly string[]): string => parts.join('\t')
export const partsOf = (place: string): string[] => place.split('\t')
/** Greater than every place. */
export const LAST = '\uffff'

/** Where an entity stands in lists, present where viewers of the level see it. */
export const orderColumn = (level: Level): string => `order_${level}`
/** Where a link stands in the list of its start (`OUT`) or end (`IN`), present where viewers of the level see it. */
export const endColumn = (direction: Direction, level: Level): string =>
  `${direction === 'OUT' ? 'toOrder' : 'fromOrder'}_${level}`
/** Values of an attribute of a link that a level sees, or the names of those on which sources disagree. */
export const attributeColumn = (name: string, level: Level): string => `${name}_${level}`
export const standingColumn = (level: Level): string => `standing_${level}`

/** Values of a property that a level sees; of dates also their days, in the same order, and the extremes of the earliest. */
export const valueColumns = (property: string, level: Level) => ({
  values: `${property}_${level}`,
  earliest: `${property}_earliest_${level}`,
  latest: `${property}_latest_${level}`,
  first: `${property}_first_${level}`,
  last: `${property}_last_${level}`,
})

/** Columns of a property that may be filtered, counted or ordered by; undefined where it may not. */
export const columnsOf = (kind: EntityKind, property: string, level: Level) =>
  property === DISPUTED || propertySpec(kind, property)?.indexed ? valueColumns(property, level) : undefined

export function entityProperties(entity: EntityRow): Properties {
  const { key, kind, level, seq, born, views } = entity
  const fullest = spanAt(views, HIGHEST)
  const properties: Properties = fullest
    ? { ...readable(entity.kind, fullest.facts), id: fullest.id, label: fullest.label }
    : {}
  Object.assign(properties, { key, kind, level, seq, born, views: JSON.stringify(views) })
  const values = indexedValues(entity)
  for (const at of levels) {
    const view = spanAt(views, at)
    if (!view) continue
    properties[orderColumn(at)] = placeOf(view.sort, key)
    for (const property of new Set(values.map((value) => value.property))) {
      const seen = values.filter((value) => value.property === property && value.lo <= at && at <= value.hi)
      if (seen.length === 0) continue
      const columns = valueColumns(property, at)
      properties[columns.values] = seen.map(({ value }) => value)
      const earliest = seen.flatMap((value) => value.earliest ?? [])
      if (earliest.length === 0) continue
      properties[columns.earliest] = earliest
      properties[columns.latest] = seen.flatMap((value) => value.latest ?? [])
      properties[columns.first] = Math.min(...earliest)
      properties[columns.last] = Math.max(...earliest)
    }
  }
  return properties
}

/** The ids by which each level may ask for an entity, in the order of levels and texts. */
export const idProperties = ({ key, views }: EntityRow) =>
  views.flatMap(({ lo, hi, ids, id }) =>
    (ids.length > 0 ? [...ids].sort() : [id]).map((each) => ({ id: each, lo, hi, key })),
  )

function readable(kind: EntityKind, facts: readonly Fact[]): Properties {
  const properties: Properties = {}
  for (const { property } of facts) {
    const values = facts.filter((fact) => fact.property === property).map(({ value }) => value)
    const [only] = values
    if (values.length > 1 || propertySpec(kind, property)?.set) properties[property] = values.map(textOf)
    else if (only !== undefined) properties[property] = typeof only === 'object' ? textOf(only) : only
  }
  return properties
}

export function linkProperties(link: LinkRow): Properties {
  const { key, from, to, level, claimLevel, seen, views, ends } = link
  const properties: Properties = {}
  const fullest = spanAt(views, HIGHEST)
  for (const [name, value] of Object.entries(fullest?.attributes ?? {}))
    properties[name] = typeof value === 'object' ? textOf(value) : value
  Object.assign(properties, { key, from, to, level, claimLevel, seen, views: JSON.stringify(views) })
  for (const { lo, hi, direction, sort, standing } of ends)
    for (const at of levels)
      if (lo <= at && at <= hi) {
        properties[endColumn(direction, at)] = placeOf(sort, key)
        properties[standingColumn(at)] = standing
      }
  const values = indexedLinkValues(link)
  for (const at of levels)
    for (const name of new Set(values.map(({ property }) => property))) {
      const held = values.filter(({ property, lo, hi }) => property === name && lo <= at && at <= hi)
      if (held.length > 0) properties[attributeColumn(name, at)] = held.map(({ value }) => value)
    }
  return properties
}

/** The two ends of a link as they were before `linkProperties`. */
export function endsOf(
  link: Pick<LinkRow, 'from' | 'to'>,
  properties: Readonly<Record<string, unknown>>,
): LinkEnd[] {
  const end = (owner: string, far: string, direction: Direction) => {
    const lowest = levels.find((level) => typeof properties[endColumn(direction, level)] === 'string')
    return spansFrom(lowest ?? HIGHEST + 1, (level) => ({
      owner,
      far,
      direction,
      sort: partsOf(String(properties[endColumn(direction, level)]))[0],
      standing: properties[standingColumn(level)],
    })) as LinkEnd[]
  }
  return [...end(link.from, link.to, 'OUT'), ...end(link.to, link.from, 'IN')]
}

/** The row, and of it only what people look for by hand: each property of a claim costs a large import memory. */
export function claimProperties(claim: ClaimRow): Properties {
  const { key, about, property, value, standing, seen, since, locator, recordedAt } = claim
  const text = claimText(claim)
  return {
    ...(text !== undefined && { text }),
    ...(value !== null && { value: textOf(value) }),
    ...(locator !== null && { locator }),
    key,
    about,
    property: property ?? '',
    order: placeOf(property ?? '', key),
    standing,
    seen,
    since,
    recordedAt,
    row: JSON.stringify(claim),
  }
}

export const editProperties = (edit: EditRow): Properties => ({
  ...(Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== null)) as Properties),
  name: editName(edit),
})
