/** Reads one seed file: from bytes to checked data, with every problem at once. Pure. */
import { type SeedFile, type SeedKind, seedShapes } from '../../schema/institutionFiles.ts'
import { checkCase } from './checkCase.ts'
import { checkRegistry, checkVocabulary } from './checkRegistry.ts'
import { decodeText } from './decodeText.ts'
import { isMap } from './looseData.ts'
import {
  error,
  inOrder,
  isError,
  type Path,
  type Problem,
  pathText,
  type Remark,
  toProblem,
} from './problems.ts'
import { readYaml } from './readYaml.ts'
import { kindByPath, seedKindOf } from './seedKind.ts'
import { registriesRemarks, shapeRemarks } from './shapeRemarks.ts'

const MOST_PROBLEMS = 1000

export type ReadFile = {
  name: string
  /** Undefined where it cannot be told. */
  kind?: SeedKind
  /** There only where the file has no error. */
  file?: SeedFile
  /** As read, whatever its shape; undefined where the text is no YAML. Only for further checks. */
  data: unknown
  /** By line; the file is refused if one of them is an error. */
  problems: Problem[]
  /** Line of a key or entry, from 1; that of the nearest thing above it where there is none. */
  lineOf: (path: Path) => number
}

/**
 * Reads a case, a registry, a map of several registries or the vocabulary. `name` is its path: it tells the kind where
 * the file lies in `cases/` or `institutions/`; anywhere else, and for a map of registries anywhere, the content does.
 * Never throws: whatever is wrong is in `problems`.
 */
export function readSeedFile(name: string, bytes: Uint8Array): ReadFile {
  const { text, remarks } = decodeText(bytes)
  const named = kindByPath(name)
  const nothing = { name, data: undefined, lineOf: () => 1, ...(named ? { kind: named } : {}) }
  if (text === undefined) return { ...nothing, problems: told(name, remarks, () => 1) }

  const tree = readYaml(text)
  const tabbed = new Set(remarks.map(({ line }) => line))
  const ofText = [...remarks, ...tree.remarks.filter(({ line }) => line === undefined || !tabbed.has(line))]
  if (tree.data === undefined) return { ...nothing, problems: told(name, ofText, tree.lineOf) }

  const found = seedKindOf(name, tree.data)
  if (!('kind' in found))
    return { ...nothing, problems: told(name, [...ofText, error([], found.sentence)], tree.lineOf) }
  const { kind } = found
  const shape =
    kind === 'registries'
      ? registriesRemarks(tree.data, tree.writtenAt)
      : shapeRemarks(seedShapes[kind], tree.data, tree.writtenAt)
  const all = [...ofText, ...notSaidYet(ofText, shape), ...agreement(kind, name, tree.data)]
  const problems = told(name, all, tree.lineOf)
  const read = { name, kind, data: tree.data, problems, lineOf: tree.lineOf }
  return problems.some(isError) ? read : { ...read, file: asSeedFile(kind, tree.data) }
}

function agreement(kind: SeedKind, name: string, data: unknown): Remark[] {
  if (kind === 'case') return isMap(data) ? checkCase(name, data) : []
  if (kind === 'vocabulary') return isMap(data) ? checkVocabulary(data) : []
  return checkRegistry(kind, data)
}

/** A value that YAML or its letters spoil is not blamed for its shape as well. */
function notSaidYet(before: readonly Remark[], remarks: readonly Remark[]): Remark[] {
  const said = new Set(before.map(({ path }) => pathText(path)))
  said.delete('')
  return remarks.filter(({ path }) => !said.has(pathText(path)))
}

function told(name: string, remarks: readonly Remark[], lineOf: (path: Path) => number): Problem[] {
  const problems = inOrder(remarks.map((remark) => toProblem(name, remark, lineOf)))
  if (problems.length <= MOST_PROBLEMS) return problems
  const rest = `And ${problems.length - MOST_PROBLEMS} more problems from here on.`
  const next = problems[MOST_PROBLEMS]
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    { file: name, line: next?.line ?? 1, path: next?.path ?? '', sentence: rest, severity: 'error' },
  ]
}

/** The shape has been checked by the one of this very kind, which the type checker cannot follow. */
const asSeedFile = (kind: SeedKind, data: unknown) => ({ kind, data }) as SeedFile
