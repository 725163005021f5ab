/** From change sets to rows: pure but for the loader, and the same for every store. */
import { highestOf } from '../../schema/levels.ts'
import { applyOperation, type Effects } from './applyOperation.ts'
import { GENESIS, seal } from './chain.ts'
import { BadInput, type ChangeSet, type Operation, type Receipt } from './changeSet.ts'
import { canonical } from './keys.ts'
import { isDecision, type SourceFacts, type SourceLookup } from './pick.ts'
import { baseLevel, linkViewsOf, placeLink, viewsOf } from './project.ts'
import type { ChangeRow, ClaimRow, EntityRow, LinkRow, Patch, RowLoader } from './rows.ts'
import type { Progress } from './store.ts'
import { checkShape } from './validate.ts'
import { WorkingSet } from './workingSet.ts'

export type Plan = { patch: Patch; receipts: Receipt[] }
export type PlanOptions = { now: () => string; onProgress?: ((progress: Progress) => void) | undefined }

export async function planChanges(
  changeSets: readonly ChangeSet[],
  loader: RowLoader,
  options: PlanOptions,
): Promise<Plan> {
  const set = new WorkingSet(loader)
  await set.load(changeSets)
  const removals = changeSets
    .flatMap((change) => change.operations)
    .filter((operation) => operation.op === 'remove')
  await loadDependents(
    set,
    removals.map((operation) => operation.key),
  )
  const effects: Effects = {
    touchedEntities: new Set(),
    touchedLinks: new Set(),
    changedClaims: new Set(),
    removed: { entities: new Set(), links: new Set(), claims: new Set(), tombstones: new Set() },
  }
  const receipts: Receipt[] = []
  const changes: ChangeRow[] = []
  let head = await loader.head()
  for (const [index, change] of changeSets.entries()) {
    const { receipt, row } = acceptOne(set, effects, change, head, options.now())
    receipts.push(receipt)
    if (row) {
      changes.push(row)
      head = row
      set.accepted.set(change.id, row.seq)
    }
    if (index % 10 === 9) {
      options.onProgress?.({ stage: 'computing', done: index + 1, total: changeSets.length })
      await new Promise(setImmediate)
    }
  }
  const patch = await derive(set, effects, changes)
  return { patch, receipts }
}

function acceptOne(
  set: WorkingSet,
  effects: Effects,
  change: ChangeSet,
  head: { seq: number; hash: string },
  at: string,
) {
  const seen = set.accepted.get(change.id)
  const nothing = { entities: 0, links: 0, claims: 0 }
  if (seen !== undefined) {
    const receipt: Receipt = {
      id: change.id,
      seq: seen,
      repeated: true,
      effective: [],
      added: nothing,
      removed: 0,
      changed: 0,
    }
    return { receipt, row: undefined }
  }
  const stamp = { seq: head.seq + 1, at, author: change.author }
  const existed = new Set(
    change.operations.filter(({ key }) => set.entities.has(key) || set.links.has(key) || set.claims.has(key)),
  )
  const effective: Operation[] = []
  for (const [index, operation] of change.operations.entries()) {
    const path = `operations[${index}]`
    checkShape(operation, path)
    if (applyOperation(set, effects, operation, stamp, path)) effective.push(operation)
  }
  for (const operation of effective)
    if (
      operation.op === 'putLink' &&
      set.links.has(operation.key) &&
      set.claimsOf(operation.key).length === 0
    )
      throw new BadInput('operations', `A link ${operation.kind} has no claim: nobody says so.`)
  const added = { ...nothing }
  let removed = 0
  let changed = 0
  for (const operation of effective) {
    if (operation.op === 'remove') removed++
    else if (existed.has(operation) || !operation.op.startsWith('put')) changed++
    else if (operation.op === 'putEntity') added.entities++
    else if (operation.op === 'putLink') added.links++
    else added.claims++
  }
  const row =
    effective.length === 0
      ? undefined
      : seal(
          { author: change.author, reason: change.reason, operations: effective },
          { seq: stamp.seq, id: change.id, at, previous: head.hash },
        )
  return {
    receipt: {
      id: change.id,
      seq: row?.seq,
      repeated: false,
      effective,
      added,
      removed,
      changed,
    } satisfies Receipt,
    row,
  }
}

/** What hangs on things that are to be removed. */
async function loadDependents(set: WorkingSet, keys: readonly string[]): Promise<void> {
  const entities = keys.filter((key) => set.entities.has(key))
  const links = await set.loadLinksOf(entities)
  await set.loadClaimsAbout(links)
  await set.loadAboutOfSources(entities.filter((key) => set.entities.get(key)?.kind === 'source'))
}

/** Recomputes the views of what was touched, and of what hangs on it where that changed. */
async function derive(set: WorkingSet, effects: Effects, changes: ChangeRow[]): Promise<Patch> {
  const seq = changes.at(-1)?.seq ?? 0
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
  await set.loadClaimsAbout([...effects.touchedEntities, ...effects.touchedLinks])
  const sources = [...effects.touchedEntities].filter((key) => set.entities.get(key)?.kind === 'source')
  const moved = project(sources)
  source.forget()
  for (const about of await set.loadAboutOfSources(
    moved.filter((key) => set.entities.get(key)?.kind === 'source'),
  ))
    (set.entities.has(about) ? effects.touchedEntities : effects.touchedLinks).add(about)
  moved.push(...project(effects.touchedEntities))
  const carried = await set.loadLinksOf(moved)
  await set.loadClaimsAbout(carried)
  for (const key of carried) effects.touchedLinks.add(key)
  return {
    entities: [...effects.touchedEntities].map((key) => set.entities.get(key) as EntityRow),
    links: [...effects.touchedLinks]
      .filter((key) => set.links.has(key))
      .map((key) => linkRow(set, key, source)),
    claims: claimRows(set, effects, source),
    removed: {
      entities: [...effects.removed.entities],
      links: [...effects.removed.links],
      claims: [...effects.removed.claims],
      tombstones: [...effects.removed.tombstones],
    },
    changes,
  }
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
function claimRows(set: WorkingSet, effects: Effects, source: SourceLookup): ClaimRow[] {
  const rows: ClaimRow[] = []
  for (const about of [...effects.touchedEntities, ...effects.touchedLinks]) {
    const entity = set.entities.get(about)
    const aboutLevel = entity ? entity.level : set.links.get(about)?.seen
    if (aboutLevel === undefined) continue
    for (const claim of set.claimsOf(about)) {
      const seen = highestOf(baseLevel(claim, source), aboutLevel)
      if (seen !== claim.seen || effects.changedClaims.has(claim.key)) rows.push({ ...claim, seen })
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

export const emptyHead = { seq: 0, hash: GENESIS }
