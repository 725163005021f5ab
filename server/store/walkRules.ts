/** What a search for connections may walk: links that say something about two things, not that both are common. */
import {
  type EntityKind,
  entityKindNames,
  type LinkKind,
  type LinkKindSpec,
  linkKindNames,
  linkKinds,
} from '../../schema/kinds.ts'

/** What decisions cite; only MENTIONS leads to them. */
const cited: readonly EntityKind[] = ['generalComment', 'citedDecision']

/** Kinds that so much is linked with that a way through them tells nothing: "both are against Kazakhstan". */
export const hubKinds: readonly EntityKind[] = [
  'country',
  'place',
  'treatyBody',
  'treaty',
  'article',
  'source',
  ...cited,
]

export type WalkQuery = {
  /** Kinds of `hubKinds` that may be walked through all the same. */
  through: readonly EntityKind[]
  /** Further kinds that may not. */
  avoid: readonly EntityKind[]
  /** Whether one decision that mentions another connects the two. */
  citations: boolean
}

export type WalkRules = {
  /** Kinds of entity between the two ends. */
  between: EntityKind[]
  /** Kinds of link that could lead somewhere under these rules. */
  kinds: LinkKind[]
  /** Whether a link of the kind may be walked, by the kinds at its two ends. */
  allows: (kind: LinkKind, near: EntityKind, far: EntityKind) => boolean
}

/** The rules for two ends, which may be of any kind. */
export function walkRules(
  { through, avoid, citations }: WalkQuery,
  ends: readonly [EntityKind, EntityKind],
): WalkRules {
  const asked = citations ? [...through, ...cited] : through
  const between = entityKindNames.filter(
    (kind) => !avoid.includes(kind) && (asked.includes(kind) || !hubKinds.includes(kind)),
  )
  const allows: WalkRules['allows'] = (kind, near, far) =>
    kind !== 'PUBLISHED' && (kind !== 'MENTIONS' || citations || cited.includes(near) || cited.includes(far))
  const met = new Set<EntityKind>([...between, ...ends])
  const kinds = linkKindNames.filter((kind) => {
    const { from, to }: LinkKindSpec = linkKinds[kind]
    return from.some((near) => met.has(near) && to.some((far) => met.has(far) && allows(kind, near, far)))
  })
  return { between, kinds, allows }
}
