/** Tells what kind of seed file something is: by its path, else by what it holds. */
import { isSeedKind, registryKinds, type SeedKind, seedShapes } from '../../schema/institutionFiles.ts'
import { didYouMean } from './didYouMean.ts'
import { has, isMap, type LooseMap } from './looseData.ts'
import { sectionNames } from './registryEntries.ts'

const MOST_LOOKED_AT = 5
const marksOfCase = ['id', 'body', 'state', 'victims', 'sources', 'title', 'numbers', 'domestic']

/** The kind, or a sentence why it cannot be told. */
export function seedKindOf(name: string, data: unknown): { kind: SeedKind } | { sentence: string } {
  if (isMap(data) && bringsSeveral(data)) return { kind: 'registries' }
  const byPath = kindByPath(name)
  const isOneRegistry = byPath === 'registries' && Array.isArray(data)
  if (byPath && !isOneRegistry) return { kind: byPath }
  const [, registry] = /(?:^|[/\\])institutions[/\\]([^/\\]+)\.ya?ml$/.exec(name) ?? []
  if (registry !== undefined)
    return {
      sentence: `No registry is called ${registry}: there are ${registryKinds.join(', ')}.${didYouMean(registry, registryKinds)}`,
    }
  const byContent = isMap(data) ? kindOfMap(data) : Array.isArray(data) ? kindOfList(data) : undefined
  return byContent
    ? { kind: byContent }
    : {
        sentence:
          'This is neither a case (a map of keys such as id, state, body, sources) nor a registry (a list of entries with an id), nor a map of several registries (courts, places ...).',
      }
}

/** By the folder or, for registries and the vocabulary, the name alone. */
export function kindByPath(name: string): SeedKind | undefined {
  if (/(^|[/\\])cases[/\\]/.test(name)) return 'case'
  const [, stem = ''] = /([^/\\]+)\.ya?ml$/.exec(name) ?? []
  if (stem === 'institutions-extra') return 'registries'
  return isSeedKind(stem) ? stem : undefined
}

/** Cases have a key `places` too, but never without others. */
const bringsSeveral = (data: LooseMap): boolean =>
  sectionNames.some((key) => has(data, key)) && !marksOfCase.some((key) => has(data, key))

function kindOfMap(data: LooseMap): SeedKind | undefined {
  if (has(data, 'event_types')) return 'vocabulary'
  return marksOfCase.filter((key) => has(data, key)).length >= 2 ? 'case' : undefined
}

/** The registry that the first entries contradict least. */
function kindOfList(data: readonly unknown[]): SeedKind | undefined {
  const start = data.slice(0, MOST_LOOKED_AT)
  if (start.length === 0 || !start.every(isMap)) return undefined
  const faults = registryKinds.map((kind) => ({
    kind,
    count: seedShapes[kind].safeParse(start).error?.issues.length ?? 0,
  }))
  const best = faults.toSorted((a, b) => a.count - b.count)[0]
  return best && best.count <= start.length * 3 ? best.kind : undefined
}
