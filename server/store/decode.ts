/** From rows to what a viewer is given. Both stores end here, so their answers cannot differ in form. */
import type { Level } from '../../schema/levels.ts'
import type { ClaimRow, EntityRow, LinkRow } from './rows.ts'
import { spanAt } from './spans.ts'
import type { Claim, Entity, Link, Page } from './store.ts'

/** Undefined where the viewer may not see it. */
export function entityFor(
  row: Pick<EntityRow, 'key' | 'kind' | 'level' | 'views'>,
  level: Level,
): Entity | undefined {
  const view = spanAt(row.views, level)
  if (!view) return undefined
  const { id, label, sort, names, facts } = view
  return { key: row.key, id, kind: row.kind, level: row.level, label, sort, names, facts }
}

export function linkFor(
  row: Pick<LinkRow, 'key' | 'kind' | 'from' | 'to' | 'seen' | 'views'>,
  level: Level,
): Link | undefined {
  const view = spanAt(row.views, level)
  if (!view || row.seen > level) return undefined
  const { standing, attributes, disputed } = view
  return {
    key: row.key,
    kind: row.kind,
    from: row.from,
    to: row.to,
    level: row.seen,
    standing,
    attributes,
    disputed,
  }
}

/** Who recorded a claim is no business of readers. */
export function claimFor(row: ClaimRow, showRecorder: boolean): Claim {
  const { seen, since: _since, ...claim } = row
  return showRecorder ? { ...claim, level: seen } : { ...claim, level: seen, recordedBy: '', recordedAt: '' }
}

/** A page from one row more than was asked for. */
export function pageOf<T>(
  found: readonly { item: T; cursor: string }[],
  first: number,
  total: number,
): Page<T> {
  const shown = found.slice(0, first)
  return {
    items: shown.map(({ item }) => item),
    cursors: shown.map(({ cursor }) => cursor),
    total,
    hasNext: found.length > first,
  }
}

/** The total of a page from any of its rows. */
export const totalOf = (row: { total?: unknown } | undefined, uncounted = false): number =>
  uncounted ? Number.NaN : Number(row?.total ?? 0)
