import { idOf } from '../../schema/ids.ts'
import type { Entry, Sheet } from './entry.ts'
import { broughtSpec, caseSpec, type ListSpec } from './sections.ts'

/** Every id of an entity that a sheet may name, with its prefix. */
export function idsIn(sheet: Sheet): string[] {
  const ids = new Set<string>()
  const walk = ({ values, lists }: Entry, spec: ListSpec) => {
    for (const { type, key, kinds = [] } of spec.fields)
      if (type === 'thing' && values[key]) for (const kind of kinds) ids.add(idOf(kind, values[key]))
    for (const list of spec.lists ?? []) for (const entry of lists[list.key] ?? []) walk(entry, list)
  }
  walk(sheet.case, caseSpec)
  walk(sheet.brought, broughtSpec)
  return [...ids]
}
