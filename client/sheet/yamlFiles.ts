/** Sheets as texts in YAML, and texts as sheets. */
import { parse, stringify } from 'yaml'
import type { Sheet } from './entry.ts'
import { isMap, sheetOf } from './fromFile.ts'
import { filesOf } from './toFile.ts'

export const yamlOf = (sheet: Sheet): { name: string; text: string }[] =>
  filesOf(sheet).map(({ name, data }) => ({
    name,
    text: stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 }),
  }))

/** A file that was dropped, as far as it can be read here: a case, what cases bring, or neither with the reason. */
export type Read =
  | { kind: 'case' | 'brought'; name: string; data: Record<string, unknown> }
  | { kind: 'unreadable'; name: string; reason: string }

export function readYaml(name: string, text: string): Read {
  try {
    const data: unknown = parse(text, { maxAliasCount: 0, uniqueKeys: true })
    if (!isMap(data)) return { kind: 'unreadable', name, reason: '' }
    return { kind: 'sources' in data || 'title' in data ? 'case' : 'brought', name, data }
  } catch (error) {
    return {
      kind: 'unreadable',
      name,
      reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
    }
  }
}

/** One sheet from the files of a draft: its case with all that the others bring. Undefined where there is no case among them. */
export function sheetOfFiles(files: readonly { name: string; text: string }[]): Sheet | undefined {
  const read = files.map(({ name, text }) => readYaml(name, text))
  const cases = read.flatMap((each) => (each.kind === 'case' ? [each] : []))
  const [first] = cases
  if (!first || cases.length > 1) return undefined
  return sheetOf(first.data, broughtBy(read))
}

/** What several maps of registries bring, as one. */
export function broughtBy(read: readonly Read[]): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const each of read)
    if (each.kind === 'brought')
      for (const [key, value] of Object.entries(each.data))
        all[key] = Array.isArray(all[key]) && Array.isArray(value) ? [...all[key], ...value] : value
  return all
}
