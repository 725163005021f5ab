/** Victims, authors and counsel of a case. */
import type { CaseFile, Mention } from '../../../schema/caseFile.ts'
import type { LinkKind } from '../../../schema/kinds.ts'
import type { CaseSources } from './caseSources.ts'
import { type Described, stateAlso, stateValue } from './otherValues.ts'
import type { Statements } from './statements.ts'

const lists = [
  { field: 'victims', kind: 'VICTIM' },
  { field: 'authors', kind: 'AUTHOR' },
  { field: 'counsel', kind: 'COUNSEL' },
] as const satisfies readonly { field: keyof CaseFile; kind: LinkKind }[]

export function stateParties(
  file: CaseFile,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  for (const { field, kind } of lists)
    for (const mention of file[field] ?? []) stateMention(kind, mention, caseKey, sources, statements)
}

function stateMention(
  kind: LinkKind,
  mention: Mention,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  const organisation = mention.org ? statements.entity('organisation', mention.org) : undefined
  if (mention.person) {
    const person = statements.entity('person', mention.person, sources.levelOf(mention))
    const link = statePart(kind, person, mention, caseKey, sources, statements)
    if (organisation) {
      const acting = sources.ofEntryField(mention, 'org')
      statements.fact(link, 'for', `org:${mention.org}`, sources.of(mention))
      statements.link('ACTS_FOR', person, organisation, acting)
      statements.link(kind, organisation, caseKey, acting)
    }
    statePerson(person, mention, sources, statements)
    stateAlso(
      mention,
      [
        { key: link, link: kind },
        { key: person, entity: 'person' },
      ],
      sources,
      statements,
    )
  } else if (organisation) {
    const link = statePart(kind, organisation, mention, caseKey, sources, statements)
    const described: Described = { key: organisation, entity: 'organisation' }
    stateOrganisation(described, mention, sources, statements)
    stateAlso(mention, [{ key: link, link: kind }, described], sources, statements)
  }
}

/** The link to the case, with what the file says about the part that someone had in it. */
function statePart(
  kind: LinkKind,
  party: string,
  mention: Mention,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): string {
  const link = statements.link(kind, party, caseKey, sources.of(mention))
  const attributes = { relation: 'relation', as_named: 'asNamed', note: 'note' } as const
  for (const [field, attribute] of entriesOf(attributes)) {
    const value = mention[field]
    if (value) statements.fact(link, attribute, value, sources.ofEntryField(mention, field))
  }
  return link
}

function statePerson(person: string, mention: Mention, sources: CaseSources, statements: Statements): void {
  const evidence = (field: keyof Mention) => sources.ofEntryField(mention, field)
  statements.name(person, mention.name as string, 'asPrinted', evidence('name'))
  stateNames(person, mention, sources, statements)
  for (const field of ['born', 'died', 'anonymised', 'unnamed'] as const)
    if (mention[field]) statements.fact(person, field, mention[field], evidence(field))
  if (mention.possibly_same_as)
    statements.fact(
      person,
      'possiblySameAs',
      `person:${mention.possibly_same_as}`,
      evidence('possibly_same_as'),
    )
}

/** What is meant for people may stand at an organisation all the same. */
function stateOrganisation(
  organisation: Described,
  mention: Mention,
  sources: CaseSources,
  statements: Statements,
): void {
  stateNames(organisation.key, mention, sources, statements)
  for (const field of ['born', 'died', 'anonymised', 'unnamed', 'possibly_same_as'] as const)
    if (mention[field])
      stateValue(
        field,
        String(mention[field]),
        [organisation],
        sources.ofEntryField(mention, field),
        statements,
      )
}

function stateNames(party: string, mention: Mention, sources: CaseSources, statements: Statements): void {
  for (const spelling of mention.also_spelled ?? [])
    statements.name(party, spelling, 'alias', sources.ofEntryField(mention, 'also_spelled'))
  for (const { text, script, lang, source } of mention.names ?? []) {
    const evidence = source
      ? sources.of({ source, level: mention.level })
      : sources.ofEntryField(mention, 'names')
    statements.name(party, text, 'alias', evidence, {
      ...(script && { script }),
      ...(lang && { language: lang }),
    })
  }
}

const entriesOf = <K extends string, V>(map: Readonly<Record<K, V>>) => Object.entries(map) as [K, V][]
