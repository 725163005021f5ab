/** Finds and reads the files that a person names: files, or folders with everything below them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './csv/readCsv.ts'
import { type ReadFile, readSeedFile } from './readSeedFile.ts'

export const isSpreadsheet = (name: string): boolean => /\.csv$/i.test(name)

/** Registries first, so that what cases name is there; then by name. */
const order = (name: string): string => `${/institutions/.test(name) ? 0 : 1}${name}`

/** Throws an Error with a sentence where there is nothing of that name. */
export function collectFiles(paths: readonly string[]): string[] {
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new Error(`There is no file or folder ${missing}.`)
  const found = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.ya?ml$/.test(name))
          .map((name) => join(path, name))
      : [path],
  )
  return [...new Set(found)].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

export const readFiles = (paths: readonly string[]): ReadFile[] =>
  collectFiles(paths).flatMap((path) =>
    isSpreadsheet(path) ? readCsv(path, readFileSync(path)) : [readSeedFile(path, readFileSync(path))],
  )
