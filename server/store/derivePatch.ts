/** From what operations did to the rows that a store writes: the views of what was touched, and of what hangs on it. */
import { highestOf } from '../../schema/levels.ts'
import { canonical } from './keys.ts'
import { isDecision, type SourceFacts, type SourceLookup } from './pick.ts'
import { baseLevel, linkViewsOf, placeLink, viewsOf } from './project.ts'
import type { ChangeRow, ClaimRow, EntityRow, LinkRow, Patch } from './rows.ts'
import type { SetLoader } from './setLoader.ts'
import type { WorkingSet } from './workingSet.ts'

type Touched = { entities: Set<string>; links: Set<string>; claims: Set<string> }

export async function derivePatch(
  set: WorkingSet,
  loader: SetLoader,
  changes: ChangeRow[],
): Promise<Omit<Patch, 'edits' | 'editsAnew' | 'redacted'>> {
  const seq = changes.at(-1)?.seq ?? 0
  const touched = touchedThings(set)
  const before = new Map<string, string>()
  for (const entity of set.entities.values())
    if (entity.views) before.set(entity.key, essence(entity as EntityRow))
  const source = sourceLookup(set)
  const project = (keys: Iterable<string>) => {
    const moved: string[] = []
    for (const key of keys) {
      const entity = set.entities.get(key)
      if (!entity) continue
      const row: EntityRow = { ...entity, seq, views: viewsOf(entity, set.claimsOf(key), source) }
      set.entities.set(key, row)
      if (before.has(key) && before.get(key) !== essence(row)) moved.push(key)
    }
    return moved
  }
  const isSource = (key: string) => set.entities.get(key)?.kind === 'source'
  await loader.loadClaimsAbout([...touched.entities, ...touched.links])
  const moved = project([...touched.entities].filter(isSource))
  source.forget()
  for (const about of await loader.loadAboutOfSources(moved.filter(isSource)))
    (set.entities.has(about) ? touched.entities : touched.links).add(about)
  moved.push(...project(touched.entities))
  const carried = await loader.loadLinksOf(moved)
  await loader.loadClaimsAbout(carried)
  for (const key of carried) touched.links.add(key)
  return {
    entities: [...touched.entities].map((key) => set.entities.get(key) as EntityRow),
    links: [...touched.links].map((key) => linkRow(set, key, source)),
    claims: claimRows(set, touched, source),
    ...gone(set),
    changes,
  }
}

function touchedThings(set: WorkingSet): Touched {
  const touched: Touched = { entities: new Set(), links: new Set(), claims: new Set() }
  const touch = (key: string) => {
    if (set.entities.has(key)) touched.entities.add(key)
    else if (set.links.has(key)) touched.links.add(key)
  }
  for (const [key, before] of set.before) {
    touch(key)
    if (before?.op === 'putClaim') touch(before.about)
    const claim = set.claims.get(key)
    if (!claim) continue
    touched.claims.add(key)
    touch(claim.about)
  }
  return touched
}

function gone(set: WorkingSet): Pick<Patch, 'marks' | 'files' | 'removed' | 'movedLinks'> {
  const removed: Patch['removed'] = { entities: [], links: [], claims: [], marks: [], files: [] }
  const files: Patch['files'] = []
  const marks: Patch['marks'] = []
  const movedLinks: string[] = []
  for (const [key, before] of set.before) {
    const mark = set.marks.get(key)
    const file = set.files.get(key)
    if (mark) marks.push(mark)
    if (file) files.push(file)
    if (before?.op === 'fileSays' && !file) removed.files.push(key)
    if (before?.op === 'putEntity' && !set.entities.has(key)) removed.entities.push(key)
    if (before?.op === 'putLink') {
      const link = set.links.get(key)
      if (!link) removed.links.push(key)
      else if (link.from !== before.from || link.to !== before.to) movedLinks.push(key)
    }
    if (before?.op === 'putClaim' && !set.claims.has(key)) removed.claims.push(key)
    if (before?.op === 'mark' && !mark) removed.marks.push(key)
  }
  return { marks, files, removed, movedLinks }
}

/** What of an entity its links and claims depend on. */
const essence = (entity: EntityRow): string =>
  canonical([
    entity.level,
    entity.views.map(({ lo, hi, sort, facts }) => [lo, hi, sort, entity.kind === 'source' ? facts : []]),
  ])

function linkRow(set: WorkingSet, key: string, source: SourceLookup): LinkRow {
  const { kind, from, to, level } = set.links.get(key) as LinkRow
  const bare = { key, kind, from, to, level }
  const projected = { ...bare, ...linkViewsOf(set.claimsOf(key), source) }
  const row = {
    ...projected,
    ...placeLink(projected, set.entities.get(from) as EntityRow, set.entities.get(to) as EntityRow),
  }
  set.links.set(key, row)
  return row
}

/** Claims that changed, and those whose effective level did. Run after the links are derived. */
function claimRows(set: WorkingSet, touched: Touched, source: SourceLookup): ClaimRow[] {
  const rows: ClaimRow[] = []
  for (const about of [...touched.entities, ...touched.links]) {
    const entity = set.entities.get(about)
    const aboutLevel = entity ? entity.level : set.links.get(about)?.seen
    if (aboutLevel === undefined) continue
    for (const claim of set.claimsOf(about)) {
      const seen = highestOf(baseLevel(claim, source), aboutLevel)
      if (seen !== claim.seen || touched.claims.has(claim.key)) rows.push({ ...claim, seen })
    }
  }
  return rows
}

function sourceLookup(set: WorkingSet): SourceLookup & { forget(): void } {
  const known = new Map<string, SourceFacts>()
  const lookUp = (key: string): SourceFacts => {
    const entity = set.entities.get(key)
    if (!entity) return { level: 2, decision: false, date: undefined }
    const facts = entity.views?.at(0)?.facts ?? []
    const factOf = (property: string) => facts.find((fact) => fact.property === property)?.value
    return {
      level: entity.level,
      decision: isDecision(factOf('type')),
      date: factOf('date') as string | undefined,
    }
  }
  const lookup = (key: string): SourceFacts => {
    const found = known.get(key) ?? lookUp(key)
    known.set(key, found)
    return found
  }
  return Object.assign(lookup, { forget: () => known.clear() })
}
