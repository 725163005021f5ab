/** Holds seed files against each other, and against what a store holds already. Pure. */
import type { RegistryKind } from '../../schema/institutionFiles.ts'
import { checkCitations, type NumbersOf } from './checkCitations.ts'
import { checkEventTypes } from './checkEventTypes.ts'
import { checkPeople } from './checkPeople.ts'
import { type Declared, declaredBy, type Entry, type ReferenceKind, type RemarkIn } from './declared.ts'
import { type Known, type LookUp, lookUpIn } from './lookUp.ts'
import { has, mapsOf, textOf, textsOf } from './looseData.ts'
import { error, inOrder, isError, type Problem, type Remark, toProblem, warning } from './problems.ts'
import type { ReadFile } from './readSeedFile.ts'

/**
 * Problems that no single file can show: ids that name nothing, two files that claim the same, people spelled in two
 * ways. `files` are read by readSeedFile, broken ones among them. `known` tells what a store holds; it is asked with
 * the id as seed files write it (`KAZ`, `kostanay-city-court`). Event types are held against the vocabulary only where
 * vocabulary.yaml is among the files. `numbersOf` gives the numbers of a stored case. Returns them in the order of the files, then by line.
 */
export function checkReferences(
  files: readonly ReadFile[],
  known: Known,
  numbersOf: NumbersOf = () => undefined,
): Problem[] {
  const declared = declaredBy(files)
  const lookUp = lookUpIn(declared, known)
  const remarks: RemarkIn[] = [
    ...claimedTwice(declared),
    ...each(declared.cases, (entry) => caseNames(entry, lookUp)),
    ...each(declared.cases, (entry) => articlesOf(entry, declared, lookUp)),
    ...each(declared.registered, (entry) => registryNames(entry, lookUp)),
    ...checkCitations(declared, known, numbersOf),
    ...checkPeople(declared, known, lookUp),
    ...checkEventTypes(files, declared),
  ]
  const byFile = new Map<ReadFile, Remark[]>()
  for (const { read, remark } of remarks) byFile.set(read, [...(byFile.get(read) ?? []), remark])
  return files.flatMap((read) =>
    inOrder(
      (byFile.get(read) ?? [])
        .map((remark) => toProblem(read.name, remark, read.lineOf))
        .filter(({ path }) => !isRefused(read, path)),
    ),
  )
}

/** A value that its own file is refused for needs no second sentence. */
const isRefused = (read: ReadFile, path: string): boolean =>
  path !== '' && read.problems.some((problem) => isError(problem) && problem.path === path)

const each = <T extends Entry>(entries: readonly T[], check: (entry: T) => Remark[]): RemarkIn[] =>
  entries.flatMap((entry) => check(entry).map((remark) => ({ read: entry.read, remark })))

/** Ids are unique over all cases and registries; within one registry the file itself was checked. */
function claimedTwice(declared: Declared): RemarkIn[] {
  const owners = new Map<string, ReadFile>()
  const entries: readonly (Entry & { kind?: RegistryKind })[] = [
    ...declared.registered.filter(({ kind }) => kind !== 'people'),
    ...declared.cases,
  ]
  return entries.flatMap(({ at, value, read, kind }) => {
    const id =
      textOf(value, 'id') ?? (kind === 'court-systems' ? `${textOf(value, 'country')} courts` : undefined)
    if (id === undefined) return []
    const owner = owners.get(id)
    if (owner === undefined) owners.set(id, read)
    return owner === undefined || owner === read
      ? []
      : [
          {
            read,
            remark: error([...at, 'id'], `The id "${id}" is already used in ${owner.name}: choose another.`),
          },
        ]
  })
}

function caseNames({ value }: Entry, lookUp: LookUp): Remark[] {
  return [
    ...lookUp(['state'], textOf(value, 'state'), 'country'),
    ...lookUp(['body'], textOf(value, 'body'), 'treatyBody'),
    ...textsOf(value, 'places').flatMap((place) => lookUp(place.at, place.value, 'place')),
    ...['victims', 'authors', 'counsel', 'statements', 'sources'].flatMap((key) =>
      mapsOf(value, key).flatMap((entry) =>
        lookUp([...entry.at, 'org'], textOf(entry.value, 'org'), 'organisation'),
      ),
    ),
    ...mapsOf(value, 'events').flatMap((entry) =>
      lookUp([...entry.at, 'place'], textOf(entry.value, 'place'), 'place'),
    ),
    ...mapsOf(value, 'domestic').flatMap((entry) =>
      lookUp([...entry.at, 'institution'], textOf(entry.value, 'institution'), 'court', 'stateBody'),
    ),
    ...['cites', 'cites_general_comments'].flatMap((key) =>
      mapsOf(value, key).flatMap((entry) =>
        lookUp([...entry.at, 'body'], textOf(entry.value, 'body'), 'treatyBody'),
      ),
    ),
  ]
}

function articlesOf({ value }: Entry, declared: Declared, lookUp: LookUp): Remark[] {
  const findings = ['alleged', 'violations', 'inadmissible'].flatMap((key) => mapsOf(value, key))
  return findings.flatMap((finding) =>
    textsOf(finding.value, 'articles', finding.at).flatMap((article) => {
      const [treaty, number = ''] = article.value.split(' ')
      const unknown = lookUp(article.at, treaty, 'treaty')
      const entry = declared.entries.get('treaty')?.get(treaty ?? '')
      if (unknown.length > 0 || !entry) return unknown
      const labelled = new Set(mapsOf(entry.value, 'articles').map((a) => textOf(a.value, 'article')))
      const [base = ''] = /^\d+/.exec(number) ?? []
      return labelled.size === 0 || labelled.has(number) || labelled.has(base)
        ? []
        : [
            warning(
              article.at,
              `"${article.value}" has no label in institutions/treaties.yaml, nor has the article it belongs to.`,
            ),
          ]
    }),
  )
}

function registryNames({ at, value, kind }: Entry & { kind: RegistryKind }, lookUp: LookUp): Remark[] {
  if (kind === 'people') return []
  const one = (key: string, ...kinds: ReferenceKind[]) => lookUp([...at, key], textOf(value, key), ...kinds)
  const procedure = textOf(value, 'procedure')?.split(' ')[0]
  return [
    ...one('country', 'country'),
    ...one('state', 'country'),
    ...textsOf(value, 'works_on', at).flatMap((c) => lookUp(c.at, c.value, 'country')),
    ...one('place', 'place'),
    ...one('treaty', 'treaty'),
    ...one('parent', 'treaty'),
    ...one('monitored_by', 'treatyBody'),
    ...one('succeeded_by', 'court', 'stateBody', 'organisation'),
    ...one('possibly_same_as', 'court', 'stateBody', 'organisation'),
    ...(has(value, 'part_of') && kind !== 'organisations' ? one('part_of', 'court', 'stateBody') : []),
    ...textsOf(value, 'members', at).flatMap((m) => lookUp(m.at, m.value, 'organisation')),
    ...lookUp([...at, 'procedure'], procedure, 'treaty'),
  ]
}
