/** Victims, authors and counsel, and who spoke about a case. */
import type { CaseFile, Mention, Statement } from '../../../schema/caseFile.ts'
import type { LinkKind } from '../../../schema/kinds.ts'
import { keyOf } from '../../store/keys.ts'
import { stateAlso } from './caseFacts.ts'
import type { CaseSources } from './caseSources.ts'
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
  for (const statement of file.statements ?? []) stateStatement(statement, caseKey, sources, statements)
}

function stateMention(
  kind: LinkKind,
  mention: Mention,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  const evidence = sources.of(mention)
  const organisation = mention.org ? statements.entity('organisation', mention.org) : undefined
  const attributes = { relation: mention.relation, asNamed: mention.as_named, note: mention.note }
  if (!mention.person || !mention.name) {
    if (organisation) stateOrganisation(kind, organisation, mention, caseKey, sources, statements)
    return
  }
  const person = statements.entity('person', mention.person, sources.levelOf(mention))
  const link = statements.link(kind, person, caseKey, evidence, {
    relation: attributes.relation,
    asNamed: attributes.asNamed,
    for: mention.org && `org:${mention.org}`,
  })
  if (mention.note) statements.fact(link, 'note', mention.note, sources.ofEntryField(mention, 'note'))
  if (organisation) {
    const acting = sources.ofEntryField(mention, 'org')
    statements.link('ACTS_FOR', person, organisation, acting)
    statements.link(kind, organisation, caseKey, acting)
  }
  statePerson(person, mention, sources, statements)
  const also = mention.also ?? []
  stateAlso(
    link,
    also.filter(({ field }) => field === 'note' || field === 'relation'),
    sources,
    statements,
  )
  stateAlso(
    person,
    also.filter(({ field }) => field !== 'note' && field !== 'relation'),
    sources,
    statements,
  )
}

function stateOrganisation(
  kind: LinkKind,
  organisation: string,
  mention: Mention,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  const { relation, as_named: asNamed, note } = mention
  statements.link(kind, organisation, caseKey, sources.of(mention), { relation, asNamed, note })
  stateAlso(organisation, mention.also, sources, statements)
}

function statePerson(person: string, mention: Mention, sources: CaseSources, statements: Statements): void {
  const evidence = sources.of(mention)
  statements.name(person, mention.name as string, 'asPrinted', sources.ofEntryField(mention, 'name'))
  for (const spelling of mention.also_spelled ?? []) statements.name(person, spelling, 'alias', evidence)
  for (const { text, script, lang, source } of mention.names ?? [])
    statements.name(
      person,
      text,
      'alias',
      sources.of({ source: source ?? mention.source, level: mention.level }),
      {
        ...(script && { script }),
        ...(lang && { language: lang }),
      },
    )
  for (const field of ['born', 'died'] as const)
    if (mention[field]) statements.fact(person, field, mention[field], sources.ofEntryField(mention, field))
  if (mention.anonymised) statements.fact(person, 'anonymised', true, evidence)
  if (mention.unnamed) statements.fact(person, 'unnamed', true, evidence)
  if (mention.possibly_same_as)
    statements.fact(person, 'possiblySameAs', `person:${mention.possibly_same_as}`, evidence)
}

function stateStatement(
  said: Statement,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  const evidence = sources.of(said)
  const organisation = said.org ? statements.entity('organisation', said.org) : undefined
  const person = said.person ? statements.entity('person', said.person, sources.levelOf(said)) : undefined
  const speaker = person ?? organisation
  if (!speaker) return
  if (person && said.name) statements.name(person, said.name, 'asPrinted', evidence)
  if (person && organisation) statements.link('ACTS_FOR', person, organisation, evidence)
  const attributes = {
    date: said.date,
    role: said.role,
    gist: said.gist,
    note: said.note,
    for: person && said.org && `org:${said.org}`,
  }
  const link = statements.link('SPOKE_ON', speaker, caseKey, evidence, attributes, [
    keyOf(said.date, said.gist),
  ])
  stateAlso(link, said.also, sources, statements)
}
