/** Who spoke about a case. */
import type { CaseFile, Statement } from '../../../schema/caseFile.ts'
import { keyOf } from '../../store/keys.ts'
import type { CaseSources } from './caseSources.ts'
import { type Described, stateAlso } from './otherValues.ts'
import type { Statements } from './statements.ts'

export function stateSpeakers(
  file: CaseFile,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  for (const said of file.statements ?? []) stateStatement(said, caseKey, sources, statements)
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
  const spoken: Described = { key: link, link: 'SPOKE_ON' }
  stateAlso(said, person ? [{ key: person, entity: 'person' }, spoken] : [spoken], sources, statements)
}
