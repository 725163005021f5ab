/** A change set as a version of a seed file: it takes back what the version before stated, and is known by what it says. */
import type { SeedFile } from '../../schema/institutionFiles.ts'
import type { ChangeSet } from '../store/changeSet.ts'
import { statementsIn } from '../store/fileStatements.ts'
import { canonical, keyOf, sha256 } from '../store/keys.ts'

/**
 * Which file this is, whatever folder it lies in: a case is known by its id, a registry by its name in `institutions/`.
 * Undefined for other files, whose newer versions cannot be told from additions.
 */
export function fileKeyOf(file: SeedFile, name: string): string | undefined {
  if (file.kind === 'case') return keyOf('file', 'case', file.data.id)
  const [, registry] = /(?:^|[\\/])institutions[\\/]([^\\/]+)$/.exec(name) ?? []
  return registry === undefined ? undefined : keyOf('file', 'institutions', registry)
}

/**
 * @param own keys of what the file itself states, without what is moved because it arrives
 * @param last id of the change by which the file was last imported
 */
export function asFileVersion(
  changeSet: ChangeSet,
  file: string,
  own: ReadonlySet<string>,
  last: string | undefined,
): ChangeSet {
  const statements = statementsIn(changeSet.operations.filter(({ key }) => own.has(key)))
  const operations = [...changeSet.operations, { op: 'fileSays', key: file, statements } as const]
  const content = sha256(operations.map(canonical).sort().join('\n'))
  return { ...changeSet, id: idAfter(content, last), operations, file }
}

/** The same content again is the same change; content of long ago that comes back after other content is a new one. */
function idAfter(content: string, last: string | undefined): string {
  if (last === undefined) return `import:${content}`
  return last.split(':')[1] === content ? last : `import:${content}:${sha256(last).slice(0, 12)}`
}
