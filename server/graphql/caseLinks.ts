/** What stands around a case: its links of some kinds and what is at their far ends. */
import type { LinkKind } from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import type { Entity, Link } from '../store/store.ts'

/** At most `limits.small` of them; one query for all entities of a level that ask for the same kinds. */
export async function around(
  { key }: Entity,
  kinds: readonly LinkKind[],
  { links, entity }: Context,
): Promise<{ link: Link; far: Entity }[]> {
  const page = { first: limits.small, uncounted: true }
  const { items } = await links.load({ of: key, kinds, ...page })
  const far = await Promise.all(items.map((link) => entity.load(link.from === key ? link.to : link.from)))
  return items.map((link, at) => ({ link, far: far[at] as Entity }))
}

/** The same without the links, each entity once. */
export async function farEnds(of: Entity, kinds: readonly LinkKind[], context: Context): Promise<Entity[]> {
  const found = await around(of, kinds, context)
  return [...new Map(found.map(({ far }) => [far.key, far])).values()]
}
