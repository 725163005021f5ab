/** What `field_sources` and `locators` at the top of a case say of a whole list holds for its entries. */
import type { CaseFile } from '../../../schema/caseFile.ts'
import type { Sourced } from './caseSources.ts'

const lists = [
  'victims',
  'authors',
  'counsel',
  'events',
  'domestic',
  'implementation',
  'statements',
  'notes',
] as const satisfies readonly (keyof CaseFile)[]

/** The file with those sources at each entry that names none of its own; what entries took is no longer at the top. */
export function inheritSources(file: CaseFile): CaseFile {
  const taken = new Set<string>()
  const changed = lists.flatMap((list) => {
    const [numbers, locator] = [file.field_sources?.[list], file.locators?.[list]]
    if (!file[list] || (!numbers && !locator)) return []
    const entries: readonly Sourced[] = file[list]
    if (entries.some((entry) => !entry.source && !entry.locator)) taken.add(list)
    return [[list, entries.map((entry) => (entry.source ? entry : withDefaults(entry, numbers, locator)))]]
  })
  const locators = Object.entries(file.locators ?? {}).filter(([field]) => !taken.has(field))
  return { ...file, ...Object.fromEntries(changed), locators: Object.fromEntries(locators) }
}

const withDefaults = <T extends Sourced>(
  entry: T,
  source: number[] | undefined,
  locator: string | undefined,
): T => ({ ...(source && { source }), ...(locator && { locator }), ...entry })
