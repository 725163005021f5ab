/** What a viewer is shown, computed from the claims they may see. Pure; run at every write, for each level. */
import { type EntityKind, entityKinds, propertySpec } from '../../schema/kinds.ts'
import type { Level } from '../../schema/levels.ts'
import { sortKey } from './fold.ts'
import { canonical } from './keys.ts'
import { labelOf, textOf } from './labels.ts'
import type { IndexedName } from './nameIndex.ts'
import { byProperty, distinctValues, orderClaims, type SourceLookup, surest } from './pick.ts'
import type { ClaimRow, EntityRow, EntityView, LinkEnd, LinkRow, LinkView } from './rows.ts'
import { oneSpan, spanAt, spansFrom } from './spans.ts'
import type { Fact, Name } from './store.ts'

/** Level of a claim without regard to what it is about. */
export const baseLevel = (claim: ClaimRow, source: SourceLookup): Level =>
  Math.max(claim.level, source(claim.source).level) as Level

export function viewsOf(
  entity: Omit<EntityRow, 'views'>,
  claims: readonly ClaimRow[],
  source: SourceLookup,
): EntityView[] {
  const ordered = orderClaims(claims, source)
  const form = (level: Level) =>
    entityForm(
      entity.kind,
      entity.key,
      ordered.filter((claim) => baseLevel(claim, source) <= level),
    )
  const oneForAll = ordered.every((claim) => baseLevel(claim, source) <= entity.level)
  return oneForAll ? oneSpan(entity.level, form(entity.level)) : spansFrom(entity.level, form)
}

function entityForm(kind: EntityKind, key: string, claims: readonly ClaimRow[]) {
  const groups = byProperty(claims)
  const ids = distinctValues(groups.get('id') ?? []).map(({ value }) => String(value))
  const names: Name[] = []
  const facts: Fact[] = []
  const search: IndexedName[] = []
  for (const property of [...groups.keys()].sort(inTableOrder(kind))) {
    const spec = propertySpec(kind, property)
    if (!spec || property === 'id') continue
    const values = distinctValues(groups.get(property) ?? [])
    if (spec.searched)
      for (const { value } of values) search.push({ text: textOf(value), field: spec.searched })
    if (spec.type === 'name') {
      names.push(...values.map(({ value }) => value as Name).sort(byNameKind))
      continue
    }
    const isSet = spec.set || (spec.setWith && distinctValues(groups.get(spec.setWith) ?? []).length > 1)
    if (isSet) values.sort((a, b) => (canonical(a.value) < canonical(b.value) ? -1 : 1))
    for (const { value, standing } of isSet ? values : values.slice(0, 1))
      facts.push({ property, value, standing, disputed: !isSet && values.length > 1 })
  }
  const label = labelOf(kind, entityKinds[kind].labelled, names, facts)
  return {
    id: ids[0] ?? `${entityKinds[kind].prefix}:~${key.slice(0, 12)}`,
    ids,
    label,
    sort: sortKey(label) || '~',
    names,
    facts,
    search,
  }
}

/** Preferred names before printed ones, Latin before other scripts; within these the order of the claims stands. */
const byNameKind = (a: Name, b: Name) => nameRank(a) - nameRank(b)
const nameKinds: readonly Name['kind'][] = ['preferred', 'asPrinted', 'transliteration', 'alias']
const nameRank = (name: Name) =>
  nameKinds.indexOf(name.kind) + (name.script === undefined || name.script === 'Latn' ? 0 : nameKinds.length)

function inTableOrder(kind: EntityKind): (a: string, b: string) => number {
  const known = Object.keys(entityKinds[kind].properties)
  const rank = (property: string) => (known.includes(property) ? known.indexOf(property) : known.length)
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

export function linkViewsOf(
  claims: readonly ClaimRow[],
  source: SourceLookup,
): Pick<LinkRow, 'claimLevel' | 'views'> {
  const claimLevel = Math.min(...claims.map((claim) => baseLevel(claim, source))) as Level
  const ordered = orderClaims(claims, source)
  const form = (level: Level) => linkForm(ordered.filter((claim) => baseLevel(claim, source) <= level))
  const oneForAll = ordered.every((claim) => baseLevel(claim, source) <= claimLevel)
  return {
    claimLevel,
    views: oneForAll ? oneSpan(claimLevel, form(claimLevel)) : spansFrom(claimLevel, form),
  }
}

function linkForm(claims: readonly ClaimRow[]): Omit<LinkView, 'lo' | 'hi'> {
  const groups = byProperty(claims)
  const standing = surest(groups.get('') ?? claims)
  const attributes: LinkView['attributes'] = {}
  const disputed: string[] = []
  for (const name of [...groups.keys()].filter(Boolean).sort()) {
    const values = distinctValues(groups.get(name) ?? [])
    if (values[0]) attributes[name] = values[0].value
    if (values.length > 1) disputed.push(name)
  }
  return { standing, attributes, disputed }
}

/** Effective level and places in the two ends' lists. */
export function placeLink(
  link: Omit<LinkRow, 'seen' | 'ends'>,
  from: EntityRow,
  to: EntityRow,
): Pick<LinkRow, 'seen' | 'ends'> {
  const seen = Math.max(link.level, link.claimLevel, from.level, to.level) as Level
  const end = (owner: EntityRow, far: EntityRow, direction: LinkEnd['direction']): LinkEnd[] => {
    const form = (level: Level) => ({
      owner: owner.key,
      far: far.key,
      direction,
      sort: spanAt(far.views, level)?.sort ?? '~',
      standing: spanAt(link.views, level)?.standing ?? 'inferred',
    })
    const oneForAll = far.views.length === 1 && link.views.length === 1
    return oneForAll ? oneSpan(seen, form(seen)) : spansFrom(seen, form)
  }
  return { seen, ends: [...end(from, to, 'OUT'), ...end(to, from, 'IN')] }
}
