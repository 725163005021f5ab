/** Seed files into a store: checked together, turned into change sets, written all or none. */
import type { CaseFile } from '../../schema/caseFile.ts'
import type { RegistryKind } from '../../schema/institutionFiles.ts'
import { HIGHEST, levelOf, PUBLIC, type Viewer } from '../../schema/levels.ts'
import type { ChangeSet, Operation, Receipt } from '../store/changeSet.ts'
import { keyOf } from '../store/keys.ts'
import type { GraphReader, GraphStore, Progress } from '../store/store.ts'
import { absorb } from './absorb.ts'
import { checkReferences } from './checkReferences.ts'
import { type Decisions, groupDecisions, keysIn } from './decisions.ts'
import { asFileVersion, fileKeyOf } from './fileVersion.ts'
import { settleLevels } from './levels.ts'
import { inOrder, isError, type Problem } from './problems.ts'
import type { ReadFile } from './readSeedFile.ts'
import { registriesOf } from './registryEntries.ts'
import type { ImportContext, InstitutionKind } from './statements/importContext.ts'
import { importer, nothingStored, readStored, type Stored } from './stored.ts'
import { storedDecisions } from './storedDecisions.ts'
import { changeSetOf, toChangeSet } from './toChangeSet.ts'

export type ImportResult = { problems: Problem[]; receipts: Receipt[] }

/** Every problem of the files, by themselves and together; `store` is what they may refer to besides each other. */
export async function checkFiles(files: readonly ReadFile[], store?: GraphStore): Promise<Problem[]> {
  return problemsOf(files, store ? await readStored(store.as(importer)) : nothingStored)
}

export type ImportOptions = {
  dryRun?: boolean
  onProgress?: (progress: Progress) => void
  /** As whom the files are held against the record: what this viewer does not see is not there. Else the importer, who sees all. */
  viewer?: Viewer
  /** Who is recorded as author, and why. */
  as?: { author: string; reason: string }
}

/** Imports files, or says what that would do. Nothing is written where any file has an error. */
export async function importFiles(
  files: readonly ReadFile[],
  store: GraphStore,
  { dryRun = false, onProgress, viewer = importer, as }: ImportOptions = {},
): Promise<ImportResult> {
  const reader = store.as(viewer)
  const stored = await readStored(reader)
  const problems = problemsOf(files, stored)
  if (problems.some(isError)) return { problems, receipts: [] }
  const changeSets = (await changeSetsOf(files, stored, store, viewer)).map((changeSet) => ({
    ...changeSet,
    ...as,
  }))
  const receipts = dryRun
    ? await store.preview(changeSets)
    : await store.write(changeSets, { ...(onProgress && { onProgress }) })
  return { problems, receipts }
}

async function changeSetsOf(
  files: readonly ReadFile[],
  stored: Stored,
  store: GraphStore,
  viewer: Viewer,
): Promise<ChangeSet[]> {
  const reader = store.as(viewer)
  const cases = files.flatMap(({ file }) => (file?.kind === 'case' ? [file.data] : []))
  const decisions = groupDecisions(cases, await storedDecisions(reader, cases))
  const absorbing = await absorbingFiles(cases, decisions, reader)
  const context = contextOf(files, cases, stored, decisions)
  const imports = files.flatMap(({ file, name }) => {
    const absorbed = file?.kind === 'case' ? absorbing.get(file.data) : undefined
    const changeSet = file && toChangeSet(file, name, context)
    if (!changeSet) return []
    const own = new Set(changeSet.operations.map(({ key }) => key))
    const operations = [...changeSet.operations, ...(absorbed ?? [])]
    return [{ changeSet: changeSetOf(operations, changeSet.reason), own, file: fileKeyOf(file, name), name }]
  })
  const settled = await settleLevels(
    imports.map(({ changeSet }) => changeSet),
    reader,
  )
  const last = await store.lastImports(imports.flatMap(({ file }) => file ?? []))
  return settled.map((changeSet, at) => {
    const { own = new Set<string>(), file, name = '' } = imports[at] ?? {}
    // Whoever does not see everything adds only: an earlier version may have said what they must not touch.
    return file === undefined || viewer.level < HIGHEST
      ? { ...changeSet, file: keyOf('file', name) }
      : asFileVersion(changeSet, file, own, last.get(file))
  })
}

/** What is to be moved belongs to the file of the case that takes a place, else to the first that cites the decision. */
async function absorbingFiles(
  cases: readonly CaseFile[],
  { absorbed, caseOf }: Decisions,
  reader: GraphReader,
): Promise<Map<CaseFile, Operation[]>> {
  const operations = new Map<CaseFile, Operation[]>()
  for (const decision of absorbed) {
    const { into, keys } = decision
    const file =
      (into.kind === 'case' ? cases.find(({ id }) => id === into.slug) : undefined) ??
      cases.find((citing) => keysIn(citing).some((key) => keys.has(key)))
    if (file)
      operations.set(file, [...(operations.get(file) ?? []), ...(await absorb(decision, caseOf, reader))])
  }
  return operations
}

function contextOf(
  files: readonly ReadFile[],
  cases: readonly CaseFile[],
  { known }: Stored,
  decisions: Decisions,
): ImportContext {
  const here = new Map<string, InstitutionKind>()
  for (const { kind, data } of files.flatMap(({ file }) => (file ? registriesOf(file) : []))) {
    const institution = institutionKinds[kind]
    if (institution) for (const entry of data) if ('id' in entry) here.set(entry.id, institution)
  }
  const stored = (id: string) =>
    (['court', 'stateBody', 'organisation'] as const).find((kind) => known(kind, id))
  const levels = new Map(cases.map(({ id, level }) => [id, level ? levelOf(level) : PUBLIC]))
  return {
    institutionKind: (id) => here.get(id) ?? stored(id),
    caseLevel: (id) => levels.get(id) ?? PUBLIC,
    decision: decisions.refOf,
    caseOf: decisions.caseOf,
  }
}

const institutionKinds: Partial<Record<RegistryKind, InstitutionKind>> = {
  courts: 'court',
  'state-bodies': 'stateBody',
  organisations: 'organisation',
}

/** By file in the given order, then by line. */
function problemsOf(files: readonly ReadFile[], { known, numbersOf }: Stored): Problem[] {
  const problems = [...files.flatMap((file) => file.problems), ...checkReferences(files, known, numbersOf)]
  const place = new Map(files.map(({ name }, at) => [name, at]))
  return inOrder(problems).toSorted((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0))
}
