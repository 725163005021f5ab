/** Seed files into a store: checked together, turned into change sets, written all or none. */
import type { CaseFile } from '../../schema/caseFile.ts'
import { slugOf } from '../../schema/ids.ts'
import { levelOf, PUBLIC } from '../../schema/levels.ts'
import type { ChangeSet, Receipt } from '../store/changeSet.ts'
import type { GraphStore, Progress } from '../store/store.ts'
import { absorbCited } from './absorb.ts'
import { checkReferences } from './checkReferences.ts'
import { groupDecisions, importer, knownDecisions, numbersIn } from './decisions.ts'
import type { ReferenceKind } from './declared.ts'
import { inOrder, isError, type Problem } from './problems.ts'
import type { ReadFile } from './readSeedFile.ts'
import type { ImportContext } from './statements/importContext.ts'
import { toChangeSet } from './toChangeSet.ts'

const referenceKinds: readonly ReferenceKind[] = [
  'article',
  'case',
  'country',
  'court',
  'organisation',
  'person',
  'place',
  'stateBody',
  'treaty',
  'treatyBody',
]
const MOST = 1_000_000

export type ImportResult = { problems: Problem[]; receipts: Receipt[] }

/** Every problem of the files, by themselves and together; `store` is what they may refer to besides each other. */
export async function checkFiles(files: readonly ReadFile[], store?: GraphStore): Promise<Problem[]> {
  const ids = store ? await storedIds(store) : new Map<ReferenceKind, Set<string>>()
  const known = (kind: ReferenceKind, id: string) => ids.get(kind)?.has(id) ?? false
  return inFiles(files, [...files.flatMap((file) => file.problems), ...checkReferences(files, known)])
}

/** Imports files, or says what that would do. Nothing is written where any file has an error. */
export async function importFiles(
  files: readonly ReadFile[],
  store: GraphStore,
  { dryRun = false, onProgress }: { dryRun?: boolean; onProgress?: (progress: Progress) => void } = {},
): Promise<ImportResult> {
  const problems = await checkFiles(files, store)
  if (problems.some(isError)) return { problems, receipts: [] }
  const changeSets = await changeSetsOf(files, store)
  const receipts = dryRun
    ? await store.preview(changeSets)
    : await store.write(changeSets, { ...(onProgress && { onProgress }) })
  return { problems, receipts }
}

async function changeSetsOf(files: readonly ReadFile[], store: GraphStore): Promise<ChangeSet[]> {
  const cases = files.flatMap(({ file }) => (file?.kind === 'case' ? [file.data] : []))
  const known = await knownDecisions(store, numbersIn(cases))
  const context = await contextOf(files, cases, store, groupDecisions(cases, known))
  const changeSets: ChangeSet[] = []
  for (const { file, name } of files) {
    const changeSet = file && toChangeSet(file, name, context)
    if (!changeSet) continue
    const absorbed = file.kind === 'case' ? await absorbCited(file.data, known, store) : []
    changeSets.push({ ...changeSet, operations: [...changeSet.operations, ...absorbed] })
  }
  return changeSets
}

async function contextOf(
  files: readonly ReadFile[],
  cases: readonly CaseFile[],
  store: GraphStore,
  decision: ImportContext['decision'],
): Promise<ImportContext> {
  const courts = (await storedIds(store, ['court'])).get('court') ?? new Set<string>()
  const here = new Set(
    files.flatMap(({ file }) => (file?.kind === 'courts' ? file.data.map(({ id }) => id) : [])),
  )
  const levels = new Map(cases.map(({ id, level }) => [id, level ? levelOf(level) : PUBLIC]))
  return {
    institutionKind: (id) => (here.has(id) || courts.has(id) ? 'court' : 'stateBody'),
    caseLevel: (id) => levels.get(id) ?? PUBLIC,
    decision,
  }
}

async function storedIds(
  store: GraphStore,
  kinds = referenceKinds,
): Promise<Map<ReferenceKind, Set<string>>> {
  const reader = store.as(importer)
  const lists = await Promise.all(kinds.map((kind) => reader.list({ kind, first: MOST })))
  return new Map(kinds.map((kind, at) => [kind, new Set(lists[at]?.items.map(({ id }) => slugOf(id)))]))
}

/** By file in the given order, then by line. */
function inFiles(files: readonly ReadFile[], problems: readonly Problem[]): Problem[] {
  const place = new Map(files.map(({ name }, at) => [name, at]))
  return inOrder(problems).toSorted((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0))
}
