/** Imports a spreadsheet case by case: what is wrong with one keeps no other out. */
import type { GraphStore } from '../../store/store.ts'
import { checkFiles, type ImportOptions, type ImportResult, importFiles } from '../importFiles.ts'
import { isError, type Problem } from '../problems.ts'
import type { ReadFile } from '../readSeedFile.ts'

/** As `importFiles`, but that a case with an error is left out, and with it every case that names it. */
export async function importCsv(
  files: readonly ReadFile[],
  store: GraphStore,
  options: ImportOptions = {},
): Promise<ImportResult> {
  let sound = files
  const leftOut: Problem[] = []
  for (;;) {
    const problems = await checkFiles(sound, store)
    const bad = new Set(problems.filter(isError).map(({ file }) => file))
    if (bad.size === 0) break
    leftOut.push(...problems.filter(({ file }) => bad.has(file)))
    sound = sound.filter(({ name }) => !bad.has(name))
  }
  const { problems, receipts } = await importFiles(sound, store, options)
  return { problems: [...leftOut, ...problems], receipts }
}
